package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.mineweekly.newsletter.markdown.inline.InlineParser;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;

/** flexmark set up to find blocks only: what is inside a leaf block is read by {@link InlineParser}. */
public final class BlockSyntax {
    private final Parser parser;

    /**
     * @param extended whether containers and footnotes mean something
     * @param html what becomes of raw HTML
     */
    public BlockSyntax(boolean extended, HtmlMode html) {
        MutableDataSet options = new MutableDataSet().setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        HtmlMode headings = extended ? html : HtmlMode.ESCAPE;
        NoInlines inlines = new NoInlines(options);
        Parser.Builder builder = Parser.builder(options)
                .customInlineParserFactory((data, special, delimiters, processors, links, extensions) -> inlines)
                .paragraphPreProcessorFactory(new ParagraphLines.Factory())
                .customBlockParserFactory(new BlockGuard())
                .customBlockParserFactory(new HtmlSyntax(html == HtmlMode.SANITIZE, headings))
                .customBlockParserFactory(new HeadingSyntax(headings))
                .customBlockParserFactory(new ThematicBreakSyntax())
                .customBlockParserFactory(new ListSyntax());
        if (extended) {
            builder.customBlockParserFactory(new ContainerParser.Factory())
                    .customBlockParserFactory(new FootnoteParser.Factory());
        }
        parser = builder.build();
    }

    /** @throws LimitExceededException if blocks are nested too deeply or too many */
    public Document parse(String body) {
        return parser.parse(body);
    }
}
