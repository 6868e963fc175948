package io.github.mineweekly.newsletter.frontmatter.value;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an issue in its title: {@code 第 20 期}, {@code 第二十期}, {@code #20}, {@code No. 20}, {@code Issue 20}. */
public final class TitleNumber {
    private static final String DIGITS = "([0-9]{1,9})(?![0-9A-Za-z_])";

    /** A letter before {@code #} makes it a name (C#, F#) only if it is the word's only one. */
    private static final Pattern NUMBER = Pattern.compile("第\\s*(?:([0-9]{1,9})|([零〇一二两三四五六七八九十百千]+))\\s*期"
            + "|(?<!&)(?<!\\b[A-Za-z])#" + DIGITS
            + "|(?i:\\bno\\.\\s*|\\bissue\\s*#?)" + DIGITS);

    private TitleNumber() {}

    /** The first number in one of these forms. */
    public static Optional<Integer> of(String title) {
        String text = Normalizer.normalize(title.replace("№", "No."), Normalizer.Form.NFKC);
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            Optional<Integer> number = matcher.group(2) == null
                    ? Optional.of(Integer.valueOf(digits(matcher)))
                    : ChineseNumber.of(matcher.group(2));
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static String digits(Matcher matcher) {
        for (int group : new int[] {1, 3, 4}) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
