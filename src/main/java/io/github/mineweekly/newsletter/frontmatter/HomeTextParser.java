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
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Misspelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the front matter of the text that opens the home page. There need be none, and of its keys only {@code hidden}
 * and {@code draft}, and those that hold a page back elsewhere, mean something: a folder of VitePress's has others
 * there, for a home page of its own.
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
        NodePlaces places = new NodePlaces(block.get());
        ValueFit fit = new ValueFit(settings, block.get(), places);
        Fields byKey = new KeyCheck(settings, silencing.ids(), Set.of(), fit, diagnostics)
                .sort(fields.get().stream().filter(this::mayHoldBack).toList());
        FieldContext context = new FieldContext(settings, block.get(), places, byKey, diagnostics);
        HomeText introduction = new HomeText(
                source,
                title,
                new BooleanField(context, "hidden", FrontMatterRules.HIDDEN_NOT_BOOLEAN).read(),
                new BooleanField(context, "draft", FrontMatterRules.DRAFT_NOT_BOOLEAN).read()
                        || context.isHeldBack("draft"),
                silencing.ids(),
                block.get().bodyOffset());
        return new Outcome<>(introduction, diagnostics.sorted());
    }

    /**
     * Whether it is one of the two keys, a slip of one, or another tool's that holds the whole page back. That a page
     * is in no list says nothing here: the home page never is.
     */
    private boolean mayHoldBack(Field field) {
        if (HidingKeys.OWN.contains(field.name())) {
            return true;
        }
        HidingKey hiding = settings.isTeams(field.name()) ? null : HidingKey.of(field, settings.today());
        return hiding == null
                ? !Keys.WORDS.contains(field.name())
                        && BooleanWord.of(field.value().text()).isPresent()
                        && Misspelling.nearest(field.name(), HidingKeys.OWN).isPresent()
                : hiding.key().equals("draft");
    }
}
