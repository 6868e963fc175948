package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.inline.InlineHtml;
import io.github.mineweekly.newsletter.markdown.raw.RawHeading;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of raw HTML as CommonMark 0.31.2 has them. flexmark's own knows no {@code <textarea>} and overflows the stack
 * on a tag with many attributes.
 */
final class HtmlSyntax extends Syntax {
    private static final Set<String> TEXT_TAGS = Set.of("script", "pre", "style", "textarea");
    private static final List<String> TEXT_ENDS = List.of("</script>", "</pre>", "</style>", "</textarea>");
    private static final Set<String> BLOCK_TAGS = RawHtml.elements("block");

    private final boolean sanitized;

    /** Null where every line that CommonMark knows begins a block. */
    private final @Nullable HtmlStart sanitizedStart;

    /** For headings of elements; they are none where it shows tags as typed. */
    private final HtmlMode headings;

    /** @param sanitized whether words about HTML begin no block */
    HtmlSyntax(boolean sanitized, HtmlMode headings) {
        this.sanitized = sanitized;
        this.headings = headings;
        this.sanitizedStart = sanitized ? new HtmlStart() : null;
    }

    @Override
    Syntax forText() {
        return new HtmlSyntax(sanitized, headings);
    }

    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence rest = rest(state);
        if (state.getIndent() >= CODE_INDENT || !rest.startsWith("<") || isHeading(rest)) {
            return null;
        }
        boolean inParagraph = state.getActiveBlockParser().isParagraphParser();
        List<String> ends = ends(rest.toString(), inParagraph);
        boolean begins = ends != null && (sanitizedStart == null || sanitizedStart.begins(rest));
        return !begins || ends == null
                ? null
                : BlockStart.of(new Parser(ends, this)).atIndex(state.getIndex());
    }

    private boolean isHeading(BasedSequence line) {
        return RawHeading.of(line.toString(), headings) != null;
    }

    /** What ends the block that a line begins: one of the texts, an empty line if there are none; null if no block. */
    private static @Nullable List<String> ends(String line, boolean inParagraph) {
        if (line.startsWith("<!--")) {
            return List.of("-->");
        }
        if (line.startsWith("<?")) {
            return List.of("?>");
        }
        if (line.startsWith("<![CDATA[")) {
            return List.of("]]>");
        }
        if (line.startsWith("<!")) {
            return line.length() > 2 && Characters.isAsciiLetter(line.charAt(2)) ? List.of(">") : null;
        }
        boolean closing = line.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < line.length() && Characters.isAsciiAlphanumeric(line.charAt(end))) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        String after = line.substring(end, Math.min(line.length(), end + 2));
        boolean ended = after.isEmpty() || " \t>".indexOf(after.charAt(0)) >= 0;
        if (!closing && ended && TEXT_TAGS.contains(name)) {
            return TEXT_ENDS;
        }
        if ((ended || after.equals("/>")) && BLOCK_TAGS.contains(name)) {
            return List.of();
        }
        return !inParagraph && isTagAlone(line, name) ? List.of() : null;
    }

    private static boolean isTagAlone(String line, String name) {
        int tag = name.isEmpty() || TEXT_TAGS.contains(name) ? -1 : new InlineHtml(line).end(0);
        return tag > 0 && line.substring(tag).isBlank();
    }

    private static final class Parser extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final BlockContent content = new BlockContent();
        private final List<String> ends;
        private final HtmlSyntax syntax;
        private boolean finished;
        private int open;

        Parser(List<String> ends, HtmlSyntax syntax) {
            this.ends = ends;
            this.syntax = syntax;
        }

        @Override
        public HtmlBlock getBlock() {
            return block;
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean over = finished || (ends.isEmpty() && (state.isBlank() || endsBefore(rest(state))));
            return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        /** A heading outside of all elements is one of the issue. */
        private boolean endsBefore(BasedSequence line) {
            return open == 0 && line.startsWith("<") && syntax.isHeading(line);
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            String text = line.toString().toLowerCase(Locale.ROOT);
            open = ends.isEmpty() ? Math.max(0, open + RawHeading.opened(text)) : open;
            finished = ends.stream().anyMatch(text::contains);
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
