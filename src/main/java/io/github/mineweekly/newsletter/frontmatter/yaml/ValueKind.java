package io.github.mineweekly.newsletter.frontmatter.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What YAML takes a value for. */
public enum ValueKind {
    NOTHING("empty"),
    TEXT("text"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    DATE("a date"),
    LIST("a list"),
    MAP("a map");

    private static final Pattern DECIMAL = Pattern.compile("0[0-9]{1,17}");

    private final String label;

    ValueKind(String label) {
        this.label = label;
    }

    /** The kind before the value that was found. */
    public String found() {
        return this == TEXT ? "the text" : label.replaceFirst("^an? ", "the ");
    }

    /** The kind as a message names it, with its article. */
    public String label() {
        return label;
    }

    static ValueKind of(Node node) {
        if (node instanceof SequenceNode) {
            return LIST;
        }
        if (node instanceof MappingNode) {
            return MAP;
        }
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return NOTHING;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return BOOLEAN;
        }
        return tag.equals(Tag.TIMESTAMP) ? DATE : isDecimal(node) ? NUMBER : TEXT;
    }

    /** {@code 08}, which is text in YAML 1.1 alone. */
    private static boolean isDecimal(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getTag().equals(Tag.STR)
                && DECIMAL.matcher(scalar.getValue()).matches();
    }
}
