package io.github.mineweekly.newsletter.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a word is from the one that was meant. */
public final class Misspelling {
    private static final int LONG_KEY = 6;
    private static final int LONGEST_WORD = 24;
    private static final int FARTHEST = 2;
    private static final int LONGEST_NAME = 64;

    private Misspelling() {}

    /** The nearest of some keys, the first of equals, if it is near enough to be what the author meant. */
    public static Optional<String> nearest(String word, List<String> keys) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        if (keys.contains(word)) {
            return Optional.of(word);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String found = null;
        int least = Integer.MAX_VALUE;
        for (String key : keys) {
            String lowerKey = key.toLowerCase(Locale.ROOT);
            if (Math.abs(lower.length() - lowerKey.length()) > FARTHEST) {
                continue;
            }
            int distance = distance(lower, lowerKey);
            boolean near = distance <= 1 || (distance <= allowed(key) && lower.charAt(0) == lowerKey.charAt(0));
            if (near && distance < least) {
                found = key;
                least = distance;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The nearest of some longer names, as ids of rules are, if no more than two letters of it differ, or a third. */
    public static Optional<String> nearestName(String word, List<String> names) {
        if (word.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(word, name)))
                .filter(name -> distance(word, name) <= Math.max(2, name.length() / 3));
    }

    private static int allowed(String key) {
        return key.length() >= LONG_KEY ? FARTHEST : 1;
    }

    /** The least number of letters put in, left out, exchanged, or swapped with their neighbour. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + exchange, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
