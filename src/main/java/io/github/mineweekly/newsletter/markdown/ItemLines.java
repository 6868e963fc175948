package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article's sections, groups and items as lines of a log: where, what, and in which form. */
public final class ItemLines {
    /** With Maven's own prefix, a line has 80 columns. */
    private static final int COLUMNS = 73;

    private static final int TITLE = 38;
    private static final String NO_HEADING = "(before the first section)";

    private final List<String> lines = new ArrayList<>();

    private ItemLines() {}

    /** @param path of the issue, for the first line */
    public static List<String> of(String path, Article article) {
        ItemLines lines = new ItemLines();
        lines.lines.add(Printable.escape(path) + ": " + sizes(article));
        for (Section section : article.sections()) {
            Heading heading = section.heading();
            if (heading != null) {
                lines.add(heading, 0, "section");
            } else if (!section.items().isEmpty()) {
                lines.lines.add(" ".repeat(7) + NO_HEADING);
            }
            section.prose().items().forEach(item -> lines.item(item, 1));
            section.parts().forEach(part -> lines.part(part, 1));
        }
        return lines.lines;
    }

    private static String sizes(Article article) {
        int items = article.items().size();
        long sections = article.sections().stream()
                .filter(section -> section.heading() != null)
                .count();
        return items
                + (items == 1 ? " item in " : " items in ")
                + sections
                + (sections == 1 ? " section" : " sections");
    }

    private void part(Part part, int depth) {
        if (part instanceof Item item) {
            item(item, depth);
        } else if (part instanceof Group group) {
            add(group.heading(), depth, "group");
            group.prose().items().forEach(item -> item(item, depth + 1));
            group.parts().forEach(inner -> part(inner, depth + 1));
        }
    }

    private void item(Item item, int depth) {
        String source = item.sources().isEmpty()
                ? "no source"
                : item.sources().get(0).host()
                        + (item.sources().size() > 1 ? " +" + (item.sources().size() - 1) : "");
        add(item.heading(), depth, item.form().id() + ": " + source);
    }

    private void add(Heading heading, int depth, String kind) {
        String title = "  ".repeat(depth) + Printable.escape(heading.text());
        String shown = cut(title, TITLE);
        String gap = " ".repeat(TITLE + 1 - DisplayWidth.of(shown));
        lines.add(cut(String.format(Locale.ROOT, "%5d  ", heading.line()) + shown + gap + kind, COLUMNS));
    }

    private static String cut(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        return text.substring(0, DisplayWidth.end(text, columns - 1)) + "…";
    }
}
