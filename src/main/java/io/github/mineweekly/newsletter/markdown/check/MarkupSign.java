package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Characters;

/**
 * What every line of a kind of markup has; faster to look for than its form.
 *
 * @param characters all of a part in order, or those of which one is there
 */
record MarkupSign(Place place, String characters) {
    /** Where the characters are. */
    enum Place {
        PART,
        ANYWHERE,
        BEGINNING
    }

    static MarkupSign has(String part) {
        return new MarkupSign(Place.PART, part);
    }

    static MarkupSign hasOneOf(String characters) {
        return new MarkupSign(Place.ANYWHERE, characters);
    }

    /** After spaces and tabs. */
    static MarkupSign begins(String characters) {
        return new MarkupSign(Place.BEGINNING, characters);
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
