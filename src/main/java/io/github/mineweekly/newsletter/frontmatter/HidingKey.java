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
import org.jspecify.annotations.Nullable;

/**
 * A key by which another tool holds a page back, with a value that does so. Read or not, such an issue must not be
 * published.
 *
 * @param key ours that says so: {@code hidden} or {@code draft}
 */
record HidingKey(Field field, String tool, String key) {
    /** Null if the field holds no page back. */
    static @Nullable HidingKey of(Field field) {
        return OtherTools.hiding(field.name())
                .filter(hiding -> holdsBack(field, hiding))
                .map(hiding -> new HidingKey(field, hiding.tool(), hiding.key()))
                .orElse(null);
    }

    private static boolean holdsBack(Field field, OtherTools.Hiding hiding) {
        if (!field.value().isScalar()) {
            return false;
        }
        String text = field.value().text().strip().toLowerCase(Locale.ROOT);
        String word = BooleanWord.of(text).map(String::valueOf).orElse(text);
        return hiding.value().contains(word);
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
                Printable.quote(field.name() + ": " + field.value().shown()) + " holds a page back in " + tool
                        + ", and is not a key of the newsletter");
        String written = key + ": true";
        if (own == null && field.value().isReplaceable()) {
            List<Edit> edits = List.of(
                    new Edit(diagnostics.region(field.key()), key),
                    new Edit(diagnostics.region(field.value().span()), "true"));
            diagnostics.add(new SuggestedFix(Fix.Kind.SAFE, written, "", edits).on(problem));
        } else {
            diagnostics.add(problem.withHelp("write `" + written + "`, or delete `" + field.name() + "`"));
        }
    }
}
