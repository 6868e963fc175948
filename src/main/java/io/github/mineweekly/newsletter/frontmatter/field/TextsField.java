package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.value.AuthorName;
import io.github.mineweekly.newsletter.frontmatter.value.ListText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.Printable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check of keys whose value is a list of texts: {@code author}, {@code tags}, {@code aliases}. */
public final class TextsField {
    /**
     * @param single whether one text may be written for a list of one
     */
    record Key(String name, Rule rule, boolean single) {}

    public static final Key AUTHOR = new Key("author", FrontMatterRules.AUTHOR_INVALID, true);
    public static final Key TAGS = new Key("tags", FrontMatterRules.TAGS_INVALID, false);
    static final Key ALIASES = new Key("aliases", FrontMatterRules.ALIASES_INVALID, false);

    private static final Pattern FULL_WIDTH = Pattern.compile("[，、；]");
    private static final Pattern DASHES = Pattern.compile("-[^\\s-].*(?:\\R[ \\t]+-[^\\s-].*)*+");
    private static final Pattern CONTINUED = Pattern.compile("[\\r\\n][ \\t]{1,99}-[ \\t]");
    /** Before each item of a list in the line of its key. */
    private static final Pattern HYPHENS = Pattern.compile("(?<![^\\s,，、;；])-(?=[^\\s-])");

    private static final Pattern HYPHEN = Pattern.compile("(?m)((?:^|(?<=\\r))[ \\t]*-)[^\\P{Zs} ]*+");

    private final FieldContext context;
    private final Key key;

    public TextsField(FieldContext context, Key key) {
        this.context = context;
        this.key = key;
    }

    /** The texts, each once and as it is written first; those that are none are left out. */
    public List<String> read() {
        Set<String> seen = new HashSet<>();
        return items().stream()
                .map(item -> key.equals(AUTHOR)
                        ? AuthorName.of(item.shown())
                        : item.shown().strip())
                .filter(text -> seen.add(CaseFolding.path(Normalizer.normalize(text, Normalizer.Form.NFKC))))
                .toList();
    }

    /** The values that are texts. */
    List<Value> items() {
        Optional<Field> found = context.fields().withValue(key.name());
        if (found.isEmpty()) {
            return List.of();
        }
        Value value = found.get().value();
        if (value.kind() == ValueKind.LIST) {
            return texts(found.get());
        }
        if (value.text().isBlank()) {
            return List.of();
        }
        if (value.kind() == ValueKind.TEXT && key.single()) {
            return List.of(value);
        }
        if (key.single() || TruncatedValue.find(context.block(), found.get()).isEmpty()) {
            reportNoList(found.get());
        }
        // Several paths in one text are none: they would become one page's name.
        ListText paths = key.equals(ALIASES) ? ListText.ofTags(value.text()) : null;
        boolean several = paths != null && paths.items().size() > 1;
        return value.kind() == ValueKind.TEXT && !several ? List.of(value) : List.of();
    }

    /** An item of which nothing is written is none: {@code -} alone is what templates of issues leave. */
    private List<Value> texts(Field field) {
        List<Value> texts = new ArrayList<>();
        for (Value item : field.value().items()) {
            if (item.kind() == ValueKind.TEXT && !item.text().isBlank()) {
                reportFullWidth(item);
                reportContinued(item);
                texts.add(item);
            } else if (!item.isNothing()) {
                reportItem(item);
            }
        }
        return texts;
    }

