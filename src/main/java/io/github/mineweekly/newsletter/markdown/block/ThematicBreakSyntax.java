package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Thematic breaks. flexmark's own search for them overflows the stack on a long line. */
final class ThematicBreakSyntax extends Syntax {
    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class, HeadingSyntax.class, FencedCodeBlockParser.Factory.class);
    }

    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        if (state.getIndent() >= CODE_INDENT || !isRule(line, state.getNextNonSpaceIndex())) {
            return null;
        }
        return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                .atIndex(line.length());
    }

    private static boolean isRule(CharSequence line, int start) {
        CharSequence marks = line.subSequence(start, line.length());
        char mark = marks.isEmpty() ? ' ' : marks.charAt(0);
        return "*-_".indexOf(mark) >= 0
                && marks.chars().allMatch(c -> c == mark || Characters.isSpaceOrTab((char) c))
                && marks.chars().filter(c -> c == mark).count() >= 3;
    }
}
