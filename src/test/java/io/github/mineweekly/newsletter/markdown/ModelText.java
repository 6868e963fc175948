package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.List;

/** An article's model as lines to compare. */
final class ModelText {
    private final StringBuilder out = new StringBuilder();

    private ModelText() {}

    static String of(Article article) {
        ModelText text = new ModelText();
        article.sections().forEach(text::section);
        text.outline(article.outline(), "");
        article.references()
                .forEach(it -> text.line("reference " + it.kind() + " " + it.path() + " #" + it.fragment() + " "
                        + it.location().start()));
        article.links().forEach(it -> text.line("link " + it.url() + " | " + it.title() + " | " + it.anchor()));
        text.line("title id " + article.titleId());
        text.line("ids " + article.ids());
        return text.out.toString();
    }

    private void section(Section section) {
        line("section " + name(section.heading()) + " | tagline " + section.tagline());
        section.linkItems().forEach(it -> line("  mention " + it.title() + " " + it.source() + " | " + it.text()));
        quote("  text ", section.text());
        for (Item item : section.items()) {
            line("  item " + name(item.heading()) + " | " + item.heading().html());
            item.sources().forEach(source -> line("    " + source));
            quote("    text ", item.text());
        }
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
