package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.Characters;
import java.math.BigInteger;

/** The order in which people count files: {@code a}, {@code a copy}, {@code a-2}, {@code a-10}. */
final class NameOrder {
    private static final String ENDING = ".md";
    private static final String DIGITS = "0123456789";

    private NameOrder() {}

    /** Of two keys; 0 only if they are equal. */
    static int compare(String one, String other) {
        int order = compareNames(name(one), name(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    private static String name(String key) {
        return key.endsWith(ENDING) ? key.substring(0, key.length() - ENDING.length()) : key;
    }

    private static int compareNames(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int end = Characters.after(one, i, DIGITS);
            int otherEnd = Characters.after(other, j, DIGITS);
            int order = end > i && otherEnd > j
                    ? new BigInteger(one.substring(i, end)).compareTo(new BigInteger(other.substring(j, otherEnd)))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(end, i + 1);
            j = Math.max(otherEnd, j + 1);
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }
}
