package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import java.util.Objects;

/**
 * What one issue has of a section.
 *
 * @param name as the issue has it, without emoji at its ends
 * @param sections at least one, in the order of the page
 */
public record SectionPart(RenderedIssue entry, String name, List<Section> sections) {
    public SectionPart {
        sections = List.copyOf(sections);
    }

    /** The id of the heading on the issue's page. */
    public String anchor() {
        return heading(sections).id();
    }

    /** The titles of its items, in order, of those that have one. */
    public List<String> headlines() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.heading().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** How many items it has. */
    public int count() {
        return sections.stream().mapToInt(Section::itemCount).sum();
    }

    /** How many items several parts have. */
    public static int count(List<SectionPart> parts) {
        return parts.stream().mapToInt(SectionPart::count).sum();
    }

    static Heading heading(List<Section> sections) {
        return Objects.requireNonNull(sections.get(0).heading());
    }
}
