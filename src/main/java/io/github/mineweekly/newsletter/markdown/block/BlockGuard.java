package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.LimitedCount;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import org.jspecify.annotations.Nullable;

/** Starts no block; refuses a text by counting, before flexmark's recursion or its work on each open block meets it. */
final class BlockGuard extends Syntax {
    /** flexmark asks for this once a text, so what is counted belongs to one text. */
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Count(options);
    }

    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        return null;
    }

    private static final class Count extends AbstractBlockParserFactory {
        private static final int SHALLOW = 20;

        private final LimitedCount blocks = LimitedCount.ofBlocks();
        private int lines;

        Count(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int offset = state.getLineStart() + state.getNextNonSpaceIndex();
            int depth = state.getActiveBlockParsers().size();
            if (depth > Limits.DEEPEST_BLOCKS) {
                throw LimitExceededException.tooDeep(Limits.DEEPEST_BLOCKS, offset);
            }
            if (depth > SHALLOW && (long) depth * linesBelow(state) > Limits.MOST_STEPS) {
                String what = depth + " blocks open at once with " + linesBelow(state) + " lines below";
                throw new LimitExceededException(BodyRules.TOO_COMPLEX, what, offset);
            }
            if (!matched.getBlockParser().isParagraphParser()) {
                blocks.add(offset);
            }
            return BlockStart.none();
        }

        private int linesBelow(ParserState state) {
            if (lines == 0) {
                lines = (int)
                        state.getLine().getBaseSequence().toString().lines().count();
            }
            return lines - state.getLineNumber();
        }
    }
}
