package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.field.BooleanField;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the front matter of the text that opens the home page. There need be none, and of its keys only {@code hidden}
 * and {@code draft} mean something: a folder of VitePress's has others there, for a home page of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class HomeTextParser {
    private final FrontMatterSettings settings;
    private final String title;

    /** @param title the heading of the home page */
    public HomeTextParser(FrontMatterSettings settings, String title) {
        this.settings = settings;
        this.title = title;
    }

    /** The text, unless the block cannot be read, and the problems in order. */
    public Outcome<HomeText> parse(SourceFile source) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(source);
        Fences fences = new Fences(source, diagnostics);
        if (fences.areAbsent()) {
            return new Outcome<>(new HomeText(source, title, false, false, Set.of(), 0), List.of());
        }
        Optional<FrontMatterBlock> block = fences.find();
        Optional<List<Field>> fields = block.flatMap(found -> new YamlReader(found, diagnostics).read());
        if (block.isEmpty() || fields.isEmpty()) {
            return Outcome.failed(diagnostics.sorted());
        }
        Silencing silencing = Silencing.read(block.get(), fields.get());
        new SilencingCheck(settings.rules(), diagnostics).check(silencing);
        FieldContext context = new FieldContext(
                settings, block.get(), new NodePlaces(block.get()), Fields.of(byKey(fields.get())), diagnostics);
        HomeText introduction = new HomeText(
                source,
                title,
                new BooleanField(context, "hidden", FrontMatterRules.HIDDEN_NOT_BOOLEAN).read(),
                new BooleanField(context, "draft", FrontMatterRules.DRAFT_NOT_BOOLEAN).read(),
                silencing.ids(),
                block.get().bodyOffset());
        return new Outcome<>(introduction, diagnostics.sorted());
    }

    private static Map<String, Field> byKey(List<Field> fields) {
        return fields.stream().collect(Collectors.toMap(Field::name, field -> field, (first, second) -> first));
    }
}
