package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides what of an issue's raw HTML is written, in the order of the text. Used once. */
public final class HtmlPolicy {
    private static final Pattern INCLUDE = Pattern.compile("<!--[ \\t]*@include:[ \\t]*(\\S{1,200})[\\s\\S]*");

    private final HtmlMode mode;
    private final BodyProblems problems;

    /** Elements that earlier text opened and nothing has closed. */
    private final Map<String, Integer> open = new HashMap<>();

    public HtmlPolicy(HtmlMode mode, BodyProblems problems) {
        this.mode = mode;
        this.problems = problems;
    }

    /** @param around what ends the block if nothing in it does */
    public Block.Html block(Fragment source, String around) {
        UnclosedHtml.check(source, around, problems);
        return switch (mode) {
            case ALLOW -> new Block.Html(new Raw(source, source.text().stripTrailing()));
            case ESCAPE ->
                new Block.Html(
                        new Raw(source, "<p>" + HtmlEscape.html(source.text().stripTrailing()) + "</p>"));
            case SANITIZE -> new BlockHtml(source, this).filtered();
        };
    }

    /** Replaces the raw tags of one leaf block among its tokens by what is written of them. */
    public void inline(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> rawTag(token) != null)) {
            return;
        }
        if (mode == HtmlMode.SANITIZE) {
            new InlineTags(tokens, this).decide();
        } else if (mode == HtmlMode.ESCAPE) {
            tokens.replaceAll(HtmlPolicy::asTyped);
        }
    }

    private static Token asTyped(Token token) {
        Raw raw = rawTag(token);
        return raw == null ? token : new Token.Piece(token.index(), new Inline.Typed(raw.source()));
    }

    /** The tag, comment or the like that a token is; null if it is anything else. */
    static @Nullable Raw rawTag(Token token) {
        return token instanceof Token.Piece piece && piece.inline() instanceof Inline.Html html ? html.raw() : null;
    }

    BodyProblems problems() {
        return problems;
    }

    void opened(String name) {
        open.merge(name, 1, Integer::sum);
    }

    /** Whether an end of an element ends anything. */
    boolean closes(String name) {
        int before = open.getOrDefault(name, 0);
        if (before > 0) {
            open.put(name, before - 1);
        }
        return before > 0;
    }

    /** What an element holds is left out. */
    void hidden(Inline.Place place, String name) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "the hidden `<" + name + ">` is not shown",
                "delete it, or make it a comment: `<!-- … -->`");
    }

    /** What an element holds cannot be left out, as its end is not on the same level of the text. */
    void shownThoughHidden(Inline.Place place, String name) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "`<" + name + ">` hides nothing, as it does not end on its level: what follows it is shown",
                "delete it, or make it a comment: `<!-- … -->`");
    }

    void missed(Fragment source, int start, int end, String tag) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                source.place(start, end),
                "`<" + tag + ">` cannot be in an issue and is not shown",
                "use Markdown, or `-Dnewsletter.html=allow` if every author is trusted");
    }

    /** A comment is for authors; one that VitePress would replace by a file is not. */
    void comment(Fragment source, int start, int end) {
        Matcher include = INCLUDE.matcher(source.text().substring(start, end));
        if (include.matches()) {
            String file = include.group(1).replaceFirst("-->$", "");
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    source.place(start, end),
                    "VitePress would include the file `" + file + "` here; it is not shown",
                    "copy its text into the issue");
        }
    }
}
