package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.List;

/** An article's model as lines to compare. */
final class ModelText {
    private final StringBuilder out = new StringBuilder();

    private final ArticleHtml html;

    private ModelText(ArticleHtml html) {
        this.html = html;
    }

    static String of(ParsedArticle parsed) {
        Article article = parsed.article();
        ModelText text = new ModelText(Samples.onPage(parsed));
        article.sections().forEach(text::section);
        text.outline(article.outline(), "");
        article.references()
                .forEach(it -> text.line("reference " + it.kind() + " " + it.path() + " #" + it.fragment() + " "
                        + it.location().start()));
        article.links().forEach(it -> text.line("link " + it.url() + " | " + it.title() + " | " + it.anchor()));
        article.notes().forEach(note -> text.quote("note ", note));
        text.line("title id " + article.titleId());
        text.line("ids " + article.ids());
        return text.out.toString();
    }

    private void section(Section section) {
        line("section " + name(section.heading()) + " | tagline "
                + html.part(section.id()).tagline());
        prose(section.prose(), "  ");
        section.parts().forEach(part -> part(part, "  "));
    }

    private void prose(Prose prose, String indent) {
        quote(indent + "text ", prose.text());
        prose.items().forEach(item -> item(item, "", indent));
    }

    private void part(Part part, String indent) {
        if (part instanceof Item item) {
            PartHtml written = html.part(item.heading().id());
            item(item, " | " + written.title() + written.marks(), indent);
        } else if (part instanceof Group group) {
            line(indent + "group " + name(group.heading()) + " | "
                    + html.part(group.heading().id()).title());
            prose(group.prose(), indent + "  ");
            group.parts().forEach(inner -> part(inner, indent + "  "));
        }
    }

    private void item(Item item, String title, String indent) {
        String form = item.form() == Form.HEADING ? "" : item.form().id() + " ";
        line(indent + form + "item " + name(item.heading()) + title);
        item.sources().forEach(source -> line(indent + "  " + source));
        quote(indent + "  text ", item.text());
    }

    private static String name(@org.jspecify.annotations.Nullable Heading heading) {
        return heading == null ? "-" : heading.text() + " #" + heading.id();
    }

    private void quote(String prefix, String text) {
        text.lines().forEach(line -> line(prefix + line));
    }

    private void outline(List<OutlineEntry> entries, String indent) {
        for (OutlineEntry entry : entries) {
            line("outline " + indent + entry.heading().level() + " "
                    + entry.heading().text());
            outline(entry.children(), indent + "  ");
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
