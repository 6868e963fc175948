package io.github.mineweekly.newsletter.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text from an issue made fit to be echoed: nothing in it can move the cursor, end a line, reverse the direction of
 * what follows, or be taken for a command of a CI runner.
 */
public final class Printable {
    private static final Pattern COMMAND = Pattern.compile("##(\\w{0,20}+)\\[");
    private static final int LONGEST_VALUE = 60;
    private static final int WIDEST = 50;
    private static final int TAIL = 12;

    private Printable() {}

    /**
     * The text with control and direction characters as {@code \}{@code u} escapes and commands such as {@code ##[}
     * broken up.
     */
    public static String escape(String text) {
        return breakCommands(text.codePoints().anyMatch(Printable::isUnsafe) ? escapeUnsafe(text) : text);
    }

    private static String escapeUnsafe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isUnsafe(codePoint)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** A value for a message: in backquotes, escaped, cut to 60 code points. */
    public static String quote(String value) {
        String shown = value;
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            shown = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
        return code(escape(shown));
    }

    /** A text in backquotes, of which it holds no run as long: it may itself be Markdown. */
    public static String code(String text) {
        String marks = "`";
        while (text.contains(marks)) {
            marks += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return marks + pad + text + pad + marks;
    }

    /**
     * A text of which the beginning and the end say enough, escaped: its middle is an ellipsis if it is wider than 50
     * columns.
     */
    public static String shortened(String text) {
        if (DisplayWidth.of(text) <= WIDEST) {
            return escape(text);
        }
        int[] codePoints = text.codePoints().toArray();
        int head = 0;
        for (int used = 0; (used += columns(codePoints[head])) < WIDEST - TAIL; ) {
            head++;
        }
        int tail = codePoints.length;
        for (int used = 0; (used += columns(codePoints[tail - 1])) <= TAIL; ) {
            tail--;
        }
        return escape(new String(codePoints, 0, head)) + "…"
                + escape(new String(codePoints, tail, codePoints.length - tail));
    }

    /** At least one, so that marks without a width are not many. */
    private static int columns(int codePoint) {
        return Math.max(1, DisplayWidth.of(Character.toString(codePoint)));
    }

    /**
     * GitHub and Azure read {@code ##[error]} at any place of a line, Azure {@code ##vso[…]}, and TeamCity {@code
     * ##teamcity[…]}. What GitHub reads at the beginning of a line, {@code ::}, is never there.
     */
    private static String breakCommands(String text) {
        return text.contains("##") ? COMMAND.matcher(text).replaceAll("##$1\\\\u005B") : text;
    }

    static boolean isUnsafe(int codePoint) {
        boolean direction =
                Characters.isDirection(codePoint) || codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C;
        boolean lineBreak = codePoint == 0x2028 || codePoint == 0x2029;
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return Character.isISOControl(codePoint) || direction || lineBreak || surrogate || codePoint == 0xFEFF;
    }
}
