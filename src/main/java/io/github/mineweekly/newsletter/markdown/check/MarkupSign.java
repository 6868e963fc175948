package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every line of a kind of markup has; faster to look for than its form.
 *
 * @param characters all of a part in order, or those of which one is there
 */
record MarkupSign(Place place, String characters) {
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Where the characters are. */
    enum Place {
        PART,
        ANYWHERE,
        /** After spaces and tabs. */
        BEGINNING
    }

    /** @param typed the place, a space, and the characters with the escapes of Java */
    static MarkupSign of(String typed) {
        int space = typed.indexOf(' ');
        String characters = UNICODE.matcher(typed.substring(space + 1))
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        return new MarkupSign(
                Place.valueOf(typed.substring(0, space).toUpperCase(Locale.ROOT)), characters.translateEscapes());
    }

    /** Whether it is in a line that {@link SignCharacters} says may have it. */
    boolean isIn(String text) {
        return switch (place) {
            case PART -> text.contains(characters);
            case ANYWHERE -> true;
            case BEGINNING -> {
                int start = Characters.afterSpaces(text, 0, text.length());
                yield start < text.length() && characters.indexOf(text.charAt(start)) >= 0;
            }
        };
    }
}
