package io.github.mineweekly.newsletter.search;

/** Two characters of the basic plane, or one alone, as a number; the order is the one of their UTF-16 units. */
final class Pair {
    private Pair() {}

    /** @param second -1 for none */
    static boolean isOfBasicPlane(int first, int second) {
        return Character.isBmpCodePoint(first) && (second < 0 || Character.isBmpCodePoint(second));
    }

    /** @param second -1 for none; no script without spaces has the character 0 */
    static int of(int first, int second) {
        return first << Character.SIZE | Math.max(second, 0);
    }

    static String text(int pair) {
        char first = (char) (pair >>> Character.SIZE);
        char second = (char) pair;
        return second == 0 ? String.valueOf(first) : String.valueOf(new char[] {first, second});
    }
}
