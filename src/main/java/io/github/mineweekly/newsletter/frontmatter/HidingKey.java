package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key by which another tool holds a page back, with a value that does so. Read or not, such an issue must not be
 * published.
 *
 * @param key ours that says so: {@code hidden} or {@code draft}
 * @param says whether the value says this and nothing else, so that nothing is lost if it is replaced
 */
record HidingKey(Field field, String tool, String key, boolean says) {
    private static final Set<String> BUILD = Set.of("build", "_build");
    private static final Set<String> NOT_BUILT = Set.of("never", "false");
    private static final Set<String> NOT_LISTED = Set.of("never", "false", "local");

    /** Null if the field holds no page back. */
    static @Nullable HidingKey of(Field field) {
        if (BUILD.contains(field.name())) {
            return ofBuildOptions(field);
        }
        return OtherTools.hiding(field.name())
                .filter(hiding -> holdsBack(field, hiding))
                .map(hiding -> new HidingKey(
                        field, hiding.tool(), hiding.key(), !hiding.value().isEmpty()))
                .orElse(null);
    }

    /** Hugo's options of how a page is built: whether it is listed, and whether there is one at all. */
    private static @Nullable HidingKey ofBuildOptions(Field field) {
        if (NOT_BUILT.contains(field.value().textOf("render"))) {
            return new HidingKey(field, "Hugo", "draft", false);
        }
        return NOT_LISTED.contains(field.value().textOf("list")) ? new HidingKey(field, "Hugo", "hidden", false) : null;
    }

    private static boolean holdsBack(Field field, OtherTools.Hiding hiding) {
        if (!field.value().isScalar()) {
            return false;
        }
        String text = field.value().text().strip().toLowerCase(Locale.ROOT);
        String word = BooleanWord.of(text).map(String::valueOf).orElse(text);
        boolean said = !field.value().isNothing() && !word.isEmpty() && !word.equals("false");
        return hiding.value().isEmpty() ? said : hiding.value().contains(word);
    }

    /** Without a value that may be a secret. */
    private String shown() {
        boolean secret = !says && field.value().isScalar();
        return secret ? field.name() : field.name() + ": " + field.value().shown();
    }

    /** Reports it, unless our own key says the same already. */
    void report(Map<String, Field> byKey, DiagnosticCollector diagnostics) {
        Field own = byKey.get(key);
        if (own != null && own.value().text().equals("true")) {
            return;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.HIDING_KEY_OF_OTHER_TOOL,
                field.key(),
                Printable.quote(shown()) + " holds a page back in " + tool + ", and is not a key of the newsletter");
        String written = key + ": true";
        if (own == null && says && field.value().isReplaceable()) {
            List<Edit> edits = List.of(
                    new Edit(diagnostics.region(field.key()), key),
                    new Edit(diagnostics.region(field.value().span()), "true"));
            diagnostics.add(new SuggestedFix(Fix.Kind.SAFE, written, "", edits).on(problem));
        } else {
            diagnostics.add(problem.withHelp("write `" + written + "`, or delete `" + field.name() + "`"));
        }
    }
}
