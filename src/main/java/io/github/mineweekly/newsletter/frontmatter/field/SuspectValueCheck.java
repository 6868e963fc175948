package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.frontmatter.value.AuthorName;
import io.github.mineweekly.newsletter.frontmatter.value.EscapedHtml;
import io.github.mineweekly.newsletter.frontmatter.value.HtmlTags;
import io.github.mineweekly.newsletter.frontmatter.value.ListText;
import io.github.mineweekly.newsletter.frontmatter.value.UnwrittenText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.TypedBackslash;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that are shown as typed and hardly meant so: placeholders, and marks that other tools read. */
public final class SuspectValueCheck {
    private static final Set<String> KEYS = Keys.of(Keys.Type.TEXT, Keys.Type.NAMES, Keys.Type.TEXTS);

    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]{1,200}\\|)?([^\\[\\]|]{1,200})]]");

    private static final Pattern HASHED = Pattern.compile("[#＃]+(\\.?\\p{L}[^#＃]*)[#＃]?");

    /** As an editor of texts writes them; of a description they are a quotation's own. */
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„]([^“”„]+)[“”]|[‘’]([^‘’]+)[‘’]");

    /** Names of people, as they are separated in Chinese and Japanese. */
    private static final Pattern NAMES = Pattern.compile(
            "NAME(?:\\s?[、，；,;]\\s?NAME)++".replace("NAME", "\\p{IsHan}{2,5}(?:·\\p{IsHan}{1,6}){0,3}"));

    private static final String ONE_AUTHOR = "is read as the name of one author";

    private static final String NOT_HTML = ", which is shown as typed, since it is not HTML";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s?[、，；,;]\\s?");

    /** A link of Markdown, and bold text that no pattern of paths or power of a number is. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "!?\\[([^\\[\\]]{1,200})]\\((?:https?://|\\.{0,2}/)[^()\\s]{1,500}\\)"
                    + "|(?<![\\w*/])\\*\\*(?=[\\p{L}\\p{N}“「《])([^*]{1,200})(?<=[\\p{L}\\p{N}”」》。！？])\\*\\*(?![\\w*/])");

    private final FieldContext context;

    public SuspectValueCheck(FieldContext context) {
        this.context = context;
    }

    public void check(List<Field> fields) {
        for (Field field : fields) {
            String key = context.fields().keyOf(field);
            if (!KEYS.contains(key)) {
                continue;
            }
            if (field.value().kind() == ValueKind.TEXT && !key.equals("tags")) {
                check(new Place(key, field, field.value(), false));
            }
            if (key.equals("author") || key.equals("tags")) {
                for (Value item : field.value().items()) {
                    if (item.kind() == ValueKind.TEXT) {
                        check(new Place(key, field, item, true));
                    } else if (item.raw().equalsIgnoreCase("null")) {
                        reportNull(new Place(key, field, item, true));
                    }
                }
            }
        }
    }

    /** What a program left that had no value, or a word that is meant. */
    private void reportNull(Place place) {
        String raw = place.value().raw();
        context.add(
                FrontMatterRules.VALUE_SUSPECT,
                place.value().span(),
                "the item " + Printable.quote(raw) + " of `" + place.key()
                        + "` stands for no value in YAML, and is left out",
                "delete the item, or write " + Printable.quote(Quotes.around(raw)) + " if it is a text");
    }

    private void check(Place place) {
        String text = place.value().shown().strip();
        boolean author = place.key().equals("author");
        boolean reported = reportUnwritten(place, text)
                || reportMarks(place, text)
                || (author && !place.isItem() && reportOneAuthor(place, text))
                || (author && reportAddress(place, text));
        if (!reported) {
            reportMarkup(place, text);
        }
    }

    /** Returns whether the text is still to be written. */
    private boolean reportUnwritten(Place place, String text) {
        if (TemplatePlaceholder.is(text)) {
            // A title that is one is missing.
            if (!place.key().equals("title")) {
                unwritten(place, "is a placeholder that no template filled in");
            }
        } else if (TemplatePlaceholder.isLike(text)) {
            unwritten(place, "is for another tool to fill in, and is shown as typed");
        } else if (TemplatePlaceholder.isWithin(text)) {
            String message = "contains a placeholder that no template filled in";
            context.add(problem(place, message).withHelp("write what it stands for"));
        } else if (UnwrittenText.is(place.key(), text)) {
            unwritten(place, "says that none was written");
        } else {
            return false;
        }
        return true;
    }

    /** Returns whether marks are around the whole text that are shown with it. */
    private boolean reportMarks(Place place, String text) {
        Matcher link = LINK.matcher(text);
        Matcher hashed = HASHED.matcher(text);
        Matcher quoted = TYPOGRAPHIC.matcher(text);
        if (link.matches()) {
            String name = link.group(1).substring(link.group(1).lastIndexOf('/') + 1);
            boolean whole = name.equals(link.group(1));
            SuggestedFix fix = fix(place, name.isBlank() ? link.group(1) : name.strip());
            report(place, "is a link of Obsidian, and is shown as typed", whole ? fix : fix.asUnsafe());
        } else if (place.key().equals("tags") && hashed.matches()) {
            report(
                    place,
                    "begins with `#`, which becomes part of the tag",
                    fix(place, hashed.group(1).strip()));
        } else if (!place.key().equals("description") && quoted.matches()) {
            String bare = Objects.requireNonNullElse(quoted.group(1), quoted.group(2));
            ListText names = place.key().equals("author") && !place.isItem() ? ListText.ofNames(bare) : null;
            boolean one = names == null || names.items().equals(List.of(bare.strip()));
            SuggestedFix fix = fix(place, one ? null : names, bare.strip());
            guess(place, "is in typographic quotes, which are shown", fix);
        } else {
            return false;
        }
        return true;
    }

    /** Returns whether several names were typed as one text. */
    private boolean reportOneAuthor(Place place, String text) {
        if (NAMES.matcher(text).matches()) {
            String list = "[" + BETWEEN_NAMES.matcher(text).replaceAll(", ") + "]";
            guess(place, ONE_AUTHOR, context.fix(place.key(), place.field(), list));
            return true;
        }
        if (!text.matches("\\[.*]")) {
            return false;
        }
        ListText names = ListText.ofNames(text);
        if (names == null || names.items().isEmpty()) {
            context.add(problem(place, ONE_AUTHOR).withHelp("write a list: `author: [李雷, 韩梅梅]`"));
        } else {
            guess(place, ONE_AUTHOR, fix(place, names, text));
        }
        return true;
    }

    /** Returns whether an address is beside a name. */
    private boolean reportAddress(Place place, String text) {
        String name = AuthorName.of(text);
        if (name.equals(text)) {
            return false;
        }
        ListText names = AuthorName.areSeveral(text) && !place.isItem() ? ListText.ofNames(name) : null;
        guess(place, "has a mail address, which is not shown", fix(place, names, name));
        return true;
    }

    /** Reports what other tools or HTML would read within the text. */
    private void reportMarkup(Place place, String text) {
        Matcher markdown = MARKDOWN.matcher(text);
        String escaped = EscapedHtml.find(text);
        String tag = HtmlTags.find(text);
        String backslash = TypedBackslash.find(place.value().raw(), !place.key().equals("description"));
        if (!backslash.isEmpty()) {
            String why = ": in double quotes a backslash begins an escape, and this one stands for "
                    + TypedBackslash.meaning(backslash);
            reportWithin(
                    place, backslash, why, TypedBackslash.typed(place.value().raw()));
        } else if (markdown.find()) {
            String bare = MARKDOWN.matcher(text).replaceAll("$1$2");
            reportWithin(place, markdown.group(), ", which is shown as typed: it is not read as Markdown", bare);
        } else if (!tag.isEmpty()) {
            reportWithin(place, tag, NOT_HTML, HtmlTags.removed(text));
        } else if (!escaped.isEmpty()) {
            reportWithin(place, escaped, NOT_HTML, EscapedHtml.unescaped(text));
        }
    }

    private void reportWithin(Place place, String part, String why, String meant) {
        guess(place, "contains " + Printable.quote(part) + why, fix(place, meant));
    }

    private void guess(Place place, String message, SuggestedFix fix) {
        report(place, message, fix.asUnsafe());
    }

    private void report(Place place, String message, SuggestedFix fix) {
        Diagnostic problem = problem(place, message);
        boolean multiline = !place.value().isReplaceable() || place.value().isBlockScalar();
        context.add(multiline ? problem.withHelp("write " + Printable.quote(fix.written())) : fix.on(problem));
    }

    private Diagnostic problem(Place place, String message) {
        String shown = Printable.quote(TypedBackslash.shown(place.value()));
        String subject = place.isItem() ? "the item " + shown + " of `" + place.key() + "`" : place.key() + " " + shown;
        return context.problem(FrontMatterRules.VALUE_SUSPECT, place.value().span(), subject + " " + message);
    }

    /** @param names null where the text is not a list of them */
    private SuggestedFix fix(Place place, @Nullable ListText names, String text) {
        return names == null ? fix(place, text) : context.fix(place.key(), place.field(), Quotes.list(names.items()));
    }

    private SuggestedFix fix(Place place, String text) {
        if (!place.isItem()) {
            return context.fix(place.key(), place.field(), Quotes.ifNeeded(text));
        }
        return context.fix(place.value().span(), Quotes.ifNeededInList(text));
    }

    private void unwritten(Place place, String message) {
        Diagnostic problem = problem(place, message);
        TitleGuess guess = place.key().equals("title") && place.value().isReplaceable() ? TitleGuess.of(context) : null;
        if (guess != null) {
            SuggestedFix fix = fix(place, guess.text());
            context.add(fix.asUnsafe().withWhy(guess.why()).on(problem));
        } else {
            context.add(problem.withHelp(place.help()));
        }
    }

    /** A text of a field: its value, or an item of it. */
    private record Place(String key, Field field, Value value, boolean isItem) {
        String help() {
            if (isItem) {
                return "write a text, or delete the item";
            }
            return key.equals("title") ? "write `title: …`" : "write a text, or delete the line";
        }
    }
}
