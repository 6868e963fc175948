package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sections of a newsletter across its issues.
 *
 * @param topics in the order in which a reader meets them, going from the newest issue back
 */
public record SectionIndex(List<Topic> topics) {
    /** The name that the page of all sections takes. */
    private static final String INDEX = "index";

    public SectionIndex {
        topics = List.copyOf(topics);
    }

    /**
     * A section across all issues.
     *
     * @param name as the newest issue has it, without emoji at its ends
     * @param slug names its page and feed, and stays when sections are added later
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
                    .forEach((key, sections) -> parts.computeIfAbsent(key, topic -> new ArrayList<>())
                            .add(new Part(
                                    entry, names.shown(Part.heading(sections).text()), sections)));
        }
        Map<String, String> slugs = slugs(parts);
        List<Topic> topics = new ArrayList<>();
        parts.forEach((key, found) -> topics.add(new Topic(found.get(0).name(), slugs.getOrDefault(key, key), found)));
        return new SectionIndex(topics);
    }

    private static Map<String, List<Section>> sections(RenderedIssue entry, SectionName names) {
        Map<String, List<Section>> sections = new LinkedHashMap<>();
        for (Section section : entry.article().sections()) {
            if (section.heading() != null && !section.heading().text().isBlank()) {
                sections.computeIfAbsent(names.key(section.heading().text()), key -> new ArrayList<>())
                        .add(section);
            }
        }
        return sections;
    }

    /**
     * The name in the oldest issue decides, and where two names have the same slug, the older section keeps it:
     * addresses neither change nor change hands.
     */
    private static Map<String, String> slugs(Map<String, List<Part>> parts) {
        Map<String, Part> oldest = new TreeMap<>();
        parts.forEach((key, found) -> oldest.put(key, found.get(found.size() - 1)));
        Slug.Page slugs = new Slug.Page();
        slugs.free(INDEX);
        Map<String, String> taken = new TreeMap<>();
        oldest.entrySet().stream()
                .sorted(Comparator.comparing(first -> first.getValue().entry().issue(), IssueOrder.OLDEST_FIRST))
                .forEach(first ->
                        taken.put(first.getKey(), slugs.next(first.getValue().name())));
        return taken;
    }
}
