package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;

/** The check of {@code hidden} and of {@code draft}. */
public final class BooleanField {
    private final FieldContext context;
    private final String key;
    private final Rule rule;

    /** @param key one of the two */
    public BooleanField(FieldContext context, String key) {
        this.context = context;
        this.key = key;
        this.rule = key.equals("hidden") ? FrontMatterRules.HIDDEN_NOT_BOOLEAN : FrontMatterRules.DRAFT_NOT_BOOLEAN;
    }

    /** The boolean; false if absent, true if unclear, or if another tool's key says it. */
    public boolean read() {
        boolean typed = context.fields()
                .get(key)
                .filter(field -> field.value().isNothing() ? isCut(field) : read(field))
                .isPresent();
        return typed || context.fields().heldBack().contains(key);
    }

    /** {@code hidden: #true} and {@code hidden: &true}: to YAML a comment and an anchor, and no value at all. */
    private boolean isCut(Field field) {
        Span anchor = AnchorCheck.alone(context, field);
        if (anchor != null) {
            return readAnchor(anchor, field.value().places().text(anchor));
        }
        return TruncatedValue.find(context.block(), field)
                .map(cut -> BooleanWord.of(cut.bare()).orElse(!isFalseFirst(cut.bare())))
                .orElse(false);
    }

    private boolean readAnchor(Span anchor, String typed) {
        Optional<Boolean> meant = BooleanWord.of(typed.substring(1));
        Diagnostic problem = context.problem(rule, anchor, message(typed));
        String word = meant.map(String::valueOf).orElse("");
        SuggestedFix fix = SuggestedFix.safe(key + ": " + word, context.edit(anchor, word));
        context.add(word.isEmpty() ? problem.withHelp(Keys.help(key)) : fix.on(problem));
        return meant.orElse(true);
    }

    private String message(String found) {
        return key + " must be `true` or `false`, found " + Printable.quote(found) + Invisible.named(found, ", ");
    }

    private static boolean isFalseFirst(String text) {
        return BooleanWord.isFalse(text.split("[\\s\\p{Z}\\p{Punct}]", 2)[0]);
    }

    private boolean read(Field field) {
        Value value = field.value();
        Optional<Boolean> meant = value.isScalar() ? BooleanWord.of(value.text()) : Optional.empty();
        boolean written = value.isPlain() && (BooleanWord.isTrue(value.text()) || BooleanWord.isFalse(value.text()));
        if (!written) {
            String message = message(value.alias() ? value.shown() : value.shownRaw());
            String word = meant.map(String::valueOf).orElse(null);
            context.add(context.problem(rule, field, message), key, field, word, Keys.help(key));
        }
        return meant.orElse(true);
    }
}
