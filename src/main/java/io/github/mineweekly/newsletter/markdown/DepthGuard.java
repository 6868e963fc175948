package io.github.mineweekly.newsletter.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Starts no block; refuses the text when too many are open at once, before flexmark's recursion meets them. */
final class DepthGuard extends Syntax {
    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        // A list is two blocks, the list and its entry.
        if (state.getActiveBlockParsers().size() > 2 * Limits.DEEPEST_BLOCKS) {
            throw Refused.tooDeep(Limits.DEEPEST_BLOCKS, state.getLineStart() + state.getNextNonSpaceIndex());
        }
        return null;
    }
}
