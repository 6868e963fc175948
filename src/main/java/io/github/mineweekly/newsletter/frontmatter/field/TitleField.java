package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
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
        Optional<Field> entry = context.entries().get(KEY);
        Optional<TruncatedTitle> cut = entry.flatMap(found -> TruncatedTitle.find(context.block(), found));
        if (entry.isPresent() && cut.isPresent()) {
            return readCut(entry.get(), cut.get());
        }
        if (entry.isEmpty()
                || entry.get().value().text().isBlank()
                || entry.get().value().isNothing()) {
            reportMissing(entry);
            return null;
        }
        Value value = entry.get().value();
        if (value.kind() != Kind.TEXT) {
            reportNotText(entry.get());
        }
        return value.shown().strip();
    }

    private String readCut(Field entry, TruncatedTitle cut) {
        String left = entry.value().isNothing()
                ? "nothing"
                : Printable.quote(entry.value().shown());
        Diagnostic problem = context.findings()
                .problem(
                        FrontMatterRules.TITLE_CUT_BY_COMMENT,
                        cut.comment(),
                        "the title is cut to " + left + ": a blank and `#` begin a comment, "
                                + Printable.quote(cut.commentText()));
        String quoted = Quotes.around(cut.wholeText());
        Edit edit = new Edit(context.findings().region(cut.whole()), quoted);
        context.findings().add(SuggestedFix.certain(KEY + ": " + quoted, edit).on(problem));
        return cut.wholeText();
    }

    private void reportNotText(Field entry) {
        Value value = entry.value();
        Diagnostic problem = context.problem(
                FrontMatterRules.TITLE_NOT_TEXT,
                entry,
                "title " + Printable.quote(value.shown()) + " is "
                        + value.kind().label() + ", not text");
        context.add(problem, KEY, entry, Quotes.around(value.shown()));
    }

    private void reportMissing(Optional<Field> entry) {
        Diagnostic problem = entry.map(found -> context.problem(
                        FrontMatterRules.TITLE_MISSING, found, "`title` is empty; every issue needs a title"))
                .orElseGet(() -> context.findings()
                        .problem(
                                FrontMatterRules.TITLE_MISSING,
                                context.block().fence(),
                                "`title` is missing; every issue needs a title"));
        Optional<SuggestedFix> mend = FirstHeading.of(context.block())
                .flatMap(heading -> new Insertion(context)
                        .put(
                                KEY,
                                entry,
                                Quotes.ifNeeded(heading),
                                context.block().start(),
                                ", the first heading"));
        context.findings().add(mend.map(found -> found.on(problem)).orElse(problem.withHelp("write `title: …`")));
    }
}
