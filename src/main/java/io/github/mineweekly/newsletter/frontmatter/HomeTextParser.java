package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.HeadingCheck;
import io.github.mineweekly.newsletter.frontmatter.block.MergeConflict;
import io.github.mineweekly.newsletter.frontmatter.field.BooleanField;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Misspelling;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the front matter of the text that opens the home page. There need be none, and of its keys only {@code hidden}
 * and {@code draft}, and those that hold a page back elsewhere, mean something: a folder of VitePress's has others
 * there, for a home page of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class HomeTextParser {
    /** Other texts there may be an example, or what a page of another tool shows. */
    private static final Set<String> TEXTS = Set.of("title", "description", "tagline");

    private final FrontMatterSettings settings;
    private final String title;
    private final BlockCheck check;

    /** @param title the heading of the home page */
    public HomeTextParser(FrontMatterSettings settings, String title) {
        this.settings = settings;
        this.title = title;
        this.check = new BlockCheck(settings, HidingKeys.OWN, this::mayHoldBack, field -> TEXTS.contains(field.name()));
    }

    /** The text, unless the block cannot be read, and the problems in order. */
    public Outcome<HomeText> parse(SourceFile source) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(source);
        if (new Fences(source, diagnostics).areAbsentAtHome()) {
            MergeConflict.report(source, diagnostics);
            HomeText text = new HomeText(source, title, false, false, Set.of(), 0);
            return new Outcome<>(text, diagnostics.sorted());
        }
        BlockCheck.Checked block = check.read(source, Set.of(), diagnostics);
        if (block == null) {
            return Outcome.failed(diagnostics.sorted());
        }
        FieldContext context = block.context();
        HomeText introduction = new HomeText(
                source,
                title,
                new BooleanField(context, "hidden").read(),
                new BooleanField(context, "draft").read(),
                block.silenced(),
                context.block().bodyOffset());
        HeadingCheck.check(context.block(), title, diagnostics);
        return new Outcome<>(introduction, diagnostics.sorted());
    }

    /**
     * Whether it is one of the two keys, a slip of one, or another tool's that holds the whole page back. That a page
     * is in no list says nothing here: the home page never is.
     */
    private boolean mayHoldBack(Field field) {
        String name = OtherTools.plain(field.name());
        if (HidingKeys.OWN.contains(name)) {
            return true;
        }
        if (settings.isTeams(field.name())) {
            return false;
        }
        HidingKey hiding = Stream.of(
                        HidingKey.of(field, null, settings.today()),
                        HidingKey.misspelt(field),
                        TEXTS.contains(name) ? null : HidingKey.callingItDraft(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return hiding == null
                ? !KeyCheck.isOther(name)
                        && BooleanWord.of(field.value().text()).isPresent()
                        && Misspelling.nearest(name, HidingKeys.OWN).isPresent()
                : hiding.key().equals("draft");
    }
}
