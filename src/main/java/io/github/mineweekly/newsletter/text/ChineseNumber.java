package io.github.mineweekly.newsletter.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Chinese characters: up to 9999 with units, {@code 二十}, {@code 一百零三}, or digit by digit, up to nine of
 * them, {@code 二〇二三}.
 */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int MOST_CHARACTERS = 9;
    private static final int MOST = 9999;

    private ChineseNumber() {}

    public static Optional<Integer> of(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (!plain.matches("[" + DIGITS + UNITS + "]{1," + MOST_CHARACTERS + "}")) {
            return Optional.empty();
        }
        return Optional.of(plain.matches("[" + DIGITS + "]+") ? digitByDigit(plain) : withUnits(plain));
    }

    /** The number with units, {@code 一百零三}; null if there is none for it. */
    public static @Nullable String written(int number) {
        if (number < 1 || number > MOST) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int power = 1000; power > 0; power /= 10) {
            int digit = number / power % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            text.append(zero ? "零" : "");
            // Ten to nineteen are written without their one.
            text.append(digit == 1 && power == 10 && text.isEmpty() ? "" : DIGITS.substring(digit, digit + 1));
            text.append(power == 1000 ? "千" : power == 100 ? "百" : power == 10 ? "十" : "");
            zero = false;
        }
        return text.toString();
    }

    private static int digitByDigit(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = 10 * number + DIGITS.indexOf(c);
        }
        return number;
    }

    private static int withUnits(String text) {
        int number = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                number += Math.max(digit, 1) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
                digit = 0;
            }
        }
        return number + digit;
    }
}
