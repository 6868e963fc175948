package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the running text of one leaf block after the algorithm of CommonMark 0.31.2's appendix, with {@code ~~},
 * bare addresses and footnote marks. flexmark's own inline parser takes more than quadratic time on hostile input and
 * cannot be stopped; this one takes linear time.
 */
public final class InlineParser {
    private static final String DIGITS = "0123456789";

    private final Fragment fragment;
    private final String text;
    private final InlineContext context;
    private final CodeSpans codeSpans;
    private final InlineHtml html;
    private final Emphasis emphasis = new Emphasis();
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int literalStart;

    /** No link holds a link: a bracket opened before the last link's end opens none. */
    private int lastLinkEnd;

    private InlineParser(Fragment fragment, InlineContext context) {
        this.fragment = fragment;
        this.text = fragment.text();
        this.context = context;
        this.codeSpans = new CodeSpans(text);
        this.html = new InlineHtml(text);
    }

    public static List<Token> tokens(Fragment fragment, InlineContext context) {
        return new InlineParser(fragment, context).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        flush();
        emphasis.match(null);
        return tokens;
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> lineEnd();
            case '\\' -> backslash();
            case '`' -> backquotes();
            case '*', '_', '~' -> marks(c);
            case '[' -> openBracket(false);
            case '!' -> {
                if (text.startsWith("![", at)) {
                    openBracket(true);
                } else {
                    at++;
                }
            }
            case ']' -> closeBracket();
            case '<' -> pointed();
            case '&' -> entity();
            case 'h', 'H', 'm', 'M' -> bareUrl();
            default -> at++;
        }
    }

    private void flush() {
        if (literalStart < at) {
            tokens.add(new Token.Literal(literalStart, text.substring(literalStart, at)));
        }
        literalStart = at;
    }

    private void add(Token token, int end) {
        flush();
        tokens.add(token);
        at = end;
        literalStart = end;
    }

    private void lineEnd() {
        int end = Math.max(literalStart, Characters.before(text, at, " "));
        breakLine(at - end >= 2 ? hardBreak(end) : new Token.SoftBreak(at), end, at + 1);
    }

    private static Token hardBreak(int at) {
        return new Token.Piece(at, new Inline.LineBreak(Inline.Break.HARD));
    }

    private void breakLine(Token lineBreak, int end, int next) {
        at = end;
        add(lineBreak, next);
    }

    private void backslash() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            int end = Math.max(literalStart, Characters.before(text, at, " "));
            breakLine(hardBreak(at), end, at + 2);
        } else if (Characters.isAsciiPunctuation(next)) {
            add(new Token.Literal(at, String.valueOf(next)), at + 2);
        } else {
            at++;
        }
    }

    private void backquotes() {
        int open = Characters.after(text, at, "`");
        int length = open - at;
        int close = codeSpans.next(length, open);
        if (close < 0) {
            at = open;
        } else {
            add(new Token.Piece(at, new Inline.Code(codeSpans.content(open, close))), close + length);
        }
    }

    private void marks(char mark) {
        int end = Characters.after(text, at, String.valueOf(mark));
        boolean plain = mark == '~' && (end - at != 2 || !context.extended());
        if (plain) {
            at = end;
            return;
        }
        Delimiter run = new Delimiter(at, mark, end - at, Flanking.of(text, at, end));
        add(run, end);
        emphasis.push(run);
    }

    private void openBracket(boolean image) {
        Bracket open = new Bracket(at, image, emphasis.top());
        add(open, at + (image ? 2 : 1));
        brackets.push(open);
    }

    private void closeBracket() {
        Bracket open = brackets.poll();
        if (open == null || (!open.image && open.index() < lastLinkEnd)) {
            parentHoldsBracket();
            at++;
            return;
        }
        int content = open.content();
        if (footnote(open, content)) {
            return;
        }
        LinkTarget target = null;
        int end = at + 1;
        LinkParts.Tail tail = end < text.length() && text.charAt(end) == '(' ? LinkParts.tail(text, end) : null;
        if (tail != null) {
            end = tail.end();
            target = new LinkTarget(tail.url(), tail.title(), place(tail.from(), tail.to()));
        } else {
            int label = end < text.length() && text.charAt(end) == '[' ? LinkParts.labelEnd(text, end) : -1;
            boolean full = label > end + 2 && (open.image || !isCitation(content, end, label));
            target = full ? context.definitions().find(text.substring(end + 1, label - 1)) : collapsed(open, content);
            end = (full || label == end + 2) && target != null ? label : end;
        }
        boolean directive = tail != null
                && context.extended()
                && !open.image
                && LinkParts.isDirective(text, open.index(), at, tail);
        if (target == null || directive) {
            parentHoldsBracket();
            at++;
            return;
        }
        if (tail == null) {
            context.definitions().expand(target, fragment.offset(open.index()));
        }
        boolean attributes = context.extended() && tail != null;
        link(open, target, attributes ? BraceAttributes.end(text, end) : end);
    }

    /** The target of the text between the brackets itself, which may then hold no bracket. */
    private @Nullable LinkTarget collapsed(Bracket open, int content) {
        boolean label = !open.holdsBracket && at - content <= LinkParts.LONGEST_LABEL;
        LinkTarget target = label ? context.definitions().find(text.substring(content, at)) : null;
        // A footnote with a space in its label, and the first word of its text.
        boolean note = target != null
                && context.extended()
                && text.startsWith("^", content)
                && !WebAddress.isComplete(target.url());
        return note ? null : target;
    }

    /** Two numbers that are both defined, as in {@code [1][2]}, name two sources; {@code [1][1]} is one link. */
    private boolean isCitation(int content, int end, int label) {
        boolean numbers = context.extended() && isDefinedNumber(content, at) && isDefinedNumber(end + 1, label - 1);
        return numbers && !text.startsWith(text.substring(content, at + 1), end + 1);
    }

    private boolean isDefinedNumber(int start, int end) {
        return end > start
                && Characters.after(text, start, DIGITS) == end
                && context.definitions().isDefined(text.substring(start, end));
    }

    private void parentHoldsBracket() {
        if (!brackets.isEmpty()) {
            brackets.getFirst().holdsBracket = true;
        }
    }

    private void link(Bracket open, LinkTarget target, int end) {
        context.linkCount().add(fragment.offset(open.index()));
        open.target = target;
        add(new Token.BracketEnd(at), end);
        emphasis.match(open.bottom);
        parentHoldsBracket();
        if (!open.image) {
            lastLinkEnd = end;
        }
    }

    private boolean footnote(Bracket open, int content) {
        boolean marked = !open.image && !open.holdsBracket && text.startsWith("^", content) && at > content + 1;
        if (!marked || at - content > LinkParts.LONGEST_LABEL) {
            return false;
        }
        Inline mark = context.notes().refer(text.substring(content + 1, at), fragment.offset(open.index()));
        if (mark == null) {
            return false;
        }
        emphasis.drop(open.bottom);
        literalStart = at;
        while (tokens.get(tokens.size() - 1) != open) {
            tokens.remove(tokens.size() - 1);
        }
        tokens.remove(tokens.size() - 1);
        add(new Token.Piece(open.index(), mark), at + 1);
        return true;
    }

    private void pointed() {
        int close = AutoLink.end(text, at);
        if (close > 0) {
            String address = Entities.resolved(text.substring(at + 1, close - 1));
            String url = AutoLink.isMail(address) ? "mailto:" + address : address;
            add(new Token.Piece(at, bare(url, address, at + 1, close - 1)), close);
            return;
        }
        int end = html.end(at);
        if (end < 0 || isShortcode(end)) {
            at++;
        } else {
            add(new Token.Piece(at, new Inline.Html(Raw.asTyped(fragment.slice(at, end)))), end);
        }
    }

    /** Whether the tag that ends at an offset is what a shortcode of Hugo says. */
    private boolean isShortcode(int end) {
        return context.extended() && at > 1 && text.startsWith("{{", at - 2) && text.startsWith("}}", end);
    }

    private void entity() {
        int end = Entities.end(text, at);
        String decoded = end < 0 ? null : Entities.decode(text.substring(at, end));
        if (decoded == null) {
            at++;
        } else {
            add(new Token.Literal(at, decoded, text.substring(at, end)), end);
        }
    }

    private void bareUrl() {
        int end = context.extended() ? BareUrl.end(text, at) : -1;
        if (end < 0) {
            at++;
        } else {
            String url = BareUrl.unescaped(text.substring(at, end)).replace("&amp;", "&");
            add(new Token.Piece(at, bare(url, UrlEncoding.withLetters(url), at, end)), end);
        }
    }

    private Inline bare(String url, String shown, int start, int end) {
        context.linkCount().add(fragment.offset(start));
        Destination destination = context.links().resolve(url, Reference.Kind.LINK);
        return new Inline.Link(url, destination, "", List.of(new Inline.Text(shown)), true, place(start, end));
    }

    private Inline.Place place(int start, int end) {
        return fragment.place(start, end);
    }
}
