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
import java.util.regex.Pattern;

/**
 * flexmark's lists, without entries that are indented as code, and without numbers that go on with a paragraph.
 * flexmark begins another entry at any marker left of the last entry's text, however far it is from the margin, and
 * within an entry a list at any number.
 */
final class ListSyntax extends ListBlockParser.Factory {
    private static final Pattern NUMBER = Pattern.compile("(?!0{0,8}1[.)])[0-9]{1,9}[.)]");

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
                boolean text = matched.getBlockParser().isParagraphParser()
                        && NUMBER.matcher(Syntax.rest(state)).lookingAt();
                return text || (left && state.getIndent() >= Syntax.CODE_INDENT)
                        ? BlockStart.none()
                        : lists.tryStart(state, matched);
            }
        };
    }
}
