package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Collects what is found while an issue is read and written, so that many of a kind do not bury the rest. */
public final class BodyProblems {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Integer> references = new HashMap<>();

    /** Tags that are shown as typed, by where they begin. */
    private final NavigableMap<Integer, Tag> tags = new TreeMap<>();

    private record Tag(Inline.Place place, String typed) {}

    private record Problem(Rule rule, Inline.Place place, String message, String help, boolean ofText) {}

    /** @param place in the body */
    public void add(Rule rule, Inline.Place place, String message, String help) {
        problems.add(new Problem(rule, place, message, help, false));
    }

    /** One of a line of running text, which counts only if no code, tag or comment holds the line. */
    public void addOfText(Rule rule, Inline.Place place, String message, String help) {
        problems.add(new Problem(rule, place, message, help, true));
    }

    /** A reference to a character that no page can hold. */
    public void reference(Inline.Place place) {
        references.put(place.start(), place.end());
    }

    /** By where they begin in the body, where references to such characters end. */
    public Map<Integer, Integer> references() {
        return Map.copyOf(references);
    }

    /** A tag that is shown as typed. */
    public void tagAsText(Inline.Place place, String typed) {
        tags.put(place.start(), new Tag(place, typed));
    }

    /** Takes back those in what was meant as code. */
    public void removeTags(Inline.Place code) {
        tags.subMap(code.start(), code.end()).clear();
    }

    /** All of them; what is said of a line is said once. */
    public List<Diagnostic> diagnostics(Body body, Verbatim verbatim) {
        Set<String> seen = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.ofText() && verbatim.holds(problem.place().start())) {
                continue;
            }
            Location location = body.location(problem.place());
            if (seen.add(location.start().line() + " " + problem.message())) {
                found.add(problem.rule().at(location, problem.message()).withHelp(problem.help()));
            }
        }
        List<Diagnostic> shown = capped(found);
        if (!tags.isEmpty()) {
            shown.add(tags(body));
        }
        return shown;
    }

    /**
     * The first problems of each rule in each file; the last that stays counts the others: a generated list of dead
     * links is one mistake and not thousands. What {@code fix} changes stays.
     */
    public static List<Diagnostic> capped(List<Diagnostic> found) {
        return capped(found, rule -> Limits.MOST_OF_A_RULE);
    }

    /**
     * The last that is kept counts those that are not.
     *
     * @param most how many problems of a rule are kept
     */
    public static List<Diagnostic> capped(List<Diagnostic> found, ToIntFunction<Rule> most) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic problem : found) {
            String kind = problem.rule().id() + " " + problem.location().path();
            if (problem.fix() != null) {
                kept.add(problem);
            } else if (counts.merge(kind, 1, Integer::sum) <= most.applyAsInt(problem.rule())) {
                last.put(kind, kept.size());
                kept.add(problem);
            }
        }
        last.forEach((kind, index) -> {
            Diagnostic problem = kept.get(index);
            int others = counts.getOrDefault(kind, 0) - most.applyAsInt(problem.rule());
            if (others > 0) {
                kept.set(index, problem.withMessage(problem.message() + counted(others)));
            }
        });
        return kept;
    }

    /** The end of a message that counts other places; empty if there is none. */
    public static String counted(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> "; 1 more place in this issue has the same problem";
            default -> "; " + others + " more places in this issue have the same problem";
        };
    }

    private Diagnostic tags(Body body) {
        Tag first = tags.firstEntry().getValue();
        String tag = Printable.quote(first.typed());
        int others = tags.size() - 1;
        String message = others == 0
                ? tag + " is outside code and is shown as typed"
                : tag + " and " + others + (others == 1 ? " more tag" : " more tags")
                        + " are outside code and are shown as typed";
        boolean component = first.typed().endsWith("/>") || first.typed().contains("=\"");
        return BodyRules.TAG_OUTSIDE_CODE
                .at(body.location(first.place()), message)
                .withHelp((component ? "write in Markdown what it would show, or write " : "write ") + "it as code: `"
                        + tag + "`");
    }
}
