package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Group;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Part;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the search knows it.
 *
 * @param url of its page, relative to the search page, percent-encoded
 * @param number the issue's number, or null
 * @param date as readers see it
 * @param passages in the order of the page
 */
public record SearchDocument(
        String url, String title, @Nullable Integer number, String date, List<Passage> passages) {
    public SearchDocument {
        passages = List.copyOf(passages);
    }

    /** The whole text of an issue: title, description, tags and authors, then each section, item and footnote. */
    public static SearchDocument of(Issue issue, Article article, String date) {
        Map<String, String> sources = LinkedSources.byAnchor(article.links(), anchors(article));
        List<Passage> passages = new ArrayList<>();
        String top = sources.getOrDefault("", "");
        passages.add(new Passage("", issue.title(), issue.description(), ""));
        String names = String.join("\n", issue.tags()) + "\n" + String.join("\n", issue.authors());
        if (!names.isBlank()) {
            passages.add(new Passage("", "", names.strip(), ""));
        }
        for (Section section : article.sections()) {
            Heading heading = section.heading();
            if (heading != null) {
                String text = section.tagline() + "\n" + section.prose().text();
                passages.add(passage(heading, text.strip(), sources));
            } else if (!section.prose().text().isEmpty() || !top.isEmpty()) {
                passages.add(new Passage("", "", section.prose().text(), top));
            }
            section.prose().items().forEach(item -> passages.add(passage(item.heading(), item.text(), sources)));
            add(section.parts(), sources, passages);
        }
        for (int i = 0; i < article.notes().size(); i++) {
            String id = Footnotes.id(i + 1);
            String addresses = sources.getOrDefault(id, "");
            if (!(article.notes().get(i) + addresses).isEmpty()) {
                passages.add(new Passage(id, "", article.notes().get(i), addresses));
            }
        }
        String url = UrlEncoding.path(issue.source().pagePath());
        return new SearchDocument(url, issue.title(), issue.number(), date, passages);
    }

    /** The same where results call the issue otherwise. */
    public SearchDocument titled(String shown) {
        return new SearchDocument(url, shown, number, date, passages);
    }

    private static void add(List<Part> parts, Map<String, String> sources, List<Passage> passages) {
        for (Part part : parts) {
            if (part instanceof Item item) {
                passages.add(passage(item.heading(), item.text(), sources));
            } else if (part instanceof Group group) {
                passages.add(passage(group.heading(), group.prose().text(), sources));
                group.prose().items().forEach(item -> passages.add(passage(item.heading(), item.text(), sources)));
                add(group.parts(), sources, passages);
            }
        }
    }

    private static Set<String> anchors(Article article) {
        Set<String> anchors = new HashSet<>();
        for (Section section : article.sections()) {
            if (section.heading() != null) {
                anchors.add(section.heading().id());
            }
            section.items().forEach(item -> anchors.add(item.heading().id()));
            section.parts().forEach(part -> addGroups(part, anchors));
        }
        for (int i = 1; i <= article.notes().size(); i++) {
            anchors.add(Footnotes.id(i));
        }
        return anchors;
    }

    private static void addGroups(Part part, Set<String> anchors) {
        if (part instanceof Group group) {
            anchors.add(group.heading().id());
            group.parts().forEach(inner -> addGroups(inner, anchors));
        }
    }

    private static Passage passage(Heading heading, String text, Map<String, String> sources) {
        return new Passage(heading.id(), heading.text(), text, sources.getOrDefault(heading.id(), ""));
    }
}
