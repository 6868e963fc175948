package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.LimitedCount;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import org.jspecify.annotations.Nullable;

/** Starts no block; refuses a text by counting, before flexmark's recursion or its work on each open block meets it. */
final class BlockGuard extends Syntax {
    private static final int SHALLOW = 20;

    private final LimitedCount blocks = LimitedCount.ofBlocks();
    private int lines;

    @Override
    Syntax forText() {
        return new BlockGuard();
    }

    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
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
        return null;
    }

    private int linesBelow(ParserState state) {
        if (lines == 0) {
            lines = (int) state.getLine().getBaseSequence().toString().lines().count();
        }
        return lines - state.getLineNumber();
    }
}
