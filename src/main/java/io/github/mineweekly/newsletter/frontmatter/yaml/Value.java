package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.issue.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value with its place.
 *
 * @param span where it is; for an alias, where the alias is; empty for nothing written
 * @param places of the nodes of its block
 * @param alias whether it is elsewhere in the block and is only referred to
 */
public record Value(Node node, Span span, NodePlaces places, boolean alias) {
    /** The text at its place. */
    public String raw() {
        return places.text(span);
    }

    public ValueKind kind() {
        return ValueKind.of(node);
    }

    public boolean isNothing() {
        return kind() == ValueKind.NOTHING;
    }

    /** Whether it says that there is none: a list or map without items, or {@code false}. */
    public boolean isNone() {
        return isScalar()
                ? kind() == ValueKind.BOOLEAN && text().equalsIgnoreCase("false")
                : items().isEmpty() && fields().isEmpty();
    }

    /** Whether nothing is written, or no more than an empty text. */
    public boolean isBlank() {
        return isNothing() || text().isBlank();
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Whether it is without quotes and is not a block scalar. */
    public boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    /** The characters of a scalar, whatever YAML takes them for; of a list or map, its source. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            return raw();
        }
        return isBlockScalar() ? scalar.getValue().stripTrailing() : scalar.getValue();
    }

    /** Whether it is a text in the lines below {@code |} or {@code >}. */
    public boolean isBlockScalar() {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    /** The characters of a scalar, or of each scalar in a list. */
    public List<String> texts() {
        if (!(node instanceof SequenceNode list)) {
            return isScalar() ? List.of(text()) : List.of();
        }
        return list.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue())
                .toList();
    }

    /** The same; of nothing but an anchor, as in {@code &draft}, the word that may have been meant for a value. */
    public List<String> meantTexts() {
        return isNothing() && isAnchored() ? List.of(node.getAnchor()) : texts();
    }

    /** The keys of a map. */
    public List<String> keys() {
        return List.copyOf(textsByKey().keySet());
    }

    /** The texts of a map by their keys, of a repeated key the first; empty for what is not a text. */
    public Map<String, String> textsByKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    texts.putIfAbsent(
                            key.getValue(), tuple.getValueNode() instanceof ScalarNode text ? text.getValue() : "");
                }
            }
        }
        return texts;
    }

    /** The texts of all maps within it. */
    public List<NestedText> nestedTexts() {
        return NestedText.of(node);
    }

    /** The text as a message shows it, in one line. */
    public String shown() {
        return inOneLine(text());
    }

    /** The source as a message shows it where quotes matter, in one line. */
    public String shownRaw() {
        return inOneLine(raw());
    }

    /** A source text as YAML reads it where it is in several lines, without quotes. */
    public static String inOneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether it is in one line of the file, so that a new value can take its place. */
    public boolean isReplaceable() {
        return !alias && !isBlockCollection() && raw().indexOf('\n') < 0 && raw().indexOf('\r') < 0;
    }

    /** Whether it has an anchor, so that what changes it may change other values too. */
    public boolean isAnchored() {
        return node.getAnchor() != null;
    }

    /** Where the anchor before it is; null if there is none, or one that an alias refers to. */
    public @Nullable Span unusedAnchor() {
        return alias ? null : places.unusedAnchor(node);
    }

    /** Whether it is a list or map with one line per item. */
    public boolean isBlockCollection() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    /** A list's items; an item's place is unknown ({@code this.span}) if it is an alias. */
    public List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            return List.of();
        }
        return list.getValue().stream().map(this::part).toList();
    }

    /** The items of a list; any other value is the only part of itself. */
    public List<Value> parts() {
        return kind() == ValueKind.LIST ? items() : List.of(this);
    }

    /** A map's fields in order. */
    public List<Field> fields() {
        if (!(node instanceof MappingNode map)) {
            return List.of();
        }
        return map.getValue().stream().map(this::field).toList();
    }

    /** The text that a map has under this key; empty if it has none. */
    public String textOf(String key) {
        return textsByKey().getOrDefault(key, "");
    }

    private Field field(NodeTuple tuple) {
        Value key = part(tuple.getKeyNode());
        Value value = part(tuple.getValueNode());
        if (value.span.start() < key.span.end()) {
            value = new Value(value.node, places.aliasAfter(key.span.end()), places, true);
        }
        return new Field(key.shown(), key.span, value, false);
    }

    private Value part(Node item) {
        Span place = places.span(item);
        boolean outside = alias || place.start() < span.start() || place.end() > span.end();
        return new Value(item, outside ? span : place, places, outside);
    }
}
