package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.LightInlineParserImpl;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the running text of every block as it is. flexmark's own is costly to make, and made for each text; this one
 * keeps nothing of a text, so that it may be used for all, by several threads.
 */
final class NoInlines extends LightInlineParserImpl implements InlineParser {
    NoInlines(DataHolder options) {
        super(options);
    }

    @Override
    public void initializeDocument(Document document) {}

    @Override
    public void finalizeDocument(Document document) {}

    @Override
    public void parse(BasedSequence content, Node node) {}

    @Override
    public List<Node> parseCustom(
            BasedSequence input, Node node, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        return List.of();
    }

    @Override
    public void mergeTextNodes(Node first, Node last) {}

    @Override
    public void mergeIfNeeded(Text first, Text last) {}

    @Override
    public boolean parseNewline() {
        return false;
    }

    @Override
    public BasedSequence parseLinkDestination() {
        return BasedSequence.NULL;
    }

    @Override
    public BasedSequence parseLinkTitle() {
        return BasedSequence.NULL;
    }

    @Override
    public int parseLinkLabel() {
        return 0;
    }

    @Override
    public boolean parseAutolink() {
        return false;
    }

    @Override
    public boolean parseHtmlInline() {
        return false;
    }

    @Override
    public boolean parseEntity() {
        return false;
    }

    @Override
    public void processDelimiters(Delimiter bottom) {}

    @Override
    public void removeDelimitersBetween(Delimiter opener, Delimiter closer) {}

    @Override
    public void removeDelimiterAndNode(Delimiter delimiter) {}

    @Override
    public void removeDelimiterKeepNode(Delimiter delimiter) {}

    @Override
    public void removeDelimiter(Delimiter delimiter) {}

    @Override
    public @Nullable Bracket getLastBracket() {
        return null;
    }

    @Override
    public @Nullable Delimiter getLastDelimiter() {
        return null;
    }
}
