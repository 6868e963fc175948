package io.github.mineweekly.newsletter.text;

/** A number with what it counts: {@code 1 issue}, {@code 2 issues}. */
public final class Counted {
    private Counted() {}

    /** @param noun in the singular; its plural ends with {@code s} */
    public static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
