package io.github.mineweekly.newsletter.issue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of headings, the same as VitePress gives them, so that links to a page keep working when it moves here. */
public final class Slug {
    private static final Pattern COMBINING = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern CONTROL = Pattern.compile("[\\u0000-\\u001F]");

    /** JavaScript's {@code \s} and the punctuation of VitePress's slugify. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[\\t\\n\\u000B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF"
                    + "~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'\u201C\u201D\u2018\u2019<>,.?/]+");

    private static final Pattern DASHES = Pattern.compile("-{2,}");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern DIGIT = Pattern.compile("^(?=[0-9])");

    private Slug() {}

    /** The id of a heading's text; empty if nothing of it is left. */
    public static String of(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        text = COMBINING.matcher(text).replaceAll("");
        text = CONTROL.matcher(text).replaceAll("");
        text = SPECIAL.matcher(text).replaceAll("-");
        text = DASHES.matcher(text).replaceAll("-");
        text = EDGES.matcher(text).replaceAll("");
        text = DIGIT.matcher(text).replaceFirst("_");
        return text.toLowerCase(Locale.ROOT);
    }

    /** The ids of one page; a repeated one takes the first free of {@code -1}, {@code -2}, … Not thread-safe. */
    public static final class Page {
        private static final String NOTHING_LEFT = "section";

        private final Set<String> taken = new HashSet<>();

        /** Where the search for each wanted id goes on, so that thousands of equal headings take no longer. */
        private final Map<String, Integer> nexts = new HashMap<>();

        /** The id of the page's next heading. */
        public String next(String heading) {
            String slug = of(heading);
            return free(slug.isEmpty() ? NOTHING_LEFT : slug);
        }

        /** The id that is free for a wanted one. */
        public String free(String wanted) {
            String id = wanted;
            int next = nexts.getOrDefault(wanted, 1);
            while (!taken.add(id)) {
                id = wanted + "-" + next++;
            }
            nexts.put(wanted, next);
            return id;
        }
    }
}
