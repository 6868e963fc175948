package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.text.ChineseNumber;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of {@code number}. */
public final class NumberField {
    private static final String KEY = "number";
    private static final Pattern WORDS = Pattern.compile("(?i)第?\\s*([0-9]{1,9})\\s*(?:[期号,]|th|st|nd|rd)?");
    private static final Pattern TWO = Pattern.compile("[0-9][^0-9#]*+#\\s*+[0-9]");
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 9;

    private final FieldContext context;

    public NumberField(FieldContext context) {
        this.context = context;
    }

    /** The issue's number as typed, else the one in the title; null if there is none. */
    @Nullable
    public Integer read(String title) {
        Optional<Field> field = context.fields().withValue(KEY);
        Optional<Integer> number =
                field.isPresent() ? read(field.get()) : commented().or(() -> IssueNumber.in(title));
        return number.orElse(null);
    }

    /** {@code number: #20}: to YAML a comment, and no value at all. */
    private Optional<Integer> commented() {
        Optional<Field> empty =
                context.fields().get(KEY).filter(field -> field.value().span().isEmpty());
        Optional<TruncatedValue> comment = empty.flatMap(field -> TruncatedValue.find(context.block(), field));
        if (comment.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> meant = meant(comment.get().commentText());
        meant.ifPresent(number -> report(comment.get(), number));
        return meant;
    }

    private void report(TruncatedValue comment, int number) {
        Diagnostic problem = context.problem(
                FrontMatterRules.NUMBER_INVALID,
                comment.comment(),
                "number " + Printable.quote(comment.commentText()) + " is a comment in YAML, and no value");
        Edit edit = context.edit(comment.comment(), String.valueOf(number));
        SuggestedFix fix = SuggestedFix.safe(KEY + ": " + number, edit);
        boolean guess = areTwo(comment.commentText()) || context.fields().isGuess(KEY);
        context.add((guess ? fix.asUnsafe() : fix).on(problem));
    }

    private Optional<Integer> read(Field field) {
        Value value = field.value();
        String text = value.text();
        if (value.isPlain() && text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Optional.of(Integer.valueOf(text));
        }
        Diagnostic problem = context.problem(FrontMatterRules.NUMBER_INVALID, field, message(value));
        Optional<Integer> meant = value.isScalar() ? meant(text) : Optional.empty();
        if (meant.isPresent() && areTwo(text) && value.isReplaceable()) {
            context.add(context.fix(KEY, field, String.valueOf(meant.get()))
                    .asUnsafe()
                    .on(problem));
        } else {
            context.add(problem, KEY, field, meant.map(String::valueOf).orElse(null), Keys.help(KEY));
        }
        return meant;
    }

    private static String message(Value value) {
        String found = Printable.quote(value.shownRaw());
        return value.isPlain() && value.text().matches("[0-9]+")
                ? "number " + found + " has more than " + MOST_DIGITS + " digits"
                : "number must be a whole number, found " + found + Invisible.named(value.raw(), ", ");
    }

    /** Whether there is another number before {@code #} and one, so that either may be meant. */
    private static boolean areTwo(String text) {
        return TWO.matcher(text).find();
    }

    private static Optional<Integer> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Invisible.plain(text);
        Matcher words = WORDS.matcher(plain);
        return words.matches()
                ? Optional.of(Integer.valueOf(words.group(1)))
                : IssueNumber.in(plain).or(() -> ChineseNumber.of(plain));
    }
}
