package io.github.mineweekly.newsletter.search;

import org.jspecify.annotations.Nullable;

/**
 * A term as a key. {@link String#hashCode()} gives the same for a great many pairs of Han characters, since it adds the
 * second to 31 times the first; this is FNV-1a over the characters, which gives no two pairs of the basic plane the
 * same.
 */
final class Term {
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private final String text;
    private final int hash;

    Term(String text) {
        this.text = text;
        int mixed = BASIS;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * PRIME;
        }
        this.hash = mixed;
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && hash == term.hash && text.equals(term.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
