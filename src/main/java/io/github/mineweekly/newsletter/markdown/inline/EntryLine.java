package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of running text that begins like an entry of a list.
 *
 * @param start where the line begins in the text
 * @param end where what it begins with ends
 * @param number that it begins with, or -1
 * @param spaced whether a space is after its number; of bullets, whether it may be something else
 * @param last whether no line is below it
 */
public record EntryLine(int start, int end, int number, boolean spaced, boolean last) {
    private static final String WORD = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}“《「『【]";

    /**
     * A bullet without a space, and not what an abbreviation means; the group is there if what follows it may be an
     * option of a command.
     */
    private static final Pattern BULLET = Pattern.compile(
            "(?!\\*\\[[^\\[\\]]{1,60}]:)[-*+](?:(?=" + WORD + "|!?\\[|\\*\\*)|(?=(\\p{Lu}\\p{Ll}{1,30} \\p{Ll}{2})))");

    /** A number without a space, or with one, which is a group. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})(?:[.)](?=([ \\t]+\\S))|[.)、．）](?=" + WORD + "|\\p{Lu}\\p{Ll}))");

    /** The lines that begin like an entry of a list of bullets, but for the first one if it is an entry's own. */
    public static List<EntryLine> bullets(String text, boolean afterFirst) {
        return of(BULLET, text, afterFirst);
    }

    /** The same of numbers. */
    public static List<EntryLine> numbers(String text, boolean afterFirst) {
        return of(NUMBER, text, afterFirst);
    }

    private static List<EntryLine> of(Pattern form, String text, boolean afterFirst) {
        List<EntryLine> lines = new ArrayList<>();
        int start = afterFirst ? text.indexOf('\n') + 1 : 0;
        boolean more = !afterFirst || start > 0;
        while (more) {
            int end = Characters.lineEnd(text, start);
            more = end < text.length();
            Matcher begin = form.matcher(text).region(start, end);
            if (begin.lookingAt() && !isEmphasis(text, start, begin.regionEnd())) {
                int number = form == NUMBER ? Integer.parseInt(begin.group(1)) : -1;
                boolean second = begin.group(form == NUMBER ? 2 : 1) != null;
                lines.add(new EntryLine(start, begin.end(), number, second, !more));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isEmphasis(String text, int start, int end) {
        return text.charAt(start) == '*' && text.substring(start + 1, end).indexOf('*') >= 0;
    }
}
