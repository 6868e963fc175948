package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.content.Headings;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.html.CodeLines;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BlockVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as lines of plain text, an empty one between them. */
final class PlainBlocks {
    private static final int NARROWEST = 20;
    private static final int RULE = 12;
    private static final String INDENT = "    ";

    /** Of what is struck out and ends in another block. */
    private static final Pattern LONE = Pattern.compile("(?m)^~~$\\n?");

    private static final Pattern STRUCK = Pattern.compile("(?i)\\s*+<(/?)(?:del|s|strike)(?:\\s[^<>]*+)?>\\s*+");

    private final PlainInlines inlines;
    private final UnaryOperator<String> titles;
    private final List<Headings.Entry> contents;
    private final int width;

    /**
     * @param titles of containers that bring none
     * @param contents what {@code [[toc]]} lists
     * @param width in columns
     */
    PlainBlocks(PlainInlines inlines, UnaryOperator<String> titles, List<Headings.Entry> contents, int width) {
        this.inlines = inlines;
        this.titles = titles;
        this.contents = contents;
        this.width = width;
    }

    List<String> write(List<Block> blocks) {
        return write(blocks, false);
    }

    private List<String> write(List<Block> blocks, boolean tight) {
        List<String> lines = new ArrayList<>();
        Set<Block> struck = struck(blocks);
        for (Block block : blocks) {
            List<String> written = struck.contains(block) ? List.of(PlainInlines.STRUCK) : block.accept(new Visit());
            if (!lines.isEmpty() && !written.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(written);
        }
        return lines;
    }

    /** The tags before and after blocks that are struck out. */
    private static Set<Block> struck(List<Block> blocks) {
        Set<Block> struck = Collections.newSetFromMap(new IdentityHashMap<>());
        Block open = null;
        for (Block block : blocks) {
            Matcher tag =
                    STRUCK.matcher(block instanceof Block.Html html ? html.raw().html() : "");
            boolean alone = tag.matches();
            if (alone && tag.group(1).isEmpty()) {
                open = block;
            } else if (alone && open != null) {
                struck.addAll(List.of(open, block));
                open = null;
            }
        }
        return struck;
    }

    List<String> wrapped(String text) {
        return text.isBlank() ? List.of() : WrappedLines.of(text, width);
    }

    /** Blocks that begin after a mark, and have their further lines below its end. */
    List<String> indented(String mark, List<Block> blocks, boolean tight) {
        int columns = DisplayWidth.of(mark);
        List<String> lines = new ArrayList<>();
        for (String line : narrower(columns).write(blocks, tight)) {
            String start = lines.isEmpty() ? mark : " ".repeat(columns);
            lines.add((start + line).stripTrailing());
        }
        return lines.isEmpty() ? List.of(mark.stripTrailing()) : lines;
    }

    private PlainBlocks narrower(int columns) {
        return new PlainBlocks(inlines, titles, contents, Math.max(NARROWEST, width - columns));
    }

    /** Without what separates the last cell of a row from none. */
    private static String withoutLastBars(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '|' || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end).strip();
    }

    private static List<String> withoutEmptyEnds(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }

    private List<String> quoted(List<String> lines) {
        return lines.stream().map(line -> ("> " + line).stripTrailing()).toList();
    }

    private final class Visit implements BlockVisitor<List<String>> {
        @Override
        public List<String> visit(Block.Paragraph paragraph) {
            return wrapped(inlines.write(paragraph.content()));
        }

        @Override
        public List<String> visit(Block.HeadingBlock heading) {
            return wrapped(inlines.write(heading.content()));
        }

        @Override
        public List<String> visit(Block.Quote quote) {
            return quoted(narrower(2).write(quote.children()));
        }

        @Override
        public List<String> visit(Block.ListBlock list) {
            List<String> lines = new ArrayList<>();
            int number = list.start();
            for (Block.ListItem item : list.items()) {
                String mark = list.ordered() ? number++ + ". " : "- ";
                Boolean checked = item.checked();
                String box = checked == null ? "" : checked ? "[x] " : "[ ] ";
                if (!lines.isEmpty() && !list.tight()) {
                    lines.add("");
                }
                lines.addAll(indented(mark + box, item.children(), list.tight()));
            }
            return lines;
        }

        @Override
        public List<String> visit(Block.Code code) {
            CodeInfo info = CodeInfo.of(code.info());
            List<String> lines = new ArrayList<>();
            if (!info.title().isEmpty()) {
                lines.add(info.title());
            }
            CodeLines.of(code.text(), info).forEach(line -> lines.add((INDENT + line.text()).stripTrailing()));
            return lines;
        }

        @Override
        public List<String> visit(Block.Html html) {
            List<String> lines = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            String written = inlines.write(html.raw());
            boolean lone = written.indexOf(PlainInlines.STRUCK) == written.lastIndexOf(PlainInlines.STRUCK);
            for (String line : (lone ? LONE.matcher(written).replaceAll("") : written)
                    .lines()
                    .toList()) {
                if (line.indexOf(PlainInlines.CODE_LINE) == 0) {
                    lines.addAll(ofHtml(text));
                    lines.add((INDENT + line.substring(1)).stripTrailing());
                } else {
                    text.append(withoutLastBars(line)).append('\n');
                }
            }
            lines.addAll(ofHtml(text));
            return withoutEmptyEnds(lines);
        }

        /** Empties the text. */
        private List<String> ofHtml(StringBuilder text) {
            String lines =
                    text.toString().lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            text.setLength(0);
            return wrapped(PlainInlines.joined(lines).strip());
        }

        @Override
        public List<String> visit(Block.ThematicBreak line) {
            return List.of("*".repeat(RULE));
        }

        @Override
        public List<String> visit(Block.Table table) {
            List<String> lines = new ArrayList<>(row(table.head()));
            lines.add("-".repeat(RULE));
            table.rows().forEach(row -> lines.addAll(row(row)));
            return lines;
        }

        private List<String> row(List<List<Inline>> cells) {
            return wrapped(cells.stream()
                    .map(cell -> String.join(
                            PlainInlines.BREAK_IN_CELL, inlines.write(cell).split("\n+")))
                    .collect(Collectors.joining(PlainInlines.CELL_END)));
        }

        @Override
        public List<String> visit(Block.Container container) {
            if (!container.isBox()) {
                return PlainBlocks.this.write(container.children());
            }
            String title = inlines.write(container.title());
            List<String> lines = new ArrayList<>(
                    narrower(2).wrapped("[" + (title.isEmpty() ? titles.apply(container.kind()) : title) + "]"));
            lines.addAll(narrower(2).write(container.children()));
            return quoted(lines);
        }

        @Override
        public List<String> visit(Block.TableOfContents place) {
            return contents.stream()
                    .map(entry -> "  ".repeat(entry.depth()) + "- " + entry.text())
                    .toList();
        }
    }
}
