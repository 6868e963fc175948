package io.github.mineweekly.newsletter.frontmatter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Front matter as an editor's language server sees it: YAML 1.2, where {@code yes} and dates are texts. */
final class BlockAsJson {
    private BlockAsJson() {}

    /** The block's map; nothing if it is not one, or not YAML. */
    static Optional<String> of(FrontMatterBlock block) {
        try {
            Node root = Yaml.compose(block.text());
            return root instanceof MappingNode ? Optional.of(json(root).toString()) : Optional.empty();
        } catch (YAMLException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static JsonElement json(Node node) {
        if (node instanceof MappingNode map) {
            JsonObject object = new JsonObject();
            for (NodeTuple tuple : map.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
                object.add(key, json(tuple.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode list) {
            JsonArray array = new JsonArray();
            list.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonElement scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return JsonNull.INSTANCE;
        }
        if (node.getTag().equals(Tag.BOOL) && text.matches("(?i)true|false")) {
            return new JsonPrimitive(Boolean.valueOf(text));
        }
        boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return number && text.matches("[-+]?[0-9]+(\\.[0-9]+)?")
                ? new JsonPrimitive(new BigDecimal(text))
                : new JsonPrimitive(text);
    }
}
