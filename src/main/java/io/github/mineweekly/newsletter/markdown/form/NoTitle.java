package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that look like a title and are none. */
public final class NoTitle {
    private static final List<List<String>> ROWS = Resource.rows("markdown/link-texts.txt");
    private static final Map<String, Generic> TEXTS = Resource.words(
            Resource.rows(ROWS, "text"), row -> Generic.valueOf(row.get(1).toUpperCase(Locale.ROOT)));

    /** Words before a colon that say of what kind the text after it is. */
    private static final Set<String> LABELS = Resource.words(ROWS, "label");

    /** Texts of links that say where they lead, but not to what, as the resource has them. */
    enum Generic {
        ADDRESS,
        WHOLE,
        WHOLE_ALONE,
        PLACE,
        KIND,
        ALONE;

        /** Signs around such words: {@code Read more →}, {@code [原文]}. */
        private static final String BEFORE = "[【「(（ ";

        private static final String AFTER = "]】」)） →»>…";

        /** Whether a text, where it is alone, is a placeholder for an item's address. */
        static boolean isAddress(String text) {
            Generic generic = of(text);
            return generic == ADDRESS || generic == WHOLE || generic == WHOLE_ALONE;
        }

        /** Whether it may point at something else than the item. */
        boolean isPlace() {
            return this == PLACE || this == ALONE;
        }

        /** Null for a text that says more. */
        static @Nullable Generic of(String text) {
            int start = Characters.after(text, 0, BEFORE);
            int end = Math.max(start, Characters.before(text, text.length(), AFTER));
            return TEXTS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** A change, an issue or a version of a program, or a time within a recording. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?:PR|MR|[Ii]ssue) ?)?[#!]?\\d{1,9}|[0-9a-f]{7,40}|v?\\d{1,9}(?:\\.\\d{1,9}){1,4}[\\w.+-]{0,40}|\\d{1,3}(?::\\d{2}){1,2}");

    private static final Set<String> PROFILE_HOSTS =
            Set.of("github.com", "gitlab.com", "gitee.com", "twitter.com", "x.com", "weibo.com", "t.me");
    private static final Pattern PROFILE =
            Pattern.compile("/(?:people|profile|authors?|users?|u|in)/[^/]+/?|/@[^/]+/?", Pattern.CASE_INSENSITIVE);
    private static final int SHORT_NAME = 8;

    private NoTitle() {}

    /** Whether a link's text says where it leads, but not to what. */
    public static boolean is(String text) {
        Generic generic = Generic.of(text);
        boolean alone = generic == Generic.WHOLE_ALONE || generic == Generic.ALONE;
        return (generic != null && !alone) || isChange(text);
    }

    /** The same of a link that nothing is said of. */
    public static boolean isAlone(String text) {
        return Generic.of(text) != null || isChange(text);
    }

    /** Whether it is the number of a change, an issue or a version, or a time. */
    static boolean isChange(String text) {
        return CHANGE.matcher(text).matches();
    }

    /** @param text without its colon */
    public static boolean isLabel(String text) {
        return LABELS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is the name of a person, or of a site by its short name. */
    static boolean isName(String text, String url) {
        String path = WebAddress.path(url);
        boolean top = path.isEmpty() || path.equals("/");
        return isPerson(text, url) || (top && text.codePointCount(0, text.length()) <= SHORT_NAME);
    }

    /** Whether it is the name of a person. */
    public static boolean isPerson(String text, String url) {
        return isHandle(text) || isProfile(url);
    }

    /** Whether it is {@code @name}, and not the name of a package as {@code @scope/name}. */
    static boolean isHandle(String text) {
        return text.startsWith("@") && text.indexOf('/') < 0;
    }

    /** Whether it is the address of what a person has somewhere. */
    private static boolean isProfile(String url) {
        String path = WebAddress.path(url.replace("matrix.to/#/", "matrix.to/"));
        boolean one = path.length() > 1 && path.indexOf('/', 1) < 0;
        return (one && PROFILE_HOSTS.contains(WebAddress.host(url)))
                || PROFILE.matcher(path).matches();
    }
}
