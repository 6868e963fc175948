package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.value.PathSyntax;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.TypedBackslash;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of {@code cover}. */
public final class CoverField {
    private static final String KEY = "cover";

    /** Endings of files that browsers do not show as a picture, as a pattern of lower case. */
    public static final String NO_PICTURE_ENDING =
            "md|html?|xml|json|pdf|txt|docx?|xlsx?|pptx?|zip|psd|tiff?|heic|heif|mp3|mp4|mov";

    private static final Pattern NO_PICTURE =
            Pattern.compile(".*\\.(?:" + NO_PICTURE_ENDING + ")", Pattern.CASE_INSENSITIVE);

    /** An address as Markdown and Obsidian write it, and in quotes that are none to YAML. */
    private static final Pattern MARKED = Pattern.compile(
            "<([^<>\\s]+)>|!?\\[\\[([^\\[\\]|]+)(?:\\|[^\\[\\]]*)?\\]\\]|!?\\[[^\\[\\]]*\\]\\(([^()\\s]+)\\)"
                    + "|[“”‘’]([^“”‘’\\s]+)[“”‘’]");

    /** What a link leads to may be a page. */
    private static final Pattern PICTURE = Pattern.compile("\\S.*\\." + WebAddress.PICTURE_ENDINGS + "(?:[?#].*)?");

    /** Under which maps of other tools have the address of a picture. */
    private static final List<String> ADDRESSES = List.of("image", "src", "url", "path", "file");

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
        String found = "cover " + Printable.quote(TypedBackslash.shown(value));
        if (value.kind() != ValueKind.TEXT) {
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

    /** The address of the one picture in a map or list, as other tools have it; empty text if there is none. */
    public static String within(Value value) {
        List<String> texts = value.kind() == ValueKind.LIST
                ? value.texts()
                : ADDRESSES.stream()
                        .map(value::textOf)
                        .filter(text -> !text.isEmpty())
                        .toList();
        // Templates have `<image path/url>` there.
        boolean clear = texts.size() == 1
                && texts.get(0).indexOf('<') < 0
                && whyInvalid(texts.get(0)).isEmpty();
        return clear ? texts.get(0) : "";
    }

    private static Optional<String> whyInvalid(String text) {
        if (MARKED.matcher(text).matches()) {
            return Optional.of("has signs around the address");
        }
        if (WebAddress.isComplete(text)) {
            return Optional.empty();
        }
        if (text.matches("(?i)https?：//.*")) {
            return Optional.of("has a full-width colon");
        }
        if (text.matches("(?i)www\\..*")) {
            return Optional.of("has no `https://`");
        }
        if (WebAddress.isHttp(text)) {
            return Optional.of(text.indexOf(' ') > 0 ? "has a space" : "is not a complete address");
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
            context.add(fix.asUnsafe().on(problem));
            return;
        }
        Matcher marked = MARKED.matcher(field.value().text().strip());
        String address = marked.matches() ? marked.replaceFirst("$1$2$3$4") : "";
        boolean picture = marked.matches()
                && (marked.group(1) != null || PICTURE.matcher(address).matches())
                && whyInvalid(address).isEmpty();
        if (picture && field.value().isReplaceable()) {
            context.add(
                    context.fix(KEY, field, Quotes.ifNeeded(address)).asUnsafe().on(problem));
            return;
        }
        String raw = field.value().raw();
        String typed = TypedBackslash.isQuoted(raw)
                ? TypedBackslash.typed(raw)
                : field.value().text();
        String slashed = typed.replace('\\', '/');
        boolean onlySlashes = field.value().kind() == ValueKind.TEXT
                && !marked.matches()
                && !slashed.equals(field.value().text())
                && PathSyntax.whyNoPath(slashed).isEmpty();
        context.add(problem, KEY, field, onlySlashes ? Quotes.ifNeeded(slashed) : null, help(field.value()));
    }

    private static String help(Value value) {
        if (value.kind() == ValueKind.BOOLEAN) {
            return "delete the line, or " + Keys.help(KEY);
        }
        String within = value.isScalar() ? "" : within(value);
        return within.isEmpty() ? Keys.help(KEY) : "write " + Printable.quote(KEY + ": " + Quotes.ifNeeded(within));
    }
}
