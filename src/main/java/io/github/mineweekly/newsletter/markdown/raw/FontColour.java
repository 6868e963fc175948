package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/** Colours of {@code <font>}, of which those near the colour of a page, dark or light, are dropped. */
public final class FontColour {
    private static final Pattern UNREADABLE = Pattern.compile(
            "(?:black|white|#?(?:[0-4]{3}|[c-f]{3}|(?:[0-4][0-9a-f]){3}|(?:[c-f][0-9a-f]){3}))",
            Pattern.CASE_INSENSITIVE);

    private FontColour() {}

    /** Whether text of a colour would vanish on some pages, as some are light and some dark. */
    public static boolean isUnreadable(String colour) {
        return UNREADABLE.matcher(colour.strip()).matches();
    }

    static void check(HtmlTag tag, Inline.Place place, BodyProblems problems) {
        String colour = tag.attribute("color");
        if (tag.name().equals("font") && isUnreadable(colour)) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    place,
                    "the colour " + Printable.quote(colour) + " is not applied",
                    "delete it: pages are light or dark, and on one of them it cannot be read");
        }
    }
}
