package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.Group;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Part;
import io.github.mineweekly.newsletter.markdown.PartHtml;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** An article as one text of plain HTML, without the frame and the classes of a page. */
final class FullText {
    private final StringBuilder text = new StringBuilder();
    private final ArticleHtml html;

    private FullText(ArticleHtml html) {
        this.html = html;
    }

    /** @param html of the article, apart from its page */
    static String of(Article article, ArticleHtml html) {
        return withoutNotes(article.sections(), html) + html.notes();
    }

    /**
     * With the footnotes to which these sections refer.
     *
     * @param html of the article that the sections are from, apart from its page
     */
    static String ofSections(List<Section> sections, ArticleHtml html) {
        String text = withoutNotes(sections, html);
        return text + ReferredNotes.of(text, html.notes());
    }

    private static String withoutNotes(List<Section> sections, ArticleHtml html) {
        FullText full = new FullText(html);
        sections.forEach(full::section);
        return full.text.toString();
    }

    private void section(Section section) {
        PartHtml written = html.part(section.id());
        if (section.heading() != null) {
            heading(section.heading().level(), written.title());
        }
        if (!written.tagline().isEmpty()) {
            text.append("<p><em>").append(written.tagline()).append("</em></p>\n");
        }
        text.append(written.text());
        section.parts().forEach(this::part);
    }

    private void part(Part part) {
        PartHtml written = html.part(part.heading().id());
        if (part instanceof Item item) {
            item(item, written);
        } else if (part instanceof Group group) {
            heading(group.heading().level(), written.title());
            text.append(written.text());
            group.parts().forEach(this::part);
        }
    }

    private void item(Item item, PartHtml written) {
        String title = written.titleLink(item)
                .map(source -> link(source.url(), written.title()))
                .orElse(written.title());
        heading(item.heading().level(), title + written.marks());
        for (SourceLink source : item.sources()) {
            String label = source.label() == null ? "" : HtmlEscape.text(source.label()) + " ";
            text.append("<p>")
                    .append(label)
                    .append(link(source.url(), HtmlEscape.text(source.name())))
                    .append("</p>\n");
        }
        text.append(written.text());
    }

    private void heading(int level, String content) {
        text.append("<h").append(level).append('>').append(content);
        text.append("</h").append(level).append(">\n");
    }

    private static String link(String address, String content) {
        return "<a href=\"" + HtmlEscape.html(address) + "\">" + content + "</a>";
    }
}
