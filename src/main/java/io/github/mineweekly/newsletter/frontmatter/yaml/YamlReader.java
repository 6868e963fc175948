package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.UnclosedBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a block as YAML, down to the fields of its map. */
public final class YamlReader {
    private static final int MOST_BYTES = 64 * 1024;

    private static final Pattern KEY = Pattern.compile("[\\w-]+");

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    public YamlReader(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** The fields with their places, or nothing if the block cannot be read; the reasons are among the diagnostics. */
    public Optional<List<Field>> read() {
        int bytes = block.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            diagnostics.add(
                    FrontMatterRules.YAML_TOO_LARGE,
                    block.fence(),
                    "the front matter has " + bytes + " bytes; at most " + MOST_BYTES + " are read",
                    "move the text below the closing `---`");
            return Optional.empty();
        }
        if (ControlCharacters.report(block, diagnostics)) {
            return Optional.empty();
        }
        try {
            return fields(Yaml.compose(block.text()));
        } catch (MarkedYAMLException e) {
            new SyntaxProblem(block, diagnostics, e).report();
        } catch (YAMLException e) {
            LimitProblem.report(block, diagnostics);
        }
        return Optional.empty();
    }

    private Optional<List<Field>> fields(@Nullable Node root) {
        if (root == null) {
            return Optional.of(List.of());
        }
        // Hardly any block has an alias, and to look for one it is read again.
        Set<String> aliases = block.text().contains("*") ? Yaml.aliases(block.text()) : Set.of();
        NodePlaces places = new NodePlaces(block, aliases);
        Value value = new Value(root, places.span(root), places, false);
        if (!(root instanceof MappingNode)) {
            reportNoMap(value);
            return Optional.empty();
        }
        List<Field> fields = MergeKeys.expanded(value.fields());
        boolean clean = !isNoFrontMatter(fields) && new NodeWalk(places, diagnostics).isClean(root);
        return clean ? Optional.of(fields) : Optional.empty();
    }

    /** Lines that happen to be YAML and are none of an issue's: text after a lost end, {@code title：Rust: a book}. */
    private boolean isNoFrontMatter(List<Field> fields) {
        Optional<Field> lastStrange = fields.stream()
                .filter(field -> !KEY.matcher(field.name()).matches())
                .reduce((earlier, later) -> later);
        boolean fullWidth = fields.stream().map(Field::name).anyMatch(YamlReader::isOwnBeforeFullWidthColon);
        return (lastStrange.isPresent()
                        && new UnclosedBlock(block.source(), diagnostics)
                                .report(block, lastStrange.get().key().start()))
                || (fullWidth && ColonFix.report(block, diagnostics));
    }

    private static boolean isOwnBeforeFullWidthColon(String name) {
        int colon = name.indexOf('：');
        return colon > 0 && Keys.OWN.contains(name.substring(0, colon).strip());
    }

    private void reportNoMap(Value root) {
        if (ColonFix.report(block, diagnostics)
                || new LineTypos(block, diagnostics).report(root.span().start())) {
            return;
        }
        String found = root.isScalar()
                ? "text, " + Printable.quote(root.shown())
                : root.kind().label();
        diagnostics.add(
                FrontMatterRules.YAML_SYNTAX,
                root.span(),
                "the front matter is " + found + "; it must be lines of `key: value`",
                "write `title: …` and `date: YYYY-MM-DD`, one per line");
    }
}
