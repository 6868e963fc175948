package io.github.mineweekly.newsletter.markdown.inline;

import org.jspecify.annotations.Nullable;

/** A bracket that may open a link or, after an exclamation mark, an image. */
public final class Bracket implements Token {
    final boolean image;

    /** What was on top of the stack of {@link Emphasis} before it. */
    final @Nullable Delimiter bottom;

    /** Whether others are within. */
    boolean holdsBracket;

    /** Null as long as it opens nothing. */
    @Nullable
    LinkTarget target;

    private final int index;

    Bracket(int index, boolean image, @Nullable Delimiter bottom) {
        this.index = index;
        this.image = image;
        this.bottom = bottom;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public <R> R accept(TokenVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Where the text after it begins. */
    int content() {
        return index + typed().length();
    }

    /** Its characters if it opens nothing, else the empty text. */
    @Override
    public String shown() {
        return target == null ? typed() : "";
    }

    private String typed() {
        return image ? "![" : "[";
    }
}
