package io.github.mineweekly.newsletter.text;

import java.util.Optional;

/** Numbers below ten thousand in Chinese characters: {@code 二十}, {@code 一百零三}, or digit by digit {@code 二〇二三}. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int MOST_CHARACTERS = 9;

    private ChineseNumber() {}

    public static Optional<Integer> of(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (!plain.matches("[" + DIGITS + UNITS + "]{1," + MOST_CHARACTERS + "}")) {
            return Optional.empty();
        }
        return Optional.of(plain.matches("[" + DIGITS + "]+") ? digitByDigit(plain) : withUnits(plain));
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
