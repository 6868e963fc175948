package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.ChineseNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an issue as titles have it: {@code 第 20 期}, {@code 第二十号}, {@code 제20호}, {@code #20}, {@code No. 20},
 * {@code Issue 20}, {@code Vol. 20}.
 */
public final class IssueNumber {
    private static final String END = "(?![0-9０-９A-Za-z_])";
    private static final String DIGITS = "[0-9０-９]{1,9}" + END;

    /** After {@code #}, more digits are a ticket's number. */
    private static final String SHORT = "[0-9０-９]{1,5}" + END;

    private static final String VOLUME = "(?i:\\bvol(?:ume)?\\b\\.?)\\s*#?\\s*" + DIGITS;

    /**
     * A regular expression for one, without groups. A letter before {@code #} makes it a name (C#, F#) only if it is
     * the word's only one.
     */
    public static final String FORM = "第\\s*(?:[0-9０-９]{1,9}|[零〇一二两三四五六七八九十百千]+)\\s*[期号號回]"
            + "|제\\s*[0-9]{1,9}\\s*[호회]"
            + "|(?<!&)(?<!\\b[A-Za-z])#\\s*" + SHORT
            + "|(?i:\\bno\\.|№|\\bissue)\\s*#?\\s*" + DIGITS
            + "|" + VOLUME;

    private static final Pattern ANY = Pattern.compile(FORM);
    private static final Pattern OF_VOLUME = Pattern.compile(VOLUME);
    private static final Pattern VALUE = Pattern.compile("[0-9]+|[零〇一二两三四五六七八九十百千]+");

    /** Digits alone, where a title ends, or goes on after a mark. */
    private static final Pattern ALONE = Pattern.compile("(?<![0-9A-Za-z.])([0-9]{1,9})(?=$|\\s*[:|·—–,，丨]|\\s+-)");

    private IssueNumber() {}

    /** The first number in one of these forms; a volume's only if there is no other, as in {@code Vol. 2, No. 20}. */
    public static Optional<Integer> in(String title) {
        String text = Normalizer.normalize(title.replace("№", "No."), Normalizer.Form.NFKC);
        Optional<Integer> volume = Optional.empty();
        for (Matcher found = ANY.matcher(text); found.find(); ) {
            Optional<Integer> number = value(found.group());
            if (number.isPresent() && !OF_VOLUME.matcher(found.group()).matches()) {
                return number;
            }
            volume = volume.or(() -> number);
        }
        return volume;
    }

    /**
     * Whether a title says the number of its issue: in one of these forms, or in digits alone at its end or before a
     * mark.
     */
    public static boolean isIn(String title, int number) {
        if (in(title).filter(said -> said == number).isPresent()) {
            return true;
        }
        return ALONE.matcher(Normalizer.normalize(title.strip(), Normalizer.Form.NFKC))
                .results()
                .anyMatch(alone -> Integer.parseInt(alone.group(1)) == number);
    }

    private static Optional<Integer> value(String form) {
        Matcher number = VALUE.matcher(form);
        if (!number.find()) {
            throw new IllegalStateException(form);
        }
        char first = number.group().charAt(0);
        return first <= '9' ? Optional.of(Integer.valueOf(number.group())) : ChineseNumber.of(number.group());
    }
}
