package io.github.mineweekly.newsletter;

/**
 * The one switch that renews expected files: {@code -Dpairs.write} all of them, {@code -Dpairs.write=.html} those of one
 * suffix. What it wrote is to be read before it is kept.
 */
public final class PairWriting {
    private PairWriting() {}

    /** @param suffix the expected file's, as {@code .diagnostics} */
    public static boolean isAsked(String suffix) {
        String asked = System.getProperty("pairs.write");
        return asked != null && (asked.isEmpty() || asked.equals("true") || asked.equals(suffix));
    }
}
