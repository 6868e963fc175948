package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Characters;

/** What every line of a kind of markup has; faster to look for than its form. */
interface MarkupSign {
    boolean isIn(String text);

    static MarkupSign has(String part) {
        return text -> text.contains(part);
    }

    static MarkupSign hasOneOf(String characters) {
        return text -> {
            for (int i = 0; i < characters.length(); i++) {
                if (text.indexOf(characters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        };
    }

    /** After spaces and tabs. */
    static MarkupSign begins(String characters) {
        return text -> {
            int start = Characters.afterSpaces(text, 0, text.length());
            return start < text.length() && characters.indexOf(text.charAt(start)) >= 0;
        };
    }
}
