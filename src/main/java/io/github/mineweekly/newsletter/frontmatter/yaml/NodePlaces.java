package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * Where nodes are in the file.
 *
 * <p>A mark's index counts code points of the block, and its line counts U+0085 and U+2028 as line ends, which no
 * editor does; so only the index is used.
 */
public final class NodePlaces {
    private static final String BLANK = " \t\r\n";

    private final FrontMatterBlock block;

    /** The UTF-16 offset of each code point of the block, and of its end. */
    private final int[] offsets;

    private final Set<String> aliases;

    /** Of a block that YAML cannot read. */
    NodePlaces(FrontMatterBlock block) {
        this(block, Set.of());
    }

    /** @param aliases the anchors that aliases refer to */
    NodePlaces(FrontMatterBlock block, Set<String> aliases) {
        this.block = block;
        String text = block.text();
        this.aliases = aliases;
        this.offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[offsets.length - 1] = offset;
    }

    int offset(Mark mark) {
        return block.start() + offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    /** The node's place, without its anchor and the empty lines that SnakeYAML counts to a block's end. */
    Span span(Node node) {
        int start = offset(node.getStartMark());
        int end = offset(node.getEndMark());
        String all = block.source().text();
        if (node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.FLOW) {
            end = Math.min(end, endOfPair(map, end));
        }
        end = Math.max(start, Characters.before(all, end, BLANK));
        if (start < end && all.charAt(start) == '&') {
            while (start < end && BLANK.indexOf(all.charAt(start)) < 0) {
                start++;
            }
            start = Math.min(end, Characters.after(all, start, BLANK));
        }
        return new Span(start, end);
    }

    /** Where the anchor of a node is that no alias refers to; null if there is none before all else of the node. */
    @Nullable
    Span unusedAnchor(Node node) {
        String name = node.getAnchor();
        int start = offset(node.getStartMark());
        boolean unused =
                name != null && !aliases.contains(name) && block.source().text().startsWith("&" + name, start);
        return unused ? new Span(start, start + 1 + name.length()) : null;
    }

    /** In {@code [a, b: c]} SnakeYAML has the pair, which begins with its key, end after the bracket. */
    private int endOfPair(MappingNode map, int end) {
        if (map.getValue().size() != 1) {
            return end;
        }
        NodeTuple pair = map.getValue().get(0);
        if (offset(pair.getKeyNode().getStartMark()) != offset(map.getStartMark())) {
            return end;
        }
        Span key = span(pair.getKeyNode());
        Span value = span(pair.getValueNode());
        return value.start() < key.end() ? aliasAfter(key.end()).end() : value.end();
    }

    /** Where the alias is that is the value of the key that ends at an offset. */
    Span aliasAfter(int keyEnd) {
        String all = block.source().text();
        int start = all.indexOf('*', keyEnd);
        if (start < 0 || start >= block.end()) {
            return Span.at(keyEnd);
        }
        int end = start + 1;
        while (end < block.end() && (BLANK + ",]}").indexOf(all.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** What is written at a place. */
    public String text(Span span) {
        return block.source().text().substring(span.start(), span.end());
    }
}
