package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of equal marks that may open and close spans, and its place on the stack of {@link Emphasis}. */
public final class Delimiter implements Token {
    final char mark;
    final int length;
    final boolean opens;
    final boolean closes;

    /** The spans that end here, the innermost first, and those that begin here, the innermost first. */
    final List<Inline.Mark> closed = new ArrayList<>(0);

    final List<Inline.Mark> opened = new ArrayList<>(0);

    /** How many marks no span uses yet. */
    int left;

    @Nullable
    Delimiter previous;

    @Nullable
    Delimiter next;

    private final int index;

    Delimiter(int index, char mark, int length, Flanking flanking) {
        this.index = index;
        this.mark = mark;
        this.length = length;
        this.left = length;
        this.opens = flanking.opens();
        this.closes = flanking.closes();
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public <R> R accept(TokenVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Whether it is a {@code **} that begins and ends nothing. */
    public boolean isUnusedStrong() {
        return mark == '*' && length == 2 && left == 2;
    }

    /** Whether it could end one bold text and begin another, and does neither. */
    public boolean isUnusedStrongs() {
        return mark == '*' && length == 4 && left == 4;
    }

    /** How many asterisks there are if spans use some of them; else 0. */
    public int usedAsterisks() {
        return mark == '*' && left < length ? length : 0;
    }

    /** Whether a span begins here, and none ends. */
    public boolean begins() {
        return !opened.isEmpty() && closed.isEmpty();
    }

    /** Whether a span begins here, none ends, and an asterisk is left. */
    public boolean isBeginUsedInPart() {
        return usedAsterisks() > 0 && left == 1 && closed.isEmpty();
    }

    /** Whether it is a {@code **} of which one asterisk ends a span. */
    public boolean isEndUsedInPart() {
        return usedAsterisks() == 2 && left == 1 && opened.isEmpty();
    }

    /** How many bold texts begin here. */
    public int strongBegins() {
        return strongs(opened);
    }

    /** How many bold texts end here. */
    public int strongEnds() {
        return strongs(closed);
    }

    private static int strongs(List<Inline.Mark> marks) {
        return Collections.frequency(marks, Inline.Mark.STRONG);
    }

    /** The marks that no span uses. */
    @Override
    public String shown() {
        return String.valueOf(mark).repeat(left);
    }
}
