package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.Characters;
import java.text.Normalizer;
import java.util.OptionalInt;

/** Characters that no editor shows: zero-width spaces, joiners, direction marks, fillers. */
public final class Invisible {
    private Invisible() {}

    public static boolean is(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0;
    }

    public static String removed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !is(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A text as it looks: without spaces around it, invisible characters, and the full width of letters. */
    public static String plain(String text) {
        return Normalizer.normalize(removed(text), Normalizer.Form.NFKC).strip();
    }

    /** Whether a text shows nothing: spaces and invisible characters only. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> is(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * What a message says after a text in which one is, or another space than that of the keyboard; empty if none is.
     *
     * @param before what is between the text and these words
     */
    public static String named(String text, String before) {
        OptionalInt first = first(text);
        if (first.isPresent()) {
            return before + "with the invisible character " + Characters.name(first.getAsInt());
        }
        OptionalInt space = text.codePoints()
                .filter(c -> c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR)
                .findFirst();
        return space.isEmpty() ? "" : before + "with the character " + Characters.name(space.getAsInt());
    }

    /** The first such character of a text. */
    public static OptionalInt first(String text) {
        return text.codePoints().filter(Invisible::is).findFirst();
    }
}