    /** {@code [a，b]} is one item, and two were meant. */
    private void reportFullWidth(Value item) {
        if (!item.isPlain()
                || !item.isReplaceable()
                || !FULL_WIDTH.matcher(item.text()).find()) {
            return;
        }
        String parts = Arrays.stream(FULL_WIDTH.split(item.text()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Quotes::ifNeededInList)
                .collect(Collectors.joining(", "));
        String message = "the item " + Printable.quote(item.shown()) + " of `" + key.name()
                + "` contains a full-width comma; items are separated by `,`";
        context.add(context.fix(item.span(), parts).asUnsafe().on(context.problem(key.rule(), item.span(), message)));
    }

    /** A line {@code - b} that is indented more than {@code - a} above it goes on with that item's text. */
    private void reportContinued(Value item) {
        if (item.isPlain() && !item.alias() && CONTINUED.matcher(item.raw()).find()) {
            String last =
                    item.raw().lines().reduce((first, next) -> next).orElse("").strip();
            context.add(
                    key.rule(),
                    item.span(),
                    "the lines " + Printable.quote(item.shown()) + " are one item of `" + key.name() + "`, since "
                            + Printable.quote(last) + " is indented more than the item above it",
                    "begin all items in the same column");
        }
    }

    private void reportItem(Value item) {
        boolean empty = item.text().isBlank();
        Diagnostic problem = context.problem(
                key.rule(),
                item.span(),
                empty
                        ? "an item of `" + key.name() + "` is empty"
                        : "the item " + Printable.quote(item.shown()) + " of `" + key.name() + "` is "
                                + item.kind().label() + ", not text");
        if (!empty && item.isScalar() && item.isReplaceable()) {
            context.add(context.fix(item.span(), Quotes.around(item.text())).on(problem));
        } else {
            context.add(problem.withHelp(empty ? "delete the item, or write a text" : "write " + meant(item)));
        }
    }

    /** What may be meant by a map or a list within the list. */
    private String meant(Value item) {
        String name = item.textOf("name").strip();
        if (!name.isEmpty()) {
            return Printable.quote(name) + ", the name alone";
        }
        boolean one = !item.alias() && item.raw().lines().count() == 1;
        List<Field> fields = one ? item.fields() : List.of();
        if (fields.size() == 1 && item.raw().startsWith("{")) {
            Value text = fields.get(0).value();
            return text.kind() == ValueKind.TEXT && !text.text().isBlank()
                    ? Printable.quote(Quotes.ifNeededInList(text.text().strip())) + ", the text alone"
                    : "a text";
        }
        if (fields.size() == 1) {
            return Printable.quote(Quotes.around(item.raw())) + " if it is one text";
        }
        return one && item.texts().size() == 1
                ? Printable.quote(Quotes.ifNeededInList(item.texts().get(0))) + ", without the brackets"
                : "a text";
    }

    private void reportNoList(Field field) {
        Value value = field.value();
        String allowed = key.single() ? "text or a list" : "a list";
        Diagnostic problem = context.problem(
                key.rule(),
                field,
                key.name() + " must be " + allowed + ", found " + value.kind().found() + " "
                        + Printable.quote(value.shown()));
        if (value.isNone()) {
            context.add(problem.withHelp(FieldContext.DELETE));
        } else if (!value.isScalar()) {
            String name = value.textOf("name").strip();
            context.add(problem.withHelp(
                    key.single() && !name.isEmpty()
                            ? "write " + Printable.quote(key.name() + ": " + Quotes.ifNeeded(name))
                            : example()));
        } else if (key.single()) {
            context.add(problem, key.name(), field, Quotes.around(value.shown()));
        } else if (isBelowKey(field) && DASHES.matcher(value.raw()).matches()) {
            addSpaces(field, problem);
        } else {
            SuggestedFix fix = listFix(field);
            context.add(
                    fix != null && value.isReplaceable()
                            ? fix.on(problem)
                            : problem.withHelp(fix == null ? example() : "write " + Printable.quote(fix.written())));
        }
    }

    private boolean isBelowKey(Field field) {
        LineIndex lines = context.block().lines();
        return lines.lineAt(field.key().start())
                < lines.lineAt(field.value().span().start());
    }

    private String example() {
        return key.single()
                ? "write `author: 李雷` or `author: [李雷, 韩梅梅]`"
                : "write `" + key.name() + ": [one, another]`";
    }

    /** {@code -java} below {@code tags:} is text; with a space after the hyphen it is an item. */
    private void addSpaces(Field field, Diagnostic problem) {
        Span span = field.value().span();
        Matcher hyphen = HYPHEN.matcher(field.value().raw());
        List<Edit> edits = new ArrayList<>();
        LineIndex lines = context.block().lines();
        int indent = span.start() - lines.start(lines.lineAt(span.start()));
        boolean alike = true;
        while (hyphen.find()) {
            edits.add(context.edit(new Span(span.start() + hyphen.end(1), span.start() + hyphen.end()), " "));
            // Below and deeper than an item it would be a part of this.
            alike &= hyphen.start() == 0 || hyphen.group(1).length() == indent + 1;
        }
        String first = field.value().raw().lines().findFirst().orElse("").strip();
        String why = edits.size() == 1 ? "" : ", and likewise in the other lines";
        String written = HYPHEN.matcher(first).replaceFirst("$1 ");
        Fix.Kind kind = alike ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        context.add(new SuggestedFix(kind, written, why, edits).on(problem));
    }

    /** A text as the list that was meant; null if that is not clear. */
    private @Nullable SuggestedFix listFix(Field field) {
        Value value = field.value();
        if (key.equals(TAGS) && AnchorCheck.anchor(value) != null) {
            return AnchorCheck.fix(context, field);
        }
        String typed = value.isPlain() ? HYPHENS.matcher(value.shown()).replaceAll("") : value.shown();
        ListText list = ListText.ofTags(typed);
        if (list == null) {
            return null;
        }
        SuggestedFix fix = context.fix(key.name(), field, Quotes.list(list.items()));
        return list.certain() && list.items().size() == 1 ? fix : fix.asUnsafe();
    }
}
