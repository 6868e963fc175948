package io.github.mineweekly.newsletter.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of headings, the same as VitePress gives them, so that links to a page keep working when it moves here. */
public final class Slug {
    /** JavaScript's {@code \s} and the punctuation of VitePress's slugify. */
    private static final String SPECIAL =
            " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029"
                    + "\u202F\u205F\u3000\uFEFF~`!@#$%^&*()-_+=[]{}|\\;:\"'\u201C\u201D\u2018\u2019<>,.?/";

    /** What the pages themselves have, which scripts and links look for. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "nl-(?:main|outline|outline-title|past|latest|years|[0-9]{4}|note|mark|(?:note|mark)-[0-9].*)");

    private Slug() {}

    /** Whether an id is one that the pages have themselves. */
    public static boolean isOfPage(String id) {
        return OF_PAGE.matcher(id).matches();
    }

    /** What a link's fragment leads to on a page with these ids: itself, or else the heading whose text it is. */
    public static String meant(String fragment, Set<String> ids) {
        return ids.contains(fragment) || !ids.contains(of(fragment)) ? fragment : of(fragment);
    }

    /** The id of a heading's text; empty if nothing of it is left. */
    public static String of(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        StringBuilder id = new StringBuilder(text.length() + 1);
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                dash = !id.isEmpty();
            } else if (!isDeleted(c)) {
                id.append(id.isEmpty() && c >= '0' && c <= '9' ? "_" : dash ? "-" : "")
                        .append(c);
                dash = false;
            }
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }

    /** Combining accents and control characters, the tab and the line end among them. */
    private static boolean isDeleted(char c) {
        return c < ' ' || (c >= 0x300 && c <= 0x36F);
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

        /** Takes an id that something else on the page has. */
        public void reserve(String id) {
            taken.add(id);
        }

        /** The id that is free for a wanted one; one that the pages have for themselves gets a line before it. */
        public String free(String wanted) {
            String own = isOfPage(wanted) ? "_" + wanted : wanted;
            String id = own;
            int next = nexts.getOrDefault(own, 1);
            while (!taken.add(id)) {
                id = own + "-" + next++;
            }
            nexts.put(own, next);
            return id;
        }
    }
}
