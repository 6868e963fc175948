package io.github.mineweekly.newsletter.diagnostic;

/**
 * A range of a text file, possibly empty.
 *
 * @param start the first code point
 * @param end the place after the last code point
 */
public record Region(Position start, Position end) {
    /** The region of a whole file's problem: nothing, at its beginning. */
    public static final Region START = new Region(Position.START, Position.START);

    public Region {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
    }
}
