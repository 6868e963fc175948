package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;

/**
 * The text that VitePress makes a heading's id of: references as typed, code with, images and tags without. What a hidden
 * element holds is not in it, which VitePress takes.
 */
public final class IdText implements TokenVisitor<IdText> {
    private final StringBuilder out = new StringBuilder();
    /** How many images, and links within one, are open. */
    private int images;

    private IdText() {}

    public static String of(List<Token> tokens) {
        IdText text = new IdText();
        tokens.forEach(token -> token.accept(text));
        return text.out.toString();
    }

    @Override
    public IdText visit(Token.Literal literal) {
        return add(literal.typed());
    }

    @Override
    public IdText visit(Token.Piece piece) {
        boolean counts =
                piece.inline() instanceof Inline.Code || (piece.inline() instanceof Inline.Link link && link.bare());
        return counts ? add(PlainText.withReadings(List.of(piece.inline()))) : this;
    }

    @Override
    public IdText visit(Delimiter run) {
        return add(run.shown());
    }

    @Override
    public IdText visit(Bracket bracket) {
        if (bracket.target != null && (bracket.image || images > 0)) {
            images++;
            return this;
        }
        return add(bracket.shown());
    }

    @Override
    public IdText visit(Token.BracketEnd end) {
        images -= images > 0 ? 1 : 0;
        return this;
    }

    @Override
    public IdText visit(Token.SoftBreak softBreak) {
        return this;
    }

    private IdText add(String text) {
        if (images == 0) {
            out.append(text);
        }
        return this;
    }
}
