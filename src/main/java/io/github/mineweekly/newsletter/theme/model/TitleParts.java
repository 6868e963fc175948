package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issue's title in its parts, which in order are the whole title.
 *
 * @param series the newsletter's name at the beginning, or empty
 * @param rest what follows
 */
public record TitleParts(String series, String rest) {
    /** In columns, a Han two; a longer title is set smaller. */
    private static final int LONG = 34;

    private static final String SEPARATORS = "[\\s:：|｜·—–,，-]*";
    private static final Pattern NUMERAL =
            Pattern.compile("第\\s*[0-9零〇一二两三四五六七八九十百千]+\\s*[期号]|#\\s*[0-9]+|(?i:No\\.?|Issue)\\s*#?\\s*[0-9]+");
    private static final Pattern NUMERAL_FIRST = Pattern.compile("(" + NUMERAL + ")(?![0-9A-Za-z])" + SEPARATORS);

    /** @param name the newsletter's */
    static TitleParts of(String title, String name) {
        if (!title.startsWith(name) || name.isEmpty()) {
            return new TitleParts("", title);
        }
        Matcher separator = Pattern.compile(SEPARATORS).matcher(title).region(name.length(), title.length());
        int end = separator.lookingAt() ? separator.end() : name.length();
        boolean alone = end == title.length();
        boolean cutsWord =
                end == name.length() && !alone && isLatin(name.charAt(end - 1)) && isLatin(title.charAt(end));
        if (alone || cutsWord) {
            return new TitleParts("", title);
        }
        return new TitleParts(title.substring(0, end).strip(), title.substring(end));
    }

    /** The rest, if it is nothing but the number; else empty. */
    String numeral() {
        return NUMERAL.matcher(rest).matches() ? rest : "";
    }

    /** The number that the rest begins with, as typed, or empty. */
    String leadingNumeral() {
        Matcher matcher = NUMERAL_FIRST.matcher(rest);
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    /** The rest without the number that it begins with. */
    String withoutNumeral() {
        Matcher matcher = NUMERAL_FIRST.matcher(rest);
        return matcher.lookingAt() ? rest.substring(matcher.end()) : rest;
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
