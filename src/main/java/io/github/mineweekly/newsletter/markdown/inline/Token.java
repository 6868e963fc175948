package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;

/** A step of the inline parser's output, of which {@link InlineTree} builds the tree. */
public sealed interface Token
        permits Token.Literal, Token.Piece, Token.BracketEnd, Token.SoftBreak, Delimiter, Bracket {
    /** Where it begins in the text. */
    int index();

    /** Calls the visitor's method for this kind of token. */
    <R> R accept(TokenVisitor<R> visitor);

    /** @param typed a character reference as in the source; else the text itself */
    record Literal(int index, String text, String typed) implements Token {
        Literal(int index, String text) {
            this(index, text, text);
        }

        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A finished piece of running text. */
    record Piece(int index, Inline inline) implements Token {
        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The end of a link or image. */
    record BracketEnd(int index) implements Token {
        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record SoftBreak(int index) implements Token {
        @Override
        public <R> R accept(TokenVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
