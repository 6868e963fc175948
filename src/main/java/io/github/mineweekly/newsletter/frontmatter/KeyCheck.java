package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.SuggestedFix;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells misspelt and unknown keys from those that are allowed. */
final class KeyCheck {
    private final Set<String> extraKeys;
    private final Set<String> silenced;
    private final DiagnosticCollector diagnostics;
    private final Map<String, Field> byKey = new HashMap<>();

    /** @param silenced a misspelt key that the author vouches for is a key of the author's own */
    KeyCheck(Set<String> extraKeys, Set<String> silenced, DiagnosticCollector diagnostics) {
        this.extraKeys = extraKeys;
        this.silenced = silenced;
        this.diagnostics = diagnostics;
    }

    Fields sort(List<Field> fields) {
        for (Field field : fields) {
            if (Keys.OWN.contains(field.name())) {
                byKey.put(field.name(), field);
            }
        }
        for (Field field : fields) {
            if (!isAllowed(field.name())) {
                reportStrange(field);
            }
        }
        return new Fields(byKey);
    }

    private boolean isAllowed(String name) {
        return Keys.OWN.contains(name) || Keys.VITEPRESS.contains(name) || extraKeys.contains(name);
    }

    private void reportStrange(Field field) {
        Optional<String> meant = Misspelling.nearest(field.name(), Keys.GUARDED)
                .filter(key -> !byKey.containsKey(key))
                .filter(key -> !silenced.contains(FrontMatterRules.MISSPELT_KEY.id()));
        if (meant.isPresent()) {
            byKey.put(meant.get(), field);
            reportMisspelt(field, meant.get());
        } else {
            reportUnknown(field);
        }
    }

    private void reportMisspelt(Field field, String key) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.MISSPELT_KEY,
                field.key(),
                "the key " + Printable.quote(field.name()) + " is a misspelt `" + key + "`");
        diagnostics.add(SuggestedFix.safe(key, new Edit(diagnostics.region(field.key()), key))
                .on(problem));
    }

    private void reportUnknown(Field field) {
        String name = Printable.quote(field.name());
        String help = Misspelling.nearest(field.name(), Keys.OWN)
                .filter(key -> !byKey.containsKey(key))
                .map(key -> "write `" + key + "`, or add " + name + " to `extraKeys`")
                .orElse("delete it, or add " + name + " to `extraKeys`");
        diagnostics.add(FrontMatterRules.UNKNOWN_KEY, field.key(), "the key " + name + " is unknown", help);
    }
}
