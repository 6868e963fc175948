package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.Yaml;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The check of keys whose value is a list of texts: {@code author}, {@code tags}, {@code aliases}. */
public final class TextsField {
    /**
     * @param single whether one text may be written for a list of one
     */
    record Key(String name, Rule rule, boolean single) {}

    public static final Key AUTHOR = new Key("author", FrontMatterRules.AUTHOR_INVALID, true);
    public static final Key TAGS = new Key("tags", FrontMatterRules.TAGS_INVALID, false);
    static final Key ALIASES = new Key("aliases", FrontMatterRules.ALIASES_INVALID, false);

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]");

    private final FieldContext context;
    private final Key key;

    public TextsField(FieldContext context, Key key) {
        this.context = context;
        this.key = key;
    }

    /** The texts; those that are none are left out. */
    public List<String> read() {
        return items().stream().map(item -> item.shown().strip()).toList();
    }

    /** The values that are texts. */
    List<Value> items() {
        Optional<Field> found = context.fields().withValue(key.name());
        if (found.isEmpty()) {
            return List.of();
        }
        Value value = found.get().value();
        if (value.kind() == Kind.LIST) {
            return texts(found.get());
        }
        if (value.kind() == Kind.TEXT && value.text().isBlank()) {
            return List.of();
        }
        if (value.kind() == Kind.TEXT && key.single()) {
            return List.of(value);
        }
        reportNoList(found.get());
        return value.kind() == Kind.TEXT ? List.of(value) : List.of();
    }

    private List<Value> texts(Field field) {
        List<Value> texts = new ArrayList<>();
        for (Value item : field.value().items(context.places())) {
            if (item.kind() == Kind.TEXT && !item.text().isBlank()) {
                texts.add(item);
            } else {
                reportItem(item);
            }
        }
        return texts;
    }

    private void reportItem(Value item) {
        boolean empty = item.isNothing() || item.text().isBlank();
        Diagnostic problem = context.diagnostics()
                .problem(
                        key.rule(),
                        item.span(),
                        empty
                                ? "an item of `" + key.name() + "` is empty"
                                : "the item " + Printable.quote(item.shown()) + " of `" + key.name() + "` is "
                                        + item.kind().label() + ", not text");
        if (!empty && item.isScalar() && item.isReplaceable()) {
            String quoted = Quotes.around(item.text());
            Edit edit = new Edit(context.diagnostics().region(item.span()), quoted);
            context.diagnostics().add(SuggestedFix.safe(quoted, edit).on(problem));
        } else {
            context.diagnostics().add(problem.withHelp(empty ? "delete the item, or write a text" : "write a text"));
        }
    }

    private void reportNoList(Field field) {
        Value value = field.value();
        String allowed = key.single() ? "text or a list of texts" : "a list of texts";
        Diagnostic problem = context.problem(
                key.rule(),
                field,
                key.name() + " " + Printable.quote(value.shown()) + " is "
                        + value.kind().label() + ", not " + allowed);
        if (!value.isScalar()) {
            context.diagnostics().add(problem.withHelp("write `" + key.name() + ": [one, another]`"));
        } else if (key.single()) {
            context.add(problem, key.name(), field, Quotes.around(value.shown()));
        } else if (SEPARATOR.matcher(value.text()).find() && value.isReplaceable()) {
            context.diagnostics()
                    .add(context.fix(key.name(), field, list(value)).asUnsafe().on(problem));
        } else {
            context.add(problem, key.name(), field, list(value));
        }
    }

    private static String list(Value value) {
        return Arrays.stream(SEPARATOR.split(value.shown().strip()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TextsField::item)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String item(String text) {
        boolean plain = Yaml.isPlainText(text) && text.chars().noneMatch(c -> "[]{},".indexOf(c) >= 0);
        return plain ? text : Quotes.around(text);
    }
}
