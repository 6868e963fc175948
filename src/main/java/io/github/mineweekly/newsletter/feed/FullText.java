package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** An article as one text of plain HTML, without the frame and the classes of a page. */
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
            heading(section.heading().level(), section.heading().html());
        }
        if (section.tagline() != null) {
            html.append("<p><em>").append(section.tagline()).append("</em></p>\n");
        }
        html.append(section.html());
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        Heading title = item.heading();
        String address = item.sources().isEmpty() ? "" : item.sources().get(0).url();
        heading(title.level(), address.isEmpty() ? title.html() : link(address, title.html()));
        for (SourceLink source : item.sources()) {
            String label = source.label() == null ? "" : HtmlEscape.html(source.label()) + " ";
            String name = source.publisher() == null ? source.host() : source.publisher();
            html.append("<p>")
                    .append(label)
                    .append(link(source.url(), HtmlEscape.html(name)))
                    .append("</p>\n");
        }
        html.append(item.html());
    }

    private void heading(int level, String content) {
        html.append("<h").append(level).append('>').append(content);
        html.append("</h").append(level).append(">\n");
    }

    private static String link(String address, String content) {
        return "<a href=\"" + HtmlEscape.html(address) + "\">" + content + "</a>";
    }
}
