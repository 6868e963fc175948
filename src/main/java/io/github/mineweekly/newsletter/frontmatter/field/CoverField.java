package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.PathSyntax;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.TypedBackslash;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of {@code cover}. */
public final class CoverField {
    private static final String KEY = "cover";

    /** Endings of files that browsers do not show as a picture, as a pattern of lower case. */
    public static final String NO_PICTURE_ENDING =
            "md|html?|pdf|txt|docx?|xlsx?|pptx?|zip|psd|tiff?|heic|heif|mp3|mp4|mov";

    private static final Pattern NO_PICTURE =
            Pattern.compile(".*\\.(?:" + NO_PICTURE_ENDING + ")", Pattern.CASE_INSENSITIVE);

    private static final String ALLOWED = "it must be a path or an `https://` address";

    private final FieldContext context;

    public CoverField(FieldContext context) {
        this.context = context;
    }

    /** The picture's path or address, or null. */
    @Nullable
    public String read() {
        Optional<Field> field = context.fields()
                .withValue(KEY)
                .filter(found -> !found.value().text().isBlank());
        return field.isPresent() ? read(field.get()) : null;
    }

    private @Nullable String read(Field field) {
        Value value = field.value();
        String found =
                "cover " + Printable.quote(TypedBackslash.isQuoted(value.raw()) ? value.shownRaw() : value.shown());
        if (value.kind() != Kind.TEXT) {
            report(field, found + " is " + value.kind().label() + "; " + ALLOWED);
            return null;
        }
        String text = value.text().strip();
        Optional<String> reason = whyInvalid(text);
        if (reason.isEmpty()) {
            return WebAddress.isComplete(text) ? text : PagePaths.composed(text);
        }
        report(field, found + " " + reason.get() + "; " + ALLOWED);
        return null;
    }

    private static Optional<String> whyInvalid(String text) {
        if (WebAddress.isComplete(text)) {
            return Optional.empty();
        }
        if (text.matches("(?i)www\\..*")) {
            return Optional.of("has no `https://`");
        }
        if (WebAddress.isHttp(text)) {
            return Optional.of("is not a complete address");
        }
        return PathSyntax.whyNoPath(text)
                .or(() -> NO_PICTURE.matcher(text).matches()
                        ? Optional.of("is not a picture that browsers show")
                        : Optional.empty());
    }

    private void report(Field field, String message) {
        Diagnostic problem = context.problem(FrontMatterRules.COVER_INVALID, field, message);
        if (field.value().text().matches("(?i)www\\.\\S+") && field.value().isReplaceable()) {
            SuggestedFix fix =
                    context.fix(KEY, field, "https://" + field.value().text());
            context.diagnostics().add(fix.asUnsafe().on(problem));
            return;
        }
        String raw = field.value().raw();
        String typed = TypedBackslash.isQuoted(raw)
                ? TypedBackslash.typed(raw)
                : field.value().text();
        String slashed = typed.replace('\\', '/');
        boolean onlySlashes = field.value().kind() == Kind.TEXT
                && !slashed.equals(field.value().text())
                && PathSyntax.whyNoPath(slashed).isEmpty();
        if (onlySlashes) {
            context.add(problem, KEY, field, Quotes.ifNeeded(slashed));
        } else {
            context.diagnostics().add(problem.withHelp(Keys.help(KEY)));
        }
    }
}
