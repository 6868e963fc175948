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
    private final DiagnosticCollector findings;
    private final Map<String, Field> byKey = new HashMap<>();

    /** @param silenced a misspelt key that the author vouches for is a key of the author's own */
    KeyCheck(Set<String> extraKeys, Set<String> silenced, DiagnosticCollector findings) {
        this.extraKeys = extraKeys;
        this.silenced = silenced;
        this.findings = findings;
    }

    Fields sort(List<Field> entries) {
        for (Field entry : entries) {
            if (Keys.OWN.contains(entry.name())) {
                byKey.put(entry.name(), entry);
            }
        }
        for (Field entry : entries) {
            if (!isAllowed(entry.name())) {
                reportStrange(entry);
            }
        }
        return new Fields(byKey);
    }

    private boolean isAllowed(String name) {
        return Keys.OWN.contains(name) || Keys.VITEPRESS.contains(name) || extraKeys.contains(name);
    }

    private void reportStrange(Field entry) {
        Optional<String> meant = Misspelling.nearest(entry.name(), Keys.GUARDED)
                .filter(key -> !byKey.containsKey(key))
                .filter(key -> !silenced.contains(FrontMatterRules.MISSPELT_KEY.id()));
        if (meant.isPresent()) {
            byKey.put(meant.get(), entry);
            reportMisspelt(entry, meant.get());
        } else {
            reportUnknown(entry);
        }
    }

    private void reportMisspelt(Field entry, String key) {
        Diagnostic problem = findings.problem(
                FrontMatterRules.MISSPELT_KEY,
                entry.key(),
                "the key " + Printable.quote(entry.name()) + " is a misspelt `" + key + "`");
        findings.add(SuggestedFix.certain(key, new Edit(findings.region(entry.key()), key))
                .on(problem));
    }

    private void reportUnknown(Field entry) {
        String name = Printable.quote(entry.name());
        String help = Misspelling.nearest(entry.name(), Keys.OWN)
                .filter(key -> !byKey.containsKey(key))
                .map(key -> "write `" + key + "`, or add " + name + " to `extraKeys`")
                .orElse("delete it, or add " + name + " to `extraKeys`");
        findings.add(FrontMatterRules.UNKNOWN_KEY, entry.key(), "the key " + name + " is unknown", help);
    }
}
