package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Leaves the running text of every block as it is. flexmark's own is costly to make ready, and made for each text; this
 * one keeps nothing of a text, so that it may be used for all, by several threads. What it extends is
 * internal to flexmark, whose parser of blocks calls only what is overridden here, and the getter of what it was made
 * with.
 */
final class NoInlines extends InlineParserImpl {
    NoInlines(DataHolder options) {
        super(
                options,
                new BitSet(),
                new BitSet(),
                Map.of(),
                new LinkRefProcessorData(List.of(), 0, new int[0]),
                List.of());
    }

    @Override
    public void initializeDocument(Document document) {}

    @Override
    public void finalizeDocument(Document document) {}

    @Override
    public void parse(BasedSequence content, Node node) {}
}
