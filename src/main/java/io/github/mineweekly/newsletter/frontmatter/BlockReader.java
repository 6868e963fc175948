package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a block as YAML, down to the entries of its map. */
final class BlockReader {
    private static final int MOST_BYTES = 64 * 1024;

    private final Block block;
    private final Findings findings;

    BlockReader(Block block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    /** The entries with their places, or nothing if the block cannot be read; the reasons are among the findings. */
    Optional<List<Entry>> read() {
        int bytes = block.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            findings.add(
                    FrontMatterRules.YAML_TOO_LARGE,
                    block.fence(),
                    "the front matter has " + bytes + " bytes; at most " + MOST_BYTES + " are read",
                    "move the text below the closing `---`");
            return Optional.empty();
        }
        if (new ControlCharacters(block, findings).report()) {
            return Optional.empty();
        }
        try {
            return entries(Yaml.compose(block.text()));
        } catch (MarkedYAMLException e) {
            new SyntaxFault(block, findings, e).report();
        } catch (YAMLException e) {
            new LimitFault(block, findings).report();
        }
        return Optional.empty();
    }

    private Optional<List<Entry>> entries(@Nullable Node root) {
        if (root == null) {
            return Optional.of(List.of());
        }
        NodePlaces places = new NodePlaces(block);
        Span span = places.span(root);
        Value value = new Value(root, span, places.text(span), false);
        if (!(root instanceof MappingNode)) {
            reportNoMap(value);
            return Optional.empty();
        }
        NodeWalk walk = new NodeWalk(places, findings);
        return walk.isClean(root) ? Optional.of(value.entries(places)) : Optional.empty();
    }

    private void reportNoMap(Value root) {
        if (new ColonMend(block, findings).report()) {
            return;
        }
        String found = root.isScalar()
                ? "text, " + Printable.quote(root.shown())
                : root.kind().label();
        findings.add(
                FrontMatterRules.YAML_SYNTAX,
                root.span(),
                "the front matter is " + found + "; it must be lines of `key: value`",
                "write `title: …` and `date: YYYY-MM-DD`, a line each");
    }
}
