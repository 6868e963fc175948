package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue's title in its parts, without the marks between them.
 *
 * @param series the newsletter's name at the beginning, or empty
 * @param number the issue's number as typed, after that, or empty
 * @param rest what follows; empty if the title is a number
 */
public record TitleParts(String series, String number, String rest) {
    /** In columns, a Han two; a longer title is set smaller. */
    private static final int LONG = 34;

    private static final Pattern MARKS = Pattern.compile("[\\s:：|｜丨/·・—–,，-]*");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("[（(【\\[]?\\s*(" + IssueNumber.FORM + ")\\s*[）)】\\]]?" + MARKS);

    /** @param name the newsletter's */
    static TitleParts of(String title, String name) {
        int end = beginsWith(title, name) && !name.isEmpty() ? afterName(title, name) : 0;
        String series = end == 0 ? "" : name;
        String rest = title.substring(end);
        Matcher number = NUMBER_FIRST.matcher(rest);
        return number.lookingAt()
                ? new TitleParts(series, number.group(1).strip(), rest.substring(number.end()))
                : new TitleParts(series, "", rest);
    }

    /** Whether a title begins with the newsletter's name, and not with a longer word. */
    public static boolean beginsWith(String title, String name) {
        int end = name.length();
        boolean cutsWord =
                end > 0 && end < title.length() && isLatin(title.charAt(end - 1)) && isLatin(title.charAt(end));
        return title.startsWith(name) && !cutsWord;
    }

    /** Where the text after the name begins; 0 if the name is the whole title. */
    private static int afterName(String title, String name) {
        Matcher marks = MARKS.matcher(title).region(name.length(), title.length());
        int end = marks.lookingAt() ? marks.end() : name.length();
        return end == title.length() ? 0 : end;
    }

    /** Whether the title is the issue's number, with or without the newsletter's name, and no more. */
    boolean isNumber() {
        return rest.isEmpty() && !number.isEmpty();
    }

    public boolean isLong() {
        return isLong(rest);
    }

    public static boolean isLong(String text) {
        return DisplayWidth.of(text) > LONG;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
