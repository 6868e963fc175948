package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comment lines {@code # newsletter:off rule-id} of a block.
 *
 * @param names what they name, in order
 * @param empty the lines that name nothing
 * @param misspelt the lines that look like such a comment and are not
 */
record Silencing(List<Name> names, List<Span> empty, List<Span> misspelt) {
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(#[ \\t]*newsletter:off)(?:[ \\t]+(.*)|)");
    private static final Pattern NEARLY = Pattern.compile("(?i)(?:.*?[ \\t])??(#[ \\t]*newsletter(?:-maven-plugin)?"
            + "(?:[ \\t:：-]*(?:off|disable|ignore)\\b.*?|[ \\t]*[:：][ \\t]*[a-z]+(?:-[a-z]+){1,6}[ \\t]+off))[ \\t]*");

    /** One hyphen only between spaces: ids have them. */
    private static final Pattern REASON = Pattern.compile("(?:^|(?<![ \\t])[ \\t]++)(?:--|—|–|-[ \\t]).*");

    private static final Pattern ID = Pattern.compile("[^\\s,]+");

    Silencing {
        names = List.copyOf(names);
        empty = List.copyOf(empty);
        misspelt = List.copyOf(misspelt);
    }

    /** A rule as an author names it. */
    record Name(String id, Span span) {}

    /** The ids named, in order. */
    Set<String> ids() {
        return names.stream().map(Name::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Reads the lines of a block; a line within a multi-line value is not a comment. */
    static Silencing read(FrontMatterBlock block, List<Field> fields) {
        LineIndex lines = block.lines();
        List<Name> names = new ArrayList<>();
        List<Span> empty = new ArrayList<>();
        List<Span> misspelt = new ArrayList<>();
        NavigableMap<Integer, Integer> scalars = scalars(fields);
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            int start = lines.start(line);
            Matcher comment = COMMENT.matcher(lines.line(line));
            if (isWithin(start, scalars)) {
                continue;
            }
            if (!comment.matches()) {
                Matcher nearly = NEARLY.matcher(lines.line(line));
                if (nearly.matches() && !isWithin(start + nearly.start(1), scalars)) {
                    misspelt.add(lines.span(line, nearly.start(1), nearly.end(1)));
                }
                continue;
            }
            int before = names.size();
            if (comment.group(2) != null) {
                int from = start + comment.start(2);
                ID.matcher(REASON.matcher(comment.group(2)).replaceFirst(""))
                        .results()
                        .map(id -> new Name(id.group(), new Span(from + id.start(), from + id.end())))
                        .forEach(names::add);
            }
            if (names.size() == before) {
                empty.add(lines.span(line, comment.start(1), comment.end(1)));
            }
        }
        return new Silencing(names, empty, misspelt);
    }

    /**
     * Reports what should silence a rule and cannot.
     *
     * @param rules all that there are, of every stage
     */
    void check(List<Rule> rules, DiagnosticCollector diagnostics) {
        names.forEach(name -> check(name, rules, diagnostics));
        for (Span comment : misspelt) {
            diagnostics.add(
                    FrontMatterRules.SILENCING_INVALID,
                    comment,
                    "this comment silences nothing",
                    "write `# newsletter:off rule-id` on a line of its own, with the id in brackets after the message");
        }
        for (Span comment : empty) {
            diagnostics.add(
                    FrontMatterRules.SILENCING_INVALID,
                    comment,
                    "`# newsletter:off` names no rule",
                    "write the id in brackets after the message, or delete the line");
        }
    }

    private static void check(Name name, List<Rule> rules, DiagnosticCollector diagnostics) {
        Optional<Rule> rule =
                rules.stream().filter(one -> one.id().equals(name.id())).findFirst();
        if (rule.isEmpty()) {
            String known = "`mvn newsletter:explain` lists the rules";
            String help = Misspelling.nearestName(
                            name.id(), rules.stream().map(Rule::id).toList())
                    .map(id -> "write `" + id + "`; " + known)
                    .orElse(known);
            String message = "there is no rule " + Printable.quote(name.id());
            diagnostics.add(FrontMatterRules.SILENCING_INVALID, name.span(), message, help);
        } else if (rule.get().structural()) {
            diagnostics.add(
                    FrontMatterRules.SILENCING_INVALID,
                    name.span(),
                    "the rule `" + name.id() + "` cannot be silenced, since such an issue makes no page",
                    "fix the problem, and delete `" + name.id() + "` here");
        }
    }

    /** Where values of text begin, and where each ends. */
    private static NavigableMap<Integer, Integer> scalars(List<Field> fields) {
        NavigableMap<Integer, Integer> scalars = new TreeMap<>();
        fields.stream()
                .map(Field::value)
                .filter(Value::isScalar)
                .forEach(value -> scalars.put(value.span().start(), value.span().end()));
        return scalars;
    }

    private static boolean isWithin(int offset, NavigableMap<Integer, Integer> scalars) {
        Map.Entry<Integer, Integer> before = scalars.lowerEntry(offset);
        return before != null && offset < before.getValue();
    }
}
