package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.ListText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that begin with {@code &}: YAML takes the first word for an anchor, and the value loses it. */
public final class AnchorCheck {
    /** Whose checks report an empty value, with or without an anchor. */
    private static final Set<String> ELSEWHERE = Set.of("title", "date", "hidden", "draft");

    /** Within a map, what is text. */
    private static final Set<String> NAMES = Set.of("label", "name");

    private static final Set<String> NO_TEXT = Keys.of(Keys.Type.VALUE, Keys.Type.PATHS);

    private static final Set<String> PATH = Keys.of(Keys.Type.PATH);
    private static final Set<String> TEXTS = Keys.of(Keys.Type.TEXTS);

    private final FieldContext context;

    public AnchorCheck(FieldContext context) {
        this.context = context;
    }

    /** Reports those that no alias refers to; what has a check of its own for it is left to that. */
    public void check(List<Field> fields) {
        for (Field field : fields) {
            boolean elsewhere = field.value().isNothing()
                    && ELSEWHERE.contains(context.fields().keyOf(field));
            if (!elsewhere) {
                field.value().parts().forEach(value -> check(field, value, field.name()));
            }
            if (Keys.OWN.contains(field.name())) {
                field.value().fields().stream()
                        .filter(part -> NAMES.contains(part.name()))
                        .forEach(part -> check(part, part.value(), field.name()));
            }
        }
    }

    /** What is no text loses the anchor alone; of another tool's key nobody here knows whether the anchor is meant. */
    private void check(Field field, Value value, String outer) {
        Span anchor = anchor(value);
        String key = context.fields().keyOf(field);
        boolean item = !value.equals(field.value());
        boolean file = !PATH.contains(key) || !(value.isNothing() || WebAddress.isHttp(value.text()));
        boolean text = !NO_TEXT.contains(key) && file && !(value.isNothing() && isList(field, value));
        boolean known = !text || Keys.OWN.contains(outer);
        if (anchor == null || (!known && value.kind() != ValueKind.TEXT)) {
            return;
        }
        Span whole = whole(context, field, value, anchor);
        String typed = value.places().text(anchor);
        String shown = value.isNothing() ? typed : typed + " " + value.shown();
        Span place = value.span().isEmpty() && !item ? field.key() : value.span();
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_IS_ANCHOR,
                whole == null || place.isEmpty() ? anchor : place,
                "the " + (item ? "item " + Printable.quote(shown) : "value") + " of " + Printable.quote(field.name())
                        + " begins with `&`, so YAML reads its first word as an anchor");
        if (whole == null) {
            context.add(problem.withHelp(
                    "put all of it in quotes, or delete " + Printable.quote(typed) + " if it is not part of it"));
            return;
        }
        SuggestedFix fix = text ? asText(field, value, anchor, whole) : withoutAnchor(field, value, anchor);
        if (fix == null) {
            context.add(problem.withHelp(Keys.help(key)));
        } else {
            // A path without the anchor may be the one that is meant.
            boolean path = text && PATH.contains(key);
            context.add((known && !path ? fix : fix.asUnsafe()).on(problem));
        }
    }

    /** What is left if the first word is an anchor; where nothing is, the word was the value. */
    private SuggestedFix withoutAnchor(Field field, Value value, Span anchor) {
        boolean alone = value.isNothing();
        Span left = alone ? new Span(anchor.start() + 1, anchor.end()) : value.span();
        SuggestedFix fix = SuggestedFix.safe(
                before(field, value, anchor) + value.places().text(left),
                context.edit(new Span(anchor.start(), left.start()), ""));
        return alone ? fix.asUnsafe() : fix;
    }

    /** In quotes, or as the list of words that the key takes, a guess; null where it is not clear which those are. */
    private @Nullable SuggestedFix asText(Field field, Value value, Span anchor, Span whole) {
        String typed = value.places().text(whole);
        boolean list = isList(field, value);
        ListText items = list ? ListText.ofWords(typed) : null;
        if (list && items == null) {
            return null;
        }
        String written = items == null ? Quotes.around(typed) : Quotes.list(items.items());
        SuggestedFix fix = SuggestedFix.safe(before(field, value, anchor) + written, context.edit(whole, written));
        return list ? fix.asUnsafe() : fix;
    }

    private boolean isList(Field field, Value value) {
        return value.equals(field.value()) && TEXTS.contains(context.fields().keyOf(field));
    }

    /** What is before the anchor in its line: the key as it is typed, or nothing. */
    private static String before(Field field, Value value, Span anchor) {
        String before = value.places().text(new Span(field.key().start(), anchor.start()));
        return value.equals(field.value()) && before.lines().count() == 1 ? before : "";
    }

    /** Where the anchor is of a value that is nothing else, as in {@code draft: &true}. */
    static @Nullable Span alone(FieldContext context, Field field) {
        return TruncatedValue.find(context.block(), field).isEmpty() ? anchor(field.value()) : null;
    }

    /** The whole text; null unless the value begins with an anchor that nothing refers to. */
    static @Nullable SuggestedFix fix(FieldContext context, Field field) {
        Span anchor = anchor(field.value());
        Span whole = anchor == null ? null : whole(context, field, field.value(), anchor);
        return anchor == null || whole == null
                ? null
                : new AnchorCheck(context).asText(field, field.value(), anchor, whole);
    }

    /** Whoever anchors a list or a text in lines of its own means it; before quotes it may as well be text. */
    static @Nullable Span anchor(Value value) {
        return value.isScalar() && !value.isBlockScalar() ? value.unusedAnchor() : null;
    }

    /** The anchor and the value, and what a comment cuts off; null if they are in several lines, or in quotes. */
    private static @Nullable Span whole(FieldContext context, Field field, Value value, Span anchor) {
        int end = value.isNothing() ? anchor.end() : value.span().end();
        if (!value.isPlain() || context.block().lines().endAt(anchor.start()) < end) {
            return null;
        }
        return value.equals(field.value())
                ? TruncatedValue.find(context.block(), field)
                        .map(TruncatedValue::whole)
                        .orElse(new Span(anchor.start(), end))
                : new Span(anchor.start(), end);
    }
}
