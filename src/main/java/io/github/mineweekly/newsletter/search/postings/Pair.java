package io.github.mineweekly.newsletter.search.postings;

/** Two characters of the basic plane, or one alone, as a number; the order is the one of their UTF-16 units. */
public final class Pair {
    private Pair() {}

    /** @param second -1 for none */
    public static boolean isOfBasicPlane(int first, int second) {
        return Character.isBmpCodePoint(first) && (second < 0 || Character.isBmpCodePoint(second));
    }

    /** @param second -1 for none; no script without spaces has the character 0 */
    public static int of(int first, int second) {
        return first << Character.SIZE | Math.max(second, 0);
    }

    public static char first(int pair) {
        return (char) (pair >>> Character.SIZE);
    }

    /** 0 for none. */
    public static char second(int pair) {
        return (char) pair;
    }

    /** @param second 0 for none */
    public static String text(char first, char second) {
        return second == 0 ? String.valueOf(first) : String.valueOf(new char[] {first, second});
    }
}
