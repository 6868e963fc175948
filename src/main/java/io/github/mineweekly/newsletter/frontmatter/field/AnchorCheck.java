package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that begin with {@code &}: YAML takes the first word for an anchor, and the value loses it. */
public final class AnchorCheck {
    private static final Pattern ANCHOR = Pattern.compile(":[ \\t]+(&([^\\s,\\[\\]{}]+)[^\\r\\n]*?)[ \\t]*");

    private final FieldContext context;

    public AnchorCheck(FieldContext context) {
        this.context = context;
    }

    /** Reports those that no alias refers to; an empty title or date is reported as missing. */
    public void check(List<Field> fields) {
        for (Field field : fields) {
            boolean missing = field.value().isNothing() && field.name().matches("title|date");
            if (field.value().isScalar() && !field.value().alias() && !missing) {
                fix(context, field).ifPresent(fix -> report(field, fix));
            }
        }
    }

    private void report(Field field, SuggestedFix fix) {
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_IS_ANCHOR,
                field,
                "the value of " + Printable.quote(field.name()) + " begins with `&`, so YAML reads its first word as an"
                        + " anchor");
        context.diagnostics().add(fix.on(problem));
    }

    /** The whole text in quotes, if the value begins with an anchor that nothing refers to. */
    static Optional<SuggestedFix> fix(FieldContext context, Field field) {
        String text = context.block().source().text();
        int end = context.block()
                .source()
                .lines()
                .end(context.block().source().lines().lineAt(field.key().start()));
        Matcher anchor = ANCHOR.matcher(text)
                .region(field.key().end(), Math.max(end, field.key().end()));
        if (!anchor.matches() || context.block().text().contains("*" + anchor.group(2))) {
            return Optional.empty();
        }
        String quoted = Quotes.around(anchor.group(1));
        Edit edit = new Edit(context.diagnostics().region(new Span(anchor.start(1), anchor.end(1))), quoted);
        return Optional.of(SuggestedFix.safe(field.name() + ": " + quoted, edit));
    }
}
