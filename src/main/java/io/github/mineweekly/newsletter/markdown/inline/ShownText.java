package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;

/** What a token shows; a line end if the line ends with it, and the empty text if what follows it is next. */
final class ShownText implements TokenVisitor<String> {
    private static final String LINE_END = "\n";

    @Override
    public String visit(Token.Literal literal) {
        return literal.text();
    }

    @Override
    public String visit(Token.Piece piece) {
        if (piece.inline() instanceof Inline.Html) {
            return "";
        }
        String text = PlainText.of(piece.inline());
        return text.isEmpty() ? LINE_END : text;
    }

    @Override
    public String visit(Delimiter run) {
        return run.literal();
    }

    @Override
    public String visit(Bracket bracket) {
        return bracket.literal();
    }

    @Override
    public String visit(Token.BracketEnd end) {
        return "";
    }

    @Override
    public String visit(Token.SoftBreak softBreak) {
        return LINE_END;
    }
}
