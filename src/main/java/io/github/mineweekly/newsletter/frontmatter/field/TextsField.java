package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
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

/** The check of keys whose value is a list of texts: {@code author}, {@code tags}, {@code aliases}. */
public final class TextsField {
    /**
     * @param single whether one text may be written for a list of one
     */
    record Key(String name, Rule rule, boolean single) {}

    public static final Key AUTHOR = new Key("author", FrontMatterRules.AUTHOR_INVALID, true);
    public static final Key TAGS = new Key("tags", FrontMatterRules.TAGS_INVALID, false);
    static final Key ALIASES = new Key("aliases", FrontMatterRules.ALIASES_INVALID, false);

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|•\\s]+");
    /** What is left of a list that is typed with signs or numbers before its items. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Pd}/·*+]|[0-9]{1,2}[.)]");

    /** Before a tag it is not part of it. */
    private static final Pattern HASH = Pattern.compile("^[#＃]+(?=\\.?\\p{L})");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|'[^']+'");
    private static final Pattern FULL_WIDTH = Pattern.compile("[，、；]");
    private static final String OPENING = "【［[";
    private static final String CLOSING = "】］]";
    private static final Pattern DASHES = Pattern.compile("-[^\\s-].*(?:\\R[ \\t]+-[^\\s-].*)*");
    private static final Pattern CONTINUED = Pattern.compile("[\\r\\n][ \\t]{1,99}-[ \\t]");
    private static final Pattern HYPHEN = Pattern.compile("(?m)(?:^|(?<=\\r))[ \\t]*-");

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
                .map(item -> item.shown().strip())
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
        if (value.kind() == Kind.LIST) {
            return texts(found.get());
        }
        if (value.kind() == Kind.TEXT && value.text().isBlank()) {
            return List.of();
        }
        if (value.kind() == Kind.TEXT && key.single()) {
            return List.of(value);
        }
        if (key.single() || TruncatedValue.find(context.block(), found.get()).isEmpty()) {
            reportNoList(found.get());
        }
        return value.kind() == Kind.TEXT ? List.of(value) : List.of();
    }

    /** An item of which nothing is written is none: {@code -} alone is what templates of issues leave. */
    private List<Value> texts(Field field) {
        List<Value> texts = new ArrayList<>();
        for (Value item : field.value().items(context.places())) {
            if (item.kind() == Kind.TEXT && !item.text().isBlank()) {
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
        Edit edit = new Edit(context.diagnostics().region(item.span()), parts);
        context.diagnostics()
                .add(SuggestedFix.unsafe(parts, "", edit)
                        .on(context.diagnostics().problem(key.rule(), item.span(), message)));
    }

    /** A line {@code - b} that is indented more than {@code - a} above it goes on with that item's text. */
    private void reportContinued(Value item) {
        if (item.isPlain() && !item.alias() && CONTINUED.matcher(item.raw()).find()) {
            String last =
                    item.raw().lines().reduce((first, next) -> next).orElse("").strip();
            context.diagnostics()
                    .add(
                            key.rule(),
                            item.span(),
                            "the lines " + Printable.quote(item.shown()) + " are one item of `" + key.name()
                                    + "`, since " + Printable.quote(last) + " is indented more than the item above it",
                            "begin all items in the same column");
        }
    }

    private void reportItem(Value item) {
        boolean empty = item.text().isBlank();
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
            String name = item.textOf("name").strip();
            String text = name.isEmpty() ? "a text" : Printable.quote(name) + ", the name alone";
            context.diagnostics().add(problem.withHelp(empty ? "delete the item, or write a text" : "write " + text));
        }
    }

    private void reportNoList(Field field) {
        Value value = field.value();
        String allowed = key.single() ? "text or a list" : "a list";
        Diagnostic problem = context.problem(
                key.rule(),
                field,
                key.name() + " must be " + allowed + ", found " + value.kind().found() + " "
                        + Printable.quote(value.shown()));
        if (!value.isScalar()) {
            String name = value.textOf("name").strip();
            context.diagnostics()
                    .add(problem.withHelp(
                            key.single() && !name.isEmpty()
                                    ? "write " + Printable.quote(key.name() + ": " + Quotes.ifNeeded(name))
                                    : example()));
        } else if (key.single()) {
            context.add(problem, key.name(), field, Quotes.around(value.shown()));
        } else if (DASHES.matcher(value.raw()).matches()) {
            addSpaces(field, problem);
        } else if (value.isReplaceable()) {
            SuggestedFix fix = context.fix(key.name(), field, list(value.shown()));
            boolean several = SEPARATOR.matcher(bare(value.shown())).find();
            context.diagnostics().add((several ? fix.asUnsafe() : fix).on(problem));
        } else {
            context.add(problem, key.name(), field, list(value.shown()));
        }
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
        while (hyphen.find()) {
            edits.add(new Edit(context.diagnostics().region(Span.at(span.start() + hyphen.end())), " "));
        }
        String first = field.value().raw().lines().findFirst().orElse("").strip();
        String why = edits.size() == 1 ? "" : ", and likewise in the other lines";
        context.diagnostics().add(new SuggestedFix(Fix.Kind.SAFE, "- " + first.substring(1), why, edits).on(problem));
    }

    /** The text without full-width brackets around it. */
    private static String bare(String shown) {
        String text = shown.strip();
        int from = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int to = text.length() > from && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
        return text.substring(from, text.length() - to).strip();
    }

    /** An item without quotes that are around it in the text, as in {@code '["a", "b"]'}. */
    private static String unquoted(String item) {
        boolean quoted = QUOTED.matcher(item).matches();
        return quoted ? item.substring(1, item.length() - 1) : item;
    }

    /** A text as a list of what is between its spaces and commas. */
    static String list(String shown) {
        String bare = bare(shown);
        String[] parts = SEPARATOR.split(bare);
        return Arrays.stream(parts)
                .map(String::strip)
                .map(part -> HASH.matcher(part).replaceFirst(""))
                .map(part -> parts.length > 1 || !bare.equals(shown.strip()) ? unquoted(part) : part)
                .filter(part -> !part.isEmpty()
                        && (parts.length == 1 || !NO_TEXT.matcher(part).matches()))
                .map(Quotes::ifNeededInList)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
