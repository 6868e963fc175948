package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SectionName;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings and taglines that most of the last issues have, as they are typed in the newest that has them. */
final class Skeleton {
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");
    private static final int LONGEST_TAGLINE = 5;

    private final SectionName names;

    /** @param aliases from a section's name to the name that it counts as */
    Skeleton(Map<String, String> aliases) {
        this.names = new SectionName(aliases);
    }

    /**
     * A section of an issue as it is typed.
     *
     * @param place how many of the issue's sections come before it, as a share of all
     * @param tagline the quote below the heading; empty if there is none
     */
    private record Typed(double place, String heading, String tagline) {}

    /**
     * The sections with empty lines between them; empty if no section is usual.
     *
     * @param last the last issues, newest first
     */
    String of(List<RenderedIssue> last) {
        Map<String, List<Typed>> sections = new LinkedHashMap<>();
        last.forEach(entry -> typed(entry)
                .forEach((name, section) ->
                        sections.computeIfAbsent(name, key -> new ArrayList<>()).add(section)));
        List<List<Typed>> usual = sections.values().stream()
                .filter(found -> found.size() * 2 > last.size())
                .sorted(Comparator.comparingDouble(Skeleton::place))
                .toList();
        StringBuilder text = new StringBuilder();
        for (List<Typed> section : usual) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(section.get(0).heading()).append('\n');
            String tagline = Counts.mostOf(section.stream().map(Typed::tagline).toList());
            if (tagline != null && !tagline.isEmpty()) {
                text.append('\n').append(tagline).append('\n');
            }
        }
        return text.toString();
    }

    private static double place(List<Typed> section) {
        return section.stream().mapToDouble(Typed::place).average().orElse(0);
    }

    private Map<String, Typed> typed(RenderedIssue entry) {
        LineIndex lines = entry.issue().source().lines();
        List<Heading> headings = entry.article().sections().stream()
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .filter(heading -> !heading.text().isBlank())
                .toList();
        Map<String, Typed> typed = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            double place = (double) i / headings.size();
            typed.putIfAbsent(names.fileName(heading.text()), typed(place, heading.line(), lines));
        }
        return typed;
    }

    private static Typed typed(double place, int first, LineIndex lines) {
        String heading = lines.line(first).stripTrailing();
        int next = first + 1;
        if (next <= lines.count() && UNDERLINE.matcher(lines.line(next)).matches()) {
            heading += "\n" + lines.line(next).stripTrailing();
            next++;
        }
        next = lines.nextText(next);
        List<String> tagline = new ArrayList<>();
        while (next <= lines.count() && lines.line(next).startsWith(">")) {
            tagline.add(lines.line(next).stripTrailing());
            next++;
        }
        return new Typed(place, heading, tagline.size() > LONGEST_TAGLINE ? "" : String.join("\n", tagline));
    }
}
