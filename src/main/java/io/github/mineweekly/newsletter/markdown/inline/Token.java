package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the inline parser's output: text, a finished piece, or a mark that may open and close spans. */
public final class Token {
    public final Kind kind;
    final int index;
    final String text;
    private String typed;

    @Nullable
    public Inline node;

    /** Of a run of marks: the character, how many it had and how many are not yet used. */
    char mark;

    int length;
    int left;
    boolean opens;
    boolean closes;
    final List<Inline.Mark> closed = new ArrayList<>(0);
    final List<Inline.Mark> opened = new ArrayList<>(0);

    @Nullable
    Token previous;

    @Nullable
    Token next;

    /** Of a bracket: whether an image's, and its link once it has one. */
    public boolean image;

    /** Of a bracket: whether others lie within. */
    boolean holdsBracket;

    @Nullable
    public Target target;

    public enum Kind {
        TEXT,
        NODE,
        RUN,
        OPEN,
        CLOSE,
        SOFT_BREAK
    }

    /** Where a link leads. */
    record Target(String url, String title, Inline.Place place) {}

    private Token(Kind kind, int index, String text) {
        this.kind = kind;
        this.index = index;
        this.text = text;
        this.typed = text;
    }

    static Token text(int index, String text) {
        return new Token(Kind.TEXT, index, text);
    }

    static Token node(int index, Inline node) {
        Token token = new Token(Kind.NODE, index, "");
        token.node = node;
        return token;
    }

    static Token softBreak(int index) {
        return new Token(Kind.SOFT_BREAK, index, "");
    }

    static Token close(int index) {
        return new Token(Kind.CLOSE, index, "]");
    }

    static Token open(int index, boolean image) {
        Token token = new Token(Kind.OPEN, index, image ? "![" : "[");
        token.image = image;
        return token;
    }

    static Token run(int index, char mark, int length, Flanking flanking) {
        Token token = new Token(Kind.RUN, index, "");
        token.mark = mark;
        token.length = length;
        token.left = length;
        token.opens = flanking.opens();
        token.closes = flanking.closes();
        return token;
    }

    /** A character reference: what it stands for, and as typed. */
    static Token reference(int index, String text, String typed) {
        Token token = text(index, text);
        token.typed = typed;
        return token;
    }

    /** What counts for a heading's id. */
    public String forId() {
        if (node instanceof Inline.Code code) {
            return code.text();
        }
        if (node instanceof Inline.Link link) {
            return PlainText.of(link.children());
        }
        boolean literal = kind == Kind.OPEN && target == null;
        return kind == Kind.RUN ? literal() : kind == Kind.TEXT ? typed : literal ? text : "";
    }

    /** The marks of a run that no span used. */
    String literal() {
        return String.valueOf(mark).repeat(left);
    }
}
