package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A step of the inline parser's output, of which {@link InlineTree} builds the tree. */
public sealed interface Token
        permits Token.Literal, Token.Piece, Token.BracketEnd, Token.SoftBreak, Delimiter, Bracket {
    /** Where it begins in the text. */
    int index();

    /** What it shows; a line end if the line ends with it, and the empty text if what follows it is next. */
    String shown();

    /** Calls the visitor's method for this kind of token. */
    <R> R accept(TokenVisitor<R> visitor);

    /** The places of code and raw HTML. */
    static List<Inline.Place> verbatim(List<Token> tokens, Fragment fragment) {
        List<Inline.Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean raw = tokens.get(i) instanceof Piece piece
                    && (piece.inline() instanceof Inline.Code || piece.inline() instanceof Inline.Html);
            if (raw) {
                int next = i + 1;
                int end = next < tokens.size()
                        ? tokens.get(next).index()
                        : fragment.text().length();
                places.add(fragment.place(tokens.get(i).index(), end));
            }
        }
        return places;
    }

    /**
     * The number of the innermost span or link that each token is in, 0 outside; no two have the same number. The tokens
     * between two of equal numbers begin and end all spans and links among them.
     */
    static int[] spans(List<Token> tokens) {
        int[] spans = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        int last = 0;
        for (int i = 0; i < spans.length; i++) {
            Token token = tokens.get(i);
            int ends = token instanceof Delimiter run ? run.closed.size() : token instanceof BracketEnd ? 1 : 0;
            int begins = token instanceof Delimiter run
                    ? run.opened.size()
                    : token instanceof Bracket bracket && bracket.target != null ? 1 : 0;
            for (; ends > 0; ends--) {
                open.pop();
            }
            for (; begins > 0; begins--) {
                open.push(++last);
            }
            spans[i] = open.element();
        }
        return spans;
    }

    /** @param typed a character reference as in the source; else the text itself */
    record Literal(int index, String text, String typed) implements Token {
        public Literal(int index, String text) {
            this(index, text, text);
        }

        public boolean isReference() {
            return !typed.equals(text);
        }

        @Override
        public String shown() {
            return text;
        }

        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A finished piece of running text. */
    record Piece(int index, Inline inline) implements Token {
        @Override
        public String shown() {
            String text = PlainText.of(inline);
            return inline instanceof Inline.Html ? "" : text.isEmpty() ? "\n" : text;
        }

        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The end of a link or image. */
    record BracketEnd(int index) implements Token {
        @Override
        public String shown() {
            return "";
        }

        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record SoftBreak(int index) implements Token {
        @Override
        public String shown() {
            return "\n";
        }

        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
