package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/** An article as one piece of plain HTML, without the frame and the classes of a page. */
final class FullText {
    private final StringBuilder html = new StringBuilder();

    private FullText() {}

    static String of(Article article) {
        return ofSections(article.sections()) + article.notes();
    }

    static String ofSections(List<Section> sections) {
        FullText text = new FullText();
        sections.forEach(text::section);
        return text.html.toString();
    }

    private void section(Section section) {
        if (section.heading() != null) {
            heading(section.heading());
        }
        if (section.tagline() != null) {
            html.append("<p><em>").append(section.tagline()).append("</em></p>\n");
        }
        html.append(section.html());
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        heading(item.heading());
        for (SourceLink source : item.sources()) {
            String label = source.label() == null ? "" : escape(source.label()) + " ";
            String name = source.publisher() == null ? source.host() : source.publisher();
            html.append("<p>").append(label).append("<a href=\"").append(escape(source.url()));
            html.append("\">").append(escape(name)).append("</a></p>\n");
        }
        html.append(item.html());
    }

    private void heading(Heading heading) {
        html.append("<h").append(heading.level()).append('>').append(heading.html());
        html.append("</h").append(heading.level()).append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
