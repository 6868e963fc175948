package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of block of our own, tried before flexmark's unless it says otherwise. */
abstract class Syntax implements CustomBlockParserFactory {
    static final int CODE_INDENT = 4;

    /** The block that begins at the state's place, or null. */
    abstract @Nullable BlockStart start(ParserState state, MatchedBlockParser matched);

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

    /** What reads one text: another for each where something is kept of a text. */
    Syntax forText() {
        return this;
    }

    /** flexmark asks for this once a text. */
    @Override
    public final BlockParserFactory apply(DataHolder options) {
        Syntax syntax = forText();
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BlockStart start = syntax.start(state, matched);
                return start == null ? BlockStart.none() : start;
            }
        };
    }

    /** The line from its first character that is not a space. */
    static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getNextNonSpaceIndex());
    }

    /** A block of our own among flexmark's nodes. */
    abstract static class OwnBlock extends Block {
        OwnBlock(BasedSequence line) {
            super(line);
        }

        @Override
        public final BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Reads a block that holds others of any kind. */
    abstract static class HolderParser extends AbstractBlockParser {
        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block block) {
            return true;
        }

        @Override
        public void closeBlock(ParserState state) {
            getBlock().setCharsFromContent();
        }
    }

    /** Reads a block that is one line, or a line and what is above it already. */
    static final class OneLine extends AbstractBlockParser {
        private final Block block;

        OneLine(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
