package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.text.Printable;
import org.jspecify.annotations.Nullable;

/** A key that a team requires and that is not there, or has no value. */
final class MissingKey {
    private final FieldContext context;

    MissingKey(FieldContext context) {
        this.context = context;
    }

    void report(TeamKey key, @Nullable Field field) {
        Diagnostic problem = context.missing(FrontMatterRules.KEY_MISSING, key.name(), field, "your team requires it");
        context.add(
                context.renaming(key.name()).map(fix -> fix.on(problem)).orElseGet(() -> problem.withHelp(help(key))));
    }

    private static String help(TeamKey key) {
        String write = "write " + Printable.quote(key.name() + ": …");
        return key.values().isEmpty() ? write : write + " with one of " + ValueList.of(key.values());
    }
}
