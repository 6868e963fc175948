package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * flexmark's lists, without entries that are indented as code. flexmark begins another entry at any marker left of the
 * last entry's text, however far it is from the margin.
 */
final class ListSyntax extends ListBlockParser.Factory {
    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class,
                HeadingSyntax.class,
                FencedCodeBlockParser.Factory.class,
                HtmlSyntax.class,
                ThematicBreakSyntax.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory lists = super.apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean left = matched.getBlockParser() instanceof ListBlockParser;
                return left && state.getIndent() >= Syntax.CODE_INDENT
                        ? BlockStart.none()
                        : lists.tryStart(state, matched);
            }
        };
    }
}
