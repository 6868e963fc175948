package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.NoIssueName;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of {@code title}. */
public final class TitleField {
    private static final String KEY = "title";

    private final FieldContext context;

    public TitleField(FieldContext context) {
        this.context = context;
    }

    /** The title in one line, or null if there is none. */
    @Nullable
    public String read() {
        Optional<Field> field = context.fields().get(KEY);
        Optional<TruncatedValue> cut = field.flatMap(found -> TruncatedValue.find(context.block(), found));
        if (field.isPresent() && cut.isPresent()) {
            return readCut(field.get(), cut.get());
        }
        if (field.isEmpty()
                || Invisible.isBlank(field.get().value().text())
                || field.get().value().isNothing()) {
            Field empty = field.orElse(null);
            reportMissing(
                    context.missing(FrontMatterRules.TITLE_MISSING, KEY, empty, "every issue needs a title"), empty);
            return null;
        }
        Value value = field.get().value();
        if (TemplatePlaceholder.is(value.shown())) {
            String name = Printable.quote(value.shown());
            String message = "title " + name + " is a placeholder that no template filled in";
            reportMissing(context.problem(FrontMatterRules.TITLE_MISSING, field.get(), message), field.get());
            return null;
        }
        context.checkIsText(FrontMatterRules.TITLE_NOT_TEXT, KEY, field.get());
        return value.shown().strip();
    }

    private String readCut(Field field, TruncatedValue cut) {
        Diagnostic problem =
                context.problem(FrontMatterRules.TITLE_CUT_BY_COMMENT, cut.comment(), cut.message("the title", field));
        context.add(cut.fix(context, KEY, Quotes.around(cut.wholeText())).on(problem));
        return cut.wholeText();
    }

    private void reportMissing(Diagnostic problem, @Nullable Field field) {
        if (context.fields().below().contains(KEY)) {
            context.add(problem.withHelp(FieldContext.BELOW));
            return;
        }
        Optional<SuggestedFix> found = Optional.ofNullable(context.found(KEY));
        if (found.isEmpty() && isOtherFile()) {
            context.add(problem.withHelp("write `title: …`; " + NoIssueName.HELP));
            return;
        }
        Optional<SuggestedFix> fix = found.or(() -> Optional.ofNullable(guess(field)));
        context.add(fix.map(change -> change.on(problem)).orElse(problem.withHelp("write `title: …`")));
    }

    /** Whether neither its name nor a date says that the file is an issue. */
    private boolean isOtherFile() {
        Optional<Field> date = context.fields().withValue("date");
        return NoIssueName.is(context.block().source().key())
                && date.flatMap(field -> DateText.of(field.value().text())).isEmpty();
    }

    /** What was meant by the value if YAML lost it, else the heading of the text or the name of the file. */
    private @Nullable SuggestedFix guess(@Nullable Field field) {
        SuggestedFix quoted = field == null ? null : AnchorCheck.fix(context, field);
        if (quoted != null) {
            return quoted;
        }
        TitleGuess guess = TitleGuess.of(context);
        return guess == null
                ? null
                : context.insertion(
                        KEY,
                        field,
                        Quotes.ifNeeded(guess.text()),
                        context.block().start(),
                        guess.why());
    }
}
