package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The sections that return: a heading that one issue alone has is not one.
 *
 * @param sections those of the most issues first, then those seen last
 */
public record SectionIndex(List<RecurringSection> sections) {
    /** How many issues must have a heading for it to be a section of the newsletter. */
    private static final int LEAST_ISSUES = 2;

    /** So many sections can have pages: thousands are the headings of a generated text, and no way to find anything. */
    private static final int MOST_SECTIONS = 1000;

    private static final Comparator<RecurringSection> MOST_ISSUES_THEN_NEWEST = Comparator.comparing(
                    (RecurringSection section) -> section.parts().size())
            .thenComparing(RecurringSection::latest)
            .reversed();

    public SectionIndex {
        sections = List.copyOf(sections);
    }

    /** What some issues alone have of the sections; those that they do not have are absent. */
    public SectionIndex only(Predicate<RenderedIssue> entries) {
        List<RecurringSection> some = new ArrayList<>();
        for (RecurringSection section : sections) {
            List<SectionPart> parts = section.parts().stream()
                    .filter(part -> entries.test(part.entry()))
                    .toList();
            if (!parts.isEmpty()) {
                some.add(new RecurringSection(parts.get(0).name(), section.slug(), parts));
            }
        }
        return new SectionIndex(some);
    }

    /** Whether a section of that page is among these. */
    public boolean contains(RecurringSection section) {
        return sections.stream().anyMatch(other -> other.slug().equals(section.slug()));
    }

    /**
     * @param entries the issues that readers may know of, newest first
     * @param aliases from a section's name to the name that it counts as
     */
    public static SectionIndex of(List<RenderedIssue> entries, Map<String, String> aliases) {
        SectionName names = new SectionName(aliases);
        Map<String, List<SectionPart>> parts = new LinkedHashMap<>();
        for (RenderedIssue entry : entries) {
            sections(entry, names).forEach((slug, sections) -> {
                String name = names.shown(SectionPart.heading(sections).text());
                parts.computeIfAbsent(slug, section -> new ArrayList<>()).add(new SectionPart(entry, name, sections));
            });
        }
        List<RecurringSection> sections = new ArrayList<>();
        parts.forEach((slug, found) -> {
            if (found.size() >= LEAST_ISSUES) {
                sections.add(new RecurringSection(found.get(0).name(), slug, found));
            }
        });
        sections.sort(MOST_ISSUES_THEN_NEWEST);
        return new SectionIndex(sections.subList(0, Math.min(sections.size(), MOST_SECTIONS)));
    }

    private static Map<String, List<Section>> sections(RenderedIssue entry, SectionName names) {
        Map<String, List<Section>> sections = new LinkedHashMap<>();
        for (Section section : entry.article().sections()) {
            if (section.heading() != null && !section.heading().text().isBlank()) {
                sections.computeIfAbsent(names.fileName(section.heading().text()), slug -> new ArrayList<>())
                        .add(section);
            }
        }
        return sections;
    }
}
