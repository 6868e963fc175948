package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that begin with {@code &}: YAML takes the first word for an anchor, and the value loses it. */
public final class AnchorCheck {
    private static final Pattern ANCHOR =
            Pattern.compile(":[ \\t]+(&([^\\s,\\[\\]{}]+)[ \\t]*((?!#)[^\\r\\n]*?)(?<![ \\t]))"
                    + "(?:[ \\t]++#(?:[ \\t][^\\r\\n]*)?)?[ \\t]*+");

    /** Whose checks report an empty value, with or without an anchor. */
    private static final Set<String> ELSEWHERE = Set.of("title", "date", "hidden", "draft");

    private static final Set<String> NO_TEXT =
            Keys.of(Keys.Type.VALUE, Keys.Type.PATH, Keys.Type.TEXTS, Keys.Type.PATHS);

    private final FieldContext context;

    public AnchorCheck(FieldContext context) {
        this.context = context;
    }

    /** Reports those that no alias refers to; what has a check of its own for it is left to that. */
    public void check(List<Field> fields) {
        for (Field field : fields) {
            boolean elsewhere = field.value().isNothing()
                    && ELSEWHERE.contains(context.fields().keyOf(field));
            SuggestedFix fix = elsewhere ? null : suggested(field);
            if (fix != null) {
                report(field, fix);
            }
        }
    }

    private void report(Field field, SuggestedFix fix) {
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_IS_ANCHOR,
                field,
                "the value of " + Printable.quote(field.name()) + " begins with `&`, so YAML reads its first word as an"
                        + " anchor");
        context.add(fix.on(problem));
    }

    /** What is no text loses the anchor alone; of another tool's key nobody here knows whether the anchor is meant. */
    private @Nullable SuggestedFix suggested(Field field) {
        if (NO_TEXT.contains(context.fields().keyOf(field))) {
            return anchor(context, field)
                    .map(anchor -> withoutAnchor(field, anchor))
                    .orElse(null);
        }
        SuggestedFix fix = fix(context, field);
        if (fix == null || Keys.OWN.contains(field.name())) {
            return fix;
        }
        return field.value().kind() == Kind.TEXT ? fix.asUnsafe() : null;
    }

    /** What is left if the first word is an anchor; where nothing is, the word was the value. */
    private SuggestedFix withoutAnchor(Field field, Matcher anchor) {
        boolean alone = anchor.group(3).isEmpty();
        Span span = new Span(anchor.start(1), alone ? anchor.start(2) : anchor.start(3));
        SuggestedFix fix = SuggestedFix.safe(field.name() + ": " + anchor.group(alone ? 2 : 3), context.edit(span, ""));
        return alone ? fix.asUnsafe() : fix;
    }

    /** Where the anchor is of a value that is nothing else, as in {@code draft: &true}. */
    static @Nullable Span alone(FieldContext context, Field field) {
        return anchor(context, field)
                .filter(anchor -> anchor.group(3).isEmpty())
                .map(anchor -> new Span(anchor.start(1), anchor.end(2)))
                .orElse(null);
    }

    /** The whole text in quotes; null unless the value begins with an anchor that nothing refers to. */
    static @Nullable SuggestedFix fix(FieldContext context, Field field) {
        return anchor(context, field)
                .map(anchor -> {
                    String quoted = Quotes.around(anchor.group(1));
                    Span whole = new Span(anchor.start(1), anchor.end(1));
                    return SuggestedFix.safe(field.name() + ": " + quoted, context.edit(whole, quoted));
                })
                .orElse(null);
    }

    /** In quotes or in lines of its own, a value is whole, and the anchor was meant as one. */
    private static Optional<Matcher> anchor(FieldContext context, Field field) {
        // The place of nothing may be after a comment, in the next line.
        boolean elsewhere = field.value().isNothing()
                ? field.value().alias()
                : !field.value().isReplaceable();
        if (!field.value().isPlain() || elsewhere) {
            return Optional.empty();
        }
        int end = context.block().lines().endAt(field.key().start());
        Matcher anchor = ANCHOR.matcher(context.block().source().text())
                .region(field.key().end(), Math.max(end, field.key().end()));
        return anchor.matches() && !isReferredTo(context, anchor.group(2)) ? Optional.of(anchor) : Optional.empty();
    }

    private static boolean isReferredTo(FieldContext context, String anchor) {
        String alias = "(?<![^\\s\\[{,])\\*" + Pattern.quote(anchor) + "(?=[\\s,\\]}]|$)";
        return Pattern.compile(alias).matcher(context.block().text()).find();
    }
}
