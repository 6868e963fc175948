package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Kind;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of {@code cover}. */
public final class CoverField {
    private static final String KEY = "cover";
    private static final String ALLOWED = "it must be a path or an `https://` address";

    private final FieldContext context;

    public CoverField(FieldContext context) {
        this.context = context;
    }

    /** The picture's path or address, or null. */
    @Nullable
    public String read() {
        Optional<Field> entry = context.entries()
                .withValue(KEY)
                .filter(found -> !found.value().text().isBlank());
        return entry.isPresent() ? read(entry.get()) : null;
    }

    private @Nullable String read(Field entry) {
        Value value = entry.value();
        String found = "cover " + Printable.quote(value.shown());
        if (value.kind() != Kind.TEXT) {
            report(entry, found + " is " + value.kind().label() + "; " + ALLOWED);
            return null;
        }
        String text = value.text().strip();
        Optional<String> fault = fault(text);
        if (fault.isEmpty()) {
            return PathSyntax.isHttp(text) ? text : PagePaths.composed(text);
        }
        report(entry, found + " " + fault.get() + "; " + ALLOWED);
        return null;
    }

    private static Optional<String> fault(String text) {
        if (PathSyntax.isHttp(text)) {
            return Optional.empty();
        }
        return text.matches("(?i)https?:.*") ? Optional.of("is no complete address") : PathSyntax.whyNoPath(text);
    }

    private void report(Field entry, String message) {
        Diagnostic problem = context.problem(FrontMatterRules.COVER_INVALID, entry, message);
        String slashed = entry.value().text().replace('\\', '/');
        boolean onlySlashes = entry.value().kind() == Kind.TEXT
                && !slashed.equals(entry.value().text())
                && PathSyntax.whyNoPath(slashed).isEmpty();
        if (onlySlashes) {
            context.add(problem, KEY, entry, Quotes.ifNeeded(slashed));
        } else {
            context.findings().add(problem.withHelp("write `cover: images/cover.png` or `cover: https://…`"));
        }
    }
}
