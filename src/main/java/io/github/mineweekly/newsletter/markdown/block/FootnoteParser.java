package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Footnotes: {@code [^label]: text}, going on in lines indented by four. */
final class FootnoteParser extends Syntax.HolderParser {
    private static final int INDENT = 4;
    private static final Pattern OPENING = Pattern.compile("\\[\\^([^\\]\\s]{1,999})\\]:[ \\t]*");

    private final Node block;

    private FootnoteParser(Node block) {
        this.block = block;
    }

    @Override
    public Node getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** A footnote's definition among flexmark's nodes. */
    static final class Node extends Syntax.OwnBlock {
        final String label;

        Node(BasedSequence line, String label) {
            super(line);
            this.label = label;
        }
    }

    /** Makes the parsers of footnotes. */
    static final class Factory extends Syntax {
        @Override
        @Nullable
        BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence rest = rest(state);
            boolean possible = state.getIndent() < CODE_INDENT && rest.startsWith("[^");
            Matcher opening = possible ? OPENING.matcher(rest) : null;
            if (opening == null || !opening.lookingAt()) {
                return null;
            }
            FootnoteParser parser = new FootnoteParser(new Node(rest, opening.group(1)));
            return BlockStart.of(parser).atIndex(state.getNextNonSpaceIndex() + opening.end());
        }
    }
}
