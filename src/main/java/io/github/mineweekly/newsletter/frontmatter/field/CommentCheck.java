package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.ListText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values of which YAML takes the end, or all, for a comment: {@code description: a #b}, {@code hidden: #true}. A title
 * and a number have checks of their own; a complete value that is not text, as {@code null}, is followed by a comment
 * that is meant, and so is any value that is not read.
 */
public final class CommentCheck {
    private static final Set<String> ELSEWHERE = Set.of("title", "number", "date");
    private static final Set<String> TEXT = Keys.of(Keys.Type.TEXT, Keys.Type.NAMES);

    private static final Set<String> HELPED = Keys.of(Keys.Type.TEXTS, Keys.Type.PATHS, Keys.Type.PATH);

    /** What in quotes would become part of a name. */
    private static final Pattern LIST = Pattern.compile("[\"\\[\\]]");

    /** {@code #} before a tag is not part of it. */
    private final FieldContext context;

    public CommentCheck(FieldContext context) {
        this.context = context;
    }

    public void check(List<Field> fields) {
        fields.forEach(field -> check(context.fields().keyOf(field), field));
    }

    /** @param key the one that the field is read as */
    private void check(String key, Field field) {
        Value value = field.value();
        boolean ignored = key.equals(Keys.SCHEMA)
                || (Keys.VITEPRESS.contains(key) && !context.settings().isTeams(key));
        boolean unknown = !Keys.OWN.contains(key) && (value.isNothing() || value.kind() == ValueKind.TEXT);
        boolean text = TEXT.contains(key) || unknown;
        boolean isNull = value.isNothing() && !value.span().isEmpty();
        boolean complete = isNull && HidingKeys.of(field.name()).isEmpty() && !HidingKeys.OWN.contains(key);
        if (!ELSEWHERE.contains(key) && !ignored && !complete && (text || HELPED.contains(key) || value.isNothing())) {
            TruncatedValue.find(context.block(), field).ifPresent(cut -> report(key, field, cut, text));
        }
    }

    private void report(String key, Field field, TruncatedValue cut, boolean text) {
        HidingKeys.Hiding hiding =
                field.value().isNothing() ? HidingKeys.of(field.name()).orElse(null) : null;
        if (hiding != null && hiding.value().isEmpty()) {
            // A password, which no report is to show; that it holds the page back is said elsewhere.
            return;
        }
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_CUT_BY_COMMENT,
                cut.comment(),
                cut.message(Printable.quote(field.name()), field));
        if (text
                && hiding == null
                && !(key.equals("author") && LIST.matcher(cut.wholeText()).find())) {
            SuggestedFix fix = cut.fix(context, key, Quotes.around(cut.wholeText()));
            // Whoever reads another tool's key may need its paragraphs.
            boolean lines =
                    !Keys.OWN.contains(key) && field.value().raw().lines().count() > 1;
            context.add((lines ? fix.asUnsafe() : fix).on(problem));
            return;
        }
        Optional<Boolean> meant = BooleanWord.of(cut.bare());
        ListText list = key.equals("tags") ? ListText.ofTags(cut.wholeText()) : null;
        if (HidingKeys.OWN.contains(key) && meant.isPresent()) {
            context.add(cut.fix(context, key, meant.get().toString()).on(problem));
        } else if (list != null) {
            String written = Quotes.list(list.items());
            context.add(cut.fix(context, key, written).asUnsafe().on(problem));
        } else {
            context.add(problem.withHelp(
                    field.value().isNothing()
                            ? "delete the `#` if the value is meant, else the line"
                            : "write a space after `#` if it begins a comment, else put the value in quotes"));
        }
    }
}
