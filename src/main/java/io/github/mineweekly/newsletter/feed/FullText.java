package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.Group;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Part;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** An article as one text of plain HTML, without the frame and the classes of a page. */
final class FullText {
    private final StringBuilder html = new StringBuilder();
    private final HtmlForm form;
    private final ArticleWriter writer;

    private FullText(Article article, String page) {
        this.form = HtmlForm.apart(page);
        this.writer = new ArticleWriter(article.tree(), form);
    }

    /** @param page the absolute address of the article's page */
    static String of(Article article, String page) {
        FullText text = new FullText(article, page);
        article.sections().forEach(text::section);
        return text.html.append(text.writer.notes()).toString();
    }

    /**
     * @param sections some of the article's
     * @param page the absolute address of the article's page
     */
    static String ofSections(Article article, List<Section> sections, String page) {
        FullText text = new FullText(article, page);
        sections.forEach(text::section);
        return text.html.toString();
    }

    private void section(Section onPage) {
        Section section = writer.section(onPage.tree());
        if (section.heading() != null) {
            heading(section.heading().level(), section.heading().html());
        }
        if (section.tagline() != null) {
            html.append("<p><em>").append(section.tagline()).append("</em></p>\n");
        }
        html.append(section.prose().html());
        section.parts().forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Item item) {
            item(item);
        } else if (part instanceof Group group) {
            heading(group.heading().level(), group.heading().html());
            html.append(group.prose().html());
            group.parts().forEach(this::part);
        }
    }

    private void item(Item item) {
        Heading title = item.heading();
        String linked =
                item.titleLink().map(source -> link(source.url(), title.html())).orElse(title.html());
        heading(title.level(), linked + item.marks());
        for (SourceLink source : item.sources()) {
            String label = source.label() == null ? "" : form.text(source.label()) + " ";
            String name = source.publisher() == null ? source.host() : source.publisher();
            html.append("<p>")
                    .append(label)
                    .append(link(source.url(), form.text(name)))
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
