package io.github.mineweekly.newsletter.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts no block; refuses the text when too many are open at once, before flexmark's recursion meets them. */
final class DepthGuard implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                // A list is two blocks, the list and its entry.
                if (state.getActiveBlockParsers().size() > 2 * Limits.DEEPEST_BLOCKS) {
                    throw Refused.tooDeep(Limits.DEEPEST_BLOCKS, state.getLineStart() + state.getNextNonSpaceIndex());
                }
                return BlockStart.none();
            }
        };
    }
}
