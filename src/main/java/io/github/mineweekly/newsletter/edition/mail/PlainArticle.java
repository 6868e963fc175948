package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.ArticleWalk;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.content.Headings;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Writes an article as plain text. Used once. */
final class PlainArticle {
    /** Lines of mails are kept below 78 characters, and answers to them put marks before each. */
    static final int WIDTH = 72;

    private final EditionIssue issue;
    private final PlainInlines inlines;
    private final PlainBlocks blocks;

    PlainArticle(EditionIssue issue) {
        this.issue = issue;
        this.inlines = new PlainInlines(new Addresses(issue));
        this.blocks = new PlainBlocks(inlines, issue.tree().titles(), Headings.of(issue), WIDTH);
    }

    /** The sections, and after them the footnotes. */
    String text() {
        Pieces pieces = new Pieces();
        new ArticleWalk(issue).lead(pieces);
        for (Footnotes.Note note : issue.tree().notes()) {
            pieces.add(blocks.indented("[" + note.number() + "] ", note.body(), false));
        }
        return String.join("\n", pieces.lines);
    }

    /** A text with a line of signs below it. */
    static List<String> underlined(String text, char sign) {
        List<String> lines = new ArrayList<>(WrappedLines.of(text, WIDTH));
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        lines.add(String.valueOf(sign).repeat(widest));
        return lines;
    }

    private final class Pieces implements ArticleWalk.Writer {
        final List<String> lines = new ArrayList<>();

        void add(List<String> written) {
            if (!lines.isEmpty() && !written.isEmpty()) {
                lines.add("");
            }
            lines.addAll(written);
        }

        @Override
        public void section(List<Inline> heading) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            add(title(heading, '='));
        }

        /** Nothing is written of a heading without a text. */
        private List<String> title(List<Inline> heading, char sign) {
            String text = inlines.write(heading);
            return text.isBlank() ? List.of() : underlined(text, sign);
        }

        @Override
        public void tagline(List<Inline> content) {
            add(blocks.wrapped(inlines.write(content)));
        }

        @Override
        public void group(int level, List<Inline> heading) {
            add(title(heading, '-'));
        }

        @Override
        public void item(ArticleWalk.ItemHead head) {
            List<Inline> title = new ArrayList<>(head.title());
            title.addAll(head.marks());
            String text = inlines.write(title).strip();
            List<String> written = new ArrayList<>(text.isEmpty() ? List.of() : blocks.wrapped("# " + text));
            for (SourceLink source : head.sources()) {
                written.add((source.label() == null ? "" : source.label() + " ") + source.url());
            }
            add(written);
        }

        @Override
        public void blocks(List<Block> content) {
            add(blocks.write(content));
        }
    }
}
