package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a block as YAML, down to the entries of its map. */
final class BlockReader {
    private static final int MOST_BYTES = 64 * 1024;

    private static final Pattern KEY = Pattern.compile("[\\w-]+");

    private final Block block;
    private final DiagnosticCollector findings;

    BlockReader(Block block, DiagnosticCollector findings) {
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
        List<Entry> entries = value.entries(places);
        boolean clean = !isNoFrontMatter(entries) && new NodeWalk(places, findings).isClean(root);
        return clean ? Optional.of(entries) : Optional.empty();
    }

    /** Lines that happen to be YAML and are none of an issue's: text behind a lost end, {@code title：Rust: a book}. */
    private boolean isNoFrontMatter(List<Entry> entries) {
        Optional<Entry> lastStrange = entries.stream()
                .filter(entry -> !KEY.matcher(entry.name()).matches())
                .reduce((earlier, later) -> later);
        boolean fullWidth = entries.stream().map(Entry::name).anyMatch(BlockReader::isOwnBeforeFullWidthColon);
        return (lastStrange.isPresent()
                        && new LostEnd(block, findings)
                                .report(lastStrange.get().key().start()))
                || (fullWidth && new ColonMend(block, findings).report());
    }

    private static boolean isOwnBeforeFullWidthColon(String name) {
        int colon = name.indexOf('：');
        return colon > 0 && Keys.OWN.contains(name.substring(0, colon).strip());
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
