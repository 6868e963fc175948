package io.github.mineweekly.newsletter.markdown.inline;

/**
 * What is done to each kind of token. No method has a default: a new kind does not compile until every visitor handles
 * it.
 *
 * @param <R> what a visit returns
 */
public interface TokenVisitor<R> {
    R visit(Token.Literal literal);

    R visit(Token.Piece piece);

    R visit(Delimiter run);

    R visit(Bracket bracket);

    R visit(Token.BracketEnd end);

    R visit(Token.SoftBreak softBreak);
}
