package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The sections of a newsletter across its issues.
 *
 * @param topics in the order in which a reader meets them, going from the newest issue back
 */
public record SectionIndex(List<Topic> topics) {
    public SectionIndex {
        topics = List.copyOf(topics);
    }

    /**
     * A section across all issues.
     *
     * @param name as the newest issue has it, without emoji at its ends
     * @param slug names its page and feed; by the name alone, whatever other sections and issues there are
     * @param parts newest issue first
     */
    public record Topic(String name, String slug, List<Part> parts) {
        public Topic {
            parts = List.copyOf(parts);
        }

        public String pagePath() {
            return "sections/" + slug + ".html";
        }

        public String feedPath() {
            return "sections/" + slug + ".xml";
        }

        /** How many pieces of news all its issues have. */
        public int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * What one issue has of a section.
     *
     * @param name as the issue has it, without emoji at its ends
     * @param sections at least one, in the order of the page
     */
    public record Part(RenderedIssue entry, String name, List<Section> sections) {
        public Part {
            sections = List.copyOf(sections);
        }

        /** The id of the heading on the issue's page. */
        public String anchor() {
            return heading().id();
        }

        private Heading heading() {
            return heading(sections);
        }

        private static Heading heading(List<Section> sections) {
            return Objects.requireNonNull(sections.get(0).heading());
        }

        /** Items, and news without a heading of their own. */
        public int count() {
            return sections.stream()
                    .mapToInt(section ->
                            section.items().size() + section.mentions().size())
                    .sum();
        }
    }

    /** What some issues alone have of the sections; those that they do not have are absent. */
    public SectionIndex only(Predicate<RenderedIssue> entries) {
        List<Topic> some = new ArrayList<>();
        for (Topic topic : topics) {
            List<Part> parts = topic.parts().stream()
                    .filter(part -> entries.test(part.entry()))
                    .toList();
            if (!parts.isEmpty()) {
                some.add(new Topic(parts.get(0).name(), topic.slug(), parts));
            }
        }
        return new SectionIndex(some);
    }

    /**
     * @param entries the issues that readers may know of, newest first
     * @param aliases from a section's name to the name that it counts as
     */
    public static SectionIndex of(List<RenderedIssue> entries, Map<String, String> aliases) {
        SectionName names = new SectionName(aliases);
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (RenderedIssue entry : entries) {
            sections(entry, names)
                    .forEach((slug, sections) -> parts.computeIfAbsent(slug, topic -> new ArrayList<>())
                            .add(new Part(
                                    entry, names.shown(Part.heading(sections).text()), sections)));
        }
        List<Topic> topics = new ArrayList<>();
        parts.forEach((slug, found) -> topics.add(new Topic(found.get(0).name(), slug, found)));
        return new SectionIndex(topics);
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
