package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.content.Headings;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.html.CodeLines;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BlockVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes blocks as portable Markdown. */
final class MarkdownBlocks {
    /** The alerts of GitHub, by the containers that mean the same. */
    private static final Map<String, String> ALERTS = Map.of(
            "tip", "TIP",
            "info", "NOTE",
            "note", "NOTE",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION");

    private final Addresses addresses;
    private final MarkdownInlines inlines;
    private final MarkdownRaw raw;
    private final UnaryOperator<String> titles;
    private final List<Headings.Entry> contents;

    MarkdownBlocks(Addresses addresses, MarkdownInlines inlines, MarkdownRaw raw, EditionIssue issue) {
        this.addresses = addresses;
        this.inlines = inlines;
        this.raw = raw;
        this.titles = issue.tree().titles();
        this.contents = Headings.of(issue);
    }

    /** Without a line end. */
    String write(List<Block> blocks) {
        return write(blocks, true);
    }

    /** @param top whether they are in no other block: GitHub knows alerts there only */
    private String write(List<Block> blocks, boolean top) {
        Visit visit = new Visit(top);
        List<String> written = new ArrayList<>();
        for (Block block : blocks) {
            written.add(block.accept(visit));
        }
        written.add(visit.open.closeAll());
        written.removeIf(String::isEmpty);
        return String.join("\n\n", written);
    }

    static String quoted(String text) {
        return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** Text whose lines after the first are indented by some columns. */
    static String indented(String text, int columns) {
        return text.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(columns));
    }

    private final class Visit implements BlockVisitor<String> {
        private final boolean top;
        final OpenElements open = new OpenElements();
        private Block.@Nullable ListBlock lastList;
        private boolean otherMarker;

        Visit(boolean top) {
            this.top = top;
        }

        @Override
        public String visit(Block.Paragraph paragraph) {
            return inlines.lines(paragraph.content());
        }

        @Override
        public String visit(Block.HeadingBlock heading) {
            String text = MarkdownEscape.heading(inlines.line(heading.content()));
            return "#".repeat(heading.level()) + " " + text;
        }

        @Override
        public String visit(Block.Quote quote) {
            return quoted(write(quote.children(), false));
        }

        /** A list right after another of its kind needs other markers, else the two were one. */
        @Override
        public String visit(Block.ListBlock list) {
            otherMarker = lastList != null && lastList.ordered() == list.ordered() && !otherMarker;
            lastList = list;
            List<String> items = new ArrayList<>();
            int number = list.start();
            for (Block.ListItem item : list.items()) {
                String marker = list.ordered() ? number++ + (otherMarker ? ") " : ". ") : otherMarker ? "+ " : "- ";
                Boolean checked = item.checked();
                String box = checked == null ? "" : checked ? "[x] " : "[ ] ";
                items.add((marker + box + indented(content(item, list.tight()), marker.length())).stripTrailing());
            }
            return String.join(list.tight() ? "\n" : "\n\n", items);
        }

        private String content(Block.ListItem item, boolean tight) {
            if (!tight) {
                return write(item.children(), false);
            }
            StringBuilder out = new StringBuilder();
            for (Block child : item.children()) {
                boolean follows = child instanceof Block.Code
                        || child instanceof Block.Quote
                        || (child instanceof Block.ListBlock list && (!list.ordered() || list.start() == 1));
                out.append(out.isEmpty() ? "" : follows ? "\n" : "\n\n").append(write(List.of(child), false));
            }
            return out.toString();
        }

        @Override
        public String visit(Block.Code code) {
            CodeInfo info = CodeInfo.of(code.info());
            String text = CodeLines.of(code.text(), info).stream()
                    .map(line -> line.text() + "\n")
                    .collect(Collectors.joining());
            String fence = "`".repeat(Math.max(3, MarkdownInlines.longestRun(text) + 1));
            String title = info.title().isEmpty() ? "" : "**" + MarkdownEscape.text(info.title()) + "**\n\n";
            return title + fence + info.language().replaceAll("[`\\s]", "") + "\n" + text + fence;
        }

        @Override
        public String visit(Block.Html html) {
            return raw.block(html.raw(), open);
        }

        @Override
        public String visit(Block.ThematicBreak line) {
            return "***";
        }

        @Override
        public String visit(Block.Table table) {
            List<String> lines = new ArrayList<>();
            lines.add(row(table.head()));
            lines.add(table.columns().stream()
                    .map(align -> switch (align) {
                        case NONE -> "---";
                        case LEFT -> ":--";
                        case CENTER -> ":-:";
                        case RIGHT -> "--:";
                    })
                    .collect(Collectors.joining(" | ", "| ", " |")));
            table.rows().forEach(row -> lines.add(row(row)));
            return String.join("\n", lines);
        }

        private String row(List<List<Inline>> cells) {
            return cells.stream().map(inlines::cell).collect(Collectors.joining(" | ", "| ", " |"));
        }

        @Override
        public String visit(Block.Container container) {
            String kind = container.kind();
            if (!container.isBox()) {
                return write(container.children(), top);
            }
            String alert = top ? ALERTS.get(kind) : null;
            String own = inlines.line(container.title());
            String title = own.isEmpty() && alert == null ? MarkdownEscape.text(titles.apply(kind)) : own;
            String text = write(container.children(), false);
            String shown = title.isEmpty() ? text : "<b>" + title + "</b>\n\n" + text;
            return quoted((alert == null ? "" : "[!" + alert + "]\n") + shown);
        }

        @Override
        public String visit(Block.TableOfContents place) {
            return contents.stream()
                    .map(entry -> "  ".repeat(entry.depth()) + "- [" + MarkdownEscape.text(entry.text()) + "]("
                            + MarkdownInlines.target(addresses.ofPlace(entry.id())) + ")")
                    .collect(Collectors.joining("\n"));
        }
    }
}
