package io.github.mineweekly.newsletter.frontmatter.yaml;

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
public final class YamlReader {
    private static final int MOST_BYTES = 64 * 1024;

    private static final Pattern KEY = Pattern.compile("[\\w-]+");

    private final FrontMatterBlock block;
    private final DiagnosticCollector findings;

    public YamlReader(FrontMatterBlock block, DiagnosticCollector findings) {
        this.block = block;
        this.findings = findings;
    }

    /** The entries with their places, or nothing if the block cannot be read; the reasons are among the findings. */
    public Optional<List<Field>> read() {
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
            new SyntaxProblem(block, findings, e).report();
        } catch (YAMLException e) {
            new LimitProblem(block, findings).report();
        }
        return Optional.empty();
    }

    private Optional<List<Field>> entries(@Nullable Node root) {
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
        List<Field> entries = value.entries(places);
        boolean clean = !isNoFrontMatter(entries) && new NodeWalk(places, findings).isClean(root);
        return clean ? Optional.of(entries) : Optional.empty();
    }

    /** Lines that happen to be YAML and are none of an issue's: text behind a lost end, {@code title：Rust: a book}. */
    private boolean isNoFrontMatter(List<Field> entries) {
        Optional<Field> lastStrange = entries.stream()
                .filter(entry -> !KEY.matcher(entry.name()).matches())
                .reduce((earlier, later) -> later);
        boolean fullWidth = entries.stream().map(Field::name).anyMatch(YamlReader::isOwnBeforeFullWidthColon);
        return (lastStrange.isPresent()
                        && new MissingClosingFence(block, findings)
                                .report(lastStrange.get().key().start()))
                || (fullWidth && new ColonFix(block, findings).report());
    }

    private static boolean isOwnBeforeFullWidthColon(String name) {
        int colon = name.indexOf('：');
        return colon > 0 && Keys.OWN.contains(name.substring(0, colon).strip());
    }

    private void reportNoMap(Value root) {
        if (new ColonFix(block, findings).report()) {
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
