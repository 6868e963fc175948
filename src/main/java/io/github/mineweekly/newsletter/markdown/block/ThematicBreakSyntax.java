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
        char mark = start < line.length() ? line.charAt(start) : ' ';
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int count = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                count++;
            } else if (!Characters.isSpaceOrTab(c)) {
                return false;
            }
        }
        return count >= 3;
    }
}
