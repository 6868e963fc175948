package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Containers: {@code ::: tip title} to a line of at least as many colons. The innermost open one is closed first. */
final class ContainerParser extends Syntax.HolderParser {
    static final List<String> KINDS =
            List.of("tip info note important warning caution danger details raw v-pre code-group".split(" "));

    /** With a title after a space, or in brackets, as Docusaurus has it. */
    private static final Pattern OPENING = Pattern.compile(
            "(:{3,}) *([A-Za-z][A-Za-z-]*)(?:[ \\t]++(.*)|\\[(.{0,500})\\][ \\t]*+(?:\\{[^{}]{0,200}\\}[ \\t]*+)?)?",
            Pattern.DOTALL);

    private static final String CLASS = "\\.[\\w-]{1,99}+";
    private static final String OPEN = "open(?:=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s\"'{}]++))?+";
    private static final String OTHER = "(?!open[=} \\t])" + BraceAttributes.ATTRIBUTE;

    /** Classes, or any attributes of which one is {@code open}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[ \\t]*+(?:" + CLASS + "(?:[ \\t]++" + CLASS
            + "){0,9}+|(?:" + OTHER + "[ \\t]++){0,9}+" + OPEN + "(?:[ \\t]++(?:" + OPEN + "|" + OTHER
            + ")){0,9}+)[ \\t]*+}");

    private static final Pattern COLONS_AFTER_TITLE = Pattern.compile("(?<!\\S):{3,}+[ \\t]*+$");

    private static final Pattern IS_OPEN = Pattern.compile("(?<![.#\\w\"'-])open(?![\\w-])");

    private static final Pattern CLOSING = Pattern.compile(":{3,}[ \\t]*");

    private final ContainerNode block;

    private ContainerParser(ContainerNode block) {
        this.block = block;
    }

    @Override
    public ContainerNode getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int first = state.getNextNonSpaceIndex();
        boolean colon = first < state.getLine().length() && state.getLine().charAt(first) == ':';
        String line = colon ? Syntax.rest(state).toString() : "";
        int count = Characters.after(line, 0, ":");
        if (CLOSING.matcher(line).matches() && count >= block.colons && !innerTakes(state, count)) {
            block.close(state.getLineNumber());
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether a container or code block within this one is the one that reads the line. */
    private boolean innerTakes(ParserState state, int count) {
        List<BlockParser> active = state.getActiveBlockParsers();
        int column = state.getColumn() + state.getIndent();
        for (int i = active.indexOf(this) + 1; i < active.size(); i++) {
            BlockParser inner = active.get(i);
            if (endsBefore(inner.getBlock(), column)) {
                return false;
            }
            boolean box = inner instanceof ContainerParser other && other.block.colons <= count;
            if (box || inner instanceof FencedCodeBlockParser) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quote, an entry or a footnote, and all within it, does not reach a line that begins with colons. */
    private static boolean endsBefore(Node inner, int column) {
        return inner instanceof BlockQuote
                || (inner instanceof ListItem item && column <= column(item.getOpeningMarker()))
                || (inner instanceof FootnoteParser.Node && column <= column(inner.getChars()));
    }

    /** Where it begins in its line, without the width of tabs: never right of the column that counts. */
    private static int column(BasedSequence typed) {
        return typed.getStartOffset() - Characters.lineStart(typed.getBaseSequence(), typed.getStartOffset());
    }

    /** Makes the parsers of containers. */
    static final class Factory extends Syntax {
        @Override
        @Nullable
        BlockStart start(ParserState state, MatchedBlockParser matched) {
            BlockStart start = state.getIndent() < CODE_INDENT ? start(state, rest(state)) : null;
            return start == null ? null : start.atIndex(state.getLine().length());
        }

        private static @Nullable BlockStart start(ParserState state, BasedSequence rest) {
            if (!rest.startsWith(":::")) {
                return null;
            }
            String line = rest.toString();
            if (CLOSING.matcher(line).matches()) {
                return closes(state) ? BlockStart.of(new OneLine(new ContainerNode.End(rest))) : null;
            }
            Matcher opening = OPENING.matcher(line);
            if (!opening.matches() || !KINDS.contains(opening.group(2))) {
                return null;
            }
            boolean bracketed = opening.group(4) != null;
            int title = opening.group(3) == null ? line.length() : opening.start(3);
            int end = bracketed ? opening.end(4) : titleEnd(line, title);
            title = bracketed ? opening.start(4) : title;
            boolean open = IS_OPEN.matcher(line).region(end, line.length()).find();
            BasedSequence shown = rest.subSequence(title, end);
            ContainerNode node = new ContainerNode(rest, opening.group(2), opening.end(1), shown, open);
            return BlockStart.of(new ContainerParser(node));
        }

        /** Where the title ends, and attributes such as {@code {open}} or colons as those before it begin. */
        private static int titleEnd(String line, int title) {
            String typed = line.stripTrailing();
            int brace = typed.endsWith("}") ? typed.lastIndexOf('{') : -1;
            boolean attributes =
                    brace >= title && ATTRIBUTES.matcher(typed.substring(brace)).matches();
            Matcher colons = COLONS_AFTER_TITLE.matcher(line).region(title, line.length());
            return attributes ? brace : colons.find() ? colons.start() : line.length();
        }

        private static boolean closes(ParserState state) {
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof ContainerParser box && box.block.isClosedBy(state.getLineNumber())) {
                    return true;
                }
            }
            return false;
        }
    }
}
