package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue's title in its parts, without the marks between them.
 *
 * @param series the newsletter's name at the beginning or the end, or empty
 * @param number the issue's number as typed, at the beginning of what is left, or in brackets or after a mark at its
 *     end; or empty
 * @param rest the other words; empty if the title is a number
 */
public record TitleParts(String series, String number, String rest) {
    /** In columns, a Han two; a longer title is set smaller. */
    private static final int LONG = 34;

    private static final String MARK = "[\\s:：|｜丨/·・—–,，-]";
    private static final Pattern MARKS = Pattern.compile(MARK + "*");
    private static final Pattern LAST_MARKS = Pattern.compile("(?<!" + MARK + ")" + MARK + "+$");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("[（(【\\[]?\\s*(" + IssueNumber.FORM + ")\\s*[）)】\\]]?" + MARKS);

    private static final Pattern NUMBER_LAST = Pattern.compile("(.*?[^\\s:：|｜丨/·・—–,，-])(?:" + MARK
            + "*[（(【\\[]\\s*(?<bracketed>" + IssueNumber.FORM + ")\\s*[）)】\\]]|\\s*[|｜丨·—–]\\s*(?<marked>"
            + IssueNumber.FORM
            + "))\\s*");

    /** @param name the newsletter's */
    public static TitleParts of(String title, String name) {
        boolean first = beginsWith(title, name);
        int start = first ? afterName(title, name) : 0;
        int end = first ? title.length() : beforeName(title, name);
        String series = start == 0 && end == title.length() ? "" : name;
        String rest = title.substring(start, end);
        Matcher number = NUMBER_FIRST.matcher(rest);
        if (!IssueNumber.together(rest).isEmpty() || IssueNumber.in(title).isEmpty()) {
            return new TitleParts(series, "", rest);
        }
        return number.lookingAt()
                ? new TitleParts(series, number.group(1).strip(), rest.substring(number.end()))
                : withNumberLast(series, rest);
    }

    private static TitleParts withNumberLast(String series, String text) {
        Matcher last = NUMBER_LAST.matcher(text);
        if (!last.matches()) {
            return new TitleParts(series, "", text);
        }
        String number = last.group("bracketed") == null ? last.group("marked") : last.group("bracketed");
        return new TitleParts(series, number.strip(), last.group(1));
    }

    /** Whether a title says the newsletter's name at its beginning or its end, and not as a part of a longer word. */
    public static boolean says(String title, String name) {
        return beginsWith(title, name) || endsWith(title, name);
    }

    private static boolean beginsWith(String title, String name) {
        return !name.isEmpty() && title.startsWith(name) && !cutsWord(title, name.length());
    }

    private static boolean endsWith(String title, String name) {
        return !name.isEmpty() && title.endsWith(name) && !cutsWord(title, title.length() - name.length());
    }

    private static boolean cutsWord(String title, int index) {
        return index > 0 && index < title.length() && isLatin(title.charAt(index - 1)) && isLatin(title.charAt(index));
    }

    /**
     * Where the text after the name begins; 0 if the name is the whole title, or the beginning of a phrase as in "Mine
     * Weekly for July".
     */
    private static int afterName(String title, String name) {
        Matcher marks = MARKS.matcher(title).region(name.length(), title.length());
        int end = marks.lookingAt() ? marks.end() : name.length();
        boolean phrase = end < title.length()
                && title.substring(name.length(), end).isBlank()
                && title.charAt(end) < 0x250
                && Character.isLowerCase(title.charAt(end));
        return end == title.length() || phrase ? 0 : end;
    }

    /** Where the text before the name ends, if a mark or the issue's number is between them; else the title's end. */
    private static int beforeName(String title, String name) {
        int at = title.length() - name.length();
        if (!endsWith(title, name) || at == 0) {
            return title.length();
        }
        String before = title.substring(0, at);
        String text = LAST_MARKS.matcher(before).replaceFirst("");
        boolean apart = !before.substring(text.length()).isBlank()
                || NUMBER_FIRST.matcher(before).matches();
        return text.isEmpty() || !apart ? title.length() : text.length();
    }

    /** Whether the title is the issue's number, with or without the newsletter's name, and no more. */
    public boolean isNumber() {
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
