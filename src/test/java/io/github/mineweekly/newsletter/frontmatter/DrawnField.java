package io.github.mineweekly.newsletter.frontmatter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A field of a block made for a test.
 *
 * @param lines as typed, each with a line feed
 * @param meant what safe fixes may make of the lines; null if the value is valid, and they may make nothing of it
 */
record DrawnField(String lines, @Nullable Predicate<String> meant) {
    static DrawnField valid(String lines) {
        return new DrawnField(lines, null);
    }

    /** A field whose value, once fixed, is to read as one of some values. */
    static DrawnField wrong(String lines, Collection<?> readings) {
        return new DrawnField(
                lines,
                fixed -> read(fixed) instanceof Map<?, ?> map
                        && map.size() == 1
                        && readings.contains(map.values().iterator().next()));
    }

    boolean isValid() {
        return meant == null;
    }

    /** What YAML reads, scalars as their text; null if it is not YAML. */
    static @Nullable Object read(String yaml) {
        Node node = compose(yaml);
        return node == null ? null : plain(node);
    }

    static @Nullable Node compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        try {
            return new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options)
                    .getSingleNode();
        } catch (YAMLException e) {
            return null;
        }
    }

    private static Object plain(Node node) {
        if (node instanceof SequenceNode list) {
            List<Object> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node instanceof MappingNode map) {
            Map<Object, Object> fields = new LinkedHashMap<>();
            map.getValue().forEach(field -> fields.put(plain(field.getKeyNode()), plain(field.getValueNode())));
            return fields;
        }
        return ((ScalarNode) node).getValue();
    }
}
