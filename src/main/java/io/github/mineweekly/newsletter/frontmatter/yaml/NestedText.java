package io.github.mineweekly.newsletter.frontmatter.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A text of a map within a value.
 *
 * @param maps the keys of the maps around the map, the outermost first
 * @param listed whether the map is, or is in, an item of a list
 * @param name the key of the text
 * @param text of nothing but an anchor, its name; of a box without quotes, {@code [ ]} or {@code [x]}
 */
public record NestedText(List<String> maps, boolean listed, String name, String text) {
    private static final int BOX_LENGTH = 3;

    public NestedText {
        maps = List.copyOf(maps);
    }

    /** All below a node, also in lists, in order; an anchored node may hold itself, so each is visited once. */
    static List<NestedText> of(Node node) {
        List<NestedText> found = new ArrayList<>();
        collect(node, List.of(), false, Collections.newSetFromMap(new IdentityHashMap<>()), found);
        return found;
    }

    private static void collect(Node node, List<String> maps, boolean listed, Set<Node> seen, List<NestedText> found) {
        if (node instanceof SequenceNode list && seen.add(node)) {
            list.getValue().forEach(item -> collect(item, maps, true, seen, found));
        } else if (node instanceof MappingNode map && seen.add(node)) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    if (isBox(tuple.getValueNode())) {
                        String ticked =
                                ((SequenceNode) tuple.getValueNode()).getValue().isEmpty() ? "[ ]" : "[x]";
                        found.add(new NestedText(maps, listed, key.getValue(), ticked));
                    } else if (tuple.getValueNode() instanceof ScalarNode text) {
                        String anchor = text.getTag().equals(Tag.NULL) ? text.getAnchor() : null;
                        String meant = anchor == null ? text.getValue() : anchor;
                        found.add(new NestedText(maps, listed, key.getValue(), meant));
                    } else {
                        List<String> inner = new ArrayList<>(maps);
                        inner.add(key.getValue());
                        collect(tuple.getValueNode(), inner, listed, seen, found);
                    }
                }
            }
        }
    }

    /** Whether it is {@code [ ]} or {@code [x]}, which YAML takes for a list. */
    private static boolean isBox(Node node) {
        return node instanceof SequenceNode list
                && node.getEndMark().getIndex() - node.getStartMark().getIndex() == BOX_LENGTH
                && list.getValue().stream()
                        .allMatch(item -> item instanceof ScalarNode text
                                && text.getValue().equalsIgnoreCase("x"));
    }
}
