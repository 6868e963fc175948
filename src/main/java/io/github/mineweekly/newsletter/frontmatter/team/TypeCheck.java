package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.rule.ValueType;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.text.Printable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value that is not of the type that a team gives its key. */
final class TypeCheck {
    private static final String INTEGER = "[-+]?[0-9]+";

    private final FieldContext context;

    TypeCheck(FieldContext context) {
        this.context = context;
    }

    /** Reports a value of another type; returns whether it did. */
    boolean report(TeamKey key, Field field) {
        Value value = field.value();
        if (isOfType(key, value)) {
            return false;
        }
        String name = Printable.quote(key.name());
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_OF_WRONG_TYPE,
                field,
                name + " must be " + key.type().label() + ", found "
                        + value.kind().found() + " " + Printable.quote(value.shownRaw()) + why(key.type(), value));
        Optional<String> meant = value.isScalar() ? meant(key.type(), value) : Optional.empty();
        context.add(problem, key.name(), field, meant.orElse(null), "write " + examples(key));
        return true;
    }

    /** An item of a list that is neither text nor another single value. */
    void reportItem(TeamKey key, Value item) {
        boolean empty = item.isBlank();
        String what = "an item of " + Printable.quote(key.name());
        context.add(
                FrontMatterRules.VALUE_OF_WRONG_TYPE,
                item.span(),
                empty
                        ? what + " is empty"
                        : what + " must be text, found " + item.kind().found() + " " + Printable.quote(item.shownRaw()),
                empty ? "delete the item, or write a text" : "write a text");
    }

    private static boolean isOfType(TeamKey key, Value value) {
        boolean values = !key.values().isEmpty() || key.pattern() != null;
        return switch (key.type()) {
            case ANY -> !values || value.kind() != ValueKind.MAP;
            case STRING -> value.kind() == ValueKind.TEXT;
            case LIST -> value.kind() == ValueKind.LIST;
            case BOOLEAN -> value.isPlain() && (BooleanWord.isTrue(value.text()) || BooleanWord.isFalse(value.text()));
            case INTEGER ->
                value.isPlain()
                        && value.kind() == ValueKind.NUMBER
                        && value.text().matches(INTEGER);
            case DATE ->
                value.isScalar()
                        && DateText.isIso(value.text())
                        && DateText.dayOf(value.text()).isPresent();
        };
    }

    /** The value that has one reading as the type. */
    private static Optional<String> meant(ValueType type, Value value) {
        String plain = Normalizer.normalize(value.shown(), Normalizer.Form.NFKC).strip();
        return switch (type) {
            case STRING -> Optional.of(Quotes.around(value.shown()));
            case LIST ->
                plain.matches("(?s).*[\\s,，、;；].*")
                        ? Optional.empty()
                        : Optional.of("[" + Quotes.ifNeededInList(value.shown()) + "]");
            case BOOLEAN -> BooleanWord.of(value.text()).map(String::valueOf);
            case INTEGER -> plain.matches("[1-9][0-9]{0,8}") ? Optional.of(plain) : Optional.empty();
            case DATE -> DateText.clearDayOf(value.text()).map(String::valueOf);
            case ANY -> Optional.empty();
        };
    }

    private static String why(ValueType type, Value value) {
        Optional<DateText> date =
                type == ValueType.DATE && value.isScalar() ? DateText.of(value.text()) : Optional.empty();
        return date.filter(found -> found.date().isEmpty())
                .map(found -> "; " + found.whyImpossible())
                .orElse("");
    }

    private static String examples(TeamKey key) {
        Stream<String> values = switch (key.type()) {
            case LIST -> Stream.of("[one, another]");
            case BOOLEAN -> Stream.of("true", "false");
            case DATE -> Stream.of("YYYY-MM-DD");
            case INTEGER, STRING, ANY -> Stream.of("…");
        };
        return values.map(value -> Printable.quote(key.name() + ": " + value)).collect(Collectors.joining(" or "));
    }
}
