package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a text from its tokens and decides its soft breaks. */
public final class InlineTree {
    private static final int LINE_END = '\n';

    private final List<Token> tokens;
    private final Fragment fragment;
    private final SoftBreaks softBreaks;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final StringBuilder literal = new StringBuilder();
    private int before = LINE_END;
    private int beforeQuotes = LINE_END;

    private InlineTree(List<Token> tokens, Fragment fragment, SoftBreaks softBreaks) {
        this.tokens = tokens;
        this.fragment = fragment;
        this.softBreaks = softBreaks;
    }

    /** A span or link not yet closed. */
    private record Frame(
            Inline.@Nullable Mark mark, @Nullable Token bracket, List<Inline> children) {
        boolean isLink() {
            return bracket != null && !bracket.image;
        }
    }

    public static List<Inline> build(List<Token> tokens, Fragment fragment, SoftBreaks softBreaks) {
        return new InlineTree(tokens, fragment, softBreaks).build();
    }

    private List<Inline> build() {
        frames.push(new Frame(null, null, new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            add(tokens.get(i), i);
        }
        flush();
        return List.copyOf(frames.getFirst().children);
    }

    private void add(Token token, int index) {
        switch (token.kind) {
            case TEXT -> literal(token.text);
            case NODE -> node(token);
            case RUN -> run(token);
            case OPEN -> {
                if (token.target == null) {
                    literal(token.text);
                } else {
                    push(new Frame(null, token, new ArrayList<>()), token.index);
                }
            }
            case CLOSE -> closeLink();
            case SOFT_BREAK -> {
                flush();
                append(new Inline.LineBreak(softBreaks.between(beforeQuotes, before, visibleAfter(index))));
            }
        }
    }

    private void run(Token token) {
        for (int i = 0; i < token.closed.size(); i++) {
            flush();
            Frame frame = frames.pop();
            append(new Inline.Span(token.closed.get(i), List.copyOf(frame.children)));
        }
        literal(token.literal());
        for (int i = token.opened.size() - 1; i >= 0; i--) {
            push(new Frame(token.opened.get(i), null, new ArrayList<>()), token.index);
        }
    }

    private void push(Frame frame, int index) {
        flush();
        if (frames.size() > Limits.DEEPEST_SPANS) {
            throw LimitExceededException.tooDeep(Limits.DEEPEST_SPANS, fragment.offset(index));
        }
        frames.push(frame);
    }

    private void closeLink() {
        flush();
        Frame frame = frames.pop();
        Token bracket = frame.bracket;
        Token.Target target = bracket == null ? null : bracket.target;
        if (bracket == null || target == null) {
            throw new IllegalStateException("a link's end without its beginning at " + fragment.offset(0));
        }
        List<Inline> children = List.copyOf(frame.children);
        append(
                bracket.image
                        ? new Inline.Image(target.url(), target.title(), PlainText.of(children), target.place())
                        : new Inline.Link(target.url(), target.title(), children, false, target.place()));
    }

    private void node(Token token) {
        flush();
        Inline node = token.node;
        if (node instanceof Inline.Link link) {
            see(PlainText.of(link.children()));
            boolean nested = frames.stream().anyMatch(Frame::isLink);
            if (nested && text().startsWith(PlainText.of(link.children()), token.index)) {
                frames.getFirst().children.addAll(link.children());
                return;
            }
        } else if (node instanceof Inline.Code code) {
            see(code.text());
        } else if (node instanceof Inline.Typed tag) {
            see(tag.source().text());
        }
        if (node != null) {
            append(node);
        }
    }

    private String text() {
        return fragment.text();
    }

    private void append(Inline node) {
        frames.getFirst().children.add(node);
    }

    private void literal(String text) {
        literal.append(text);
        see(text);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            append(new Inline.Text(literal.toString()));
            literal.setLength(0);
        }
    }

    private void see(String text) {
        boolean last = true;
        for (int i = text.length(); i > 0; ) {
            int codePoint = text.codePointBefore(i);
            i -= Character.charCount(codePoint);
            if (!SoftBreaks.isInvisible(codePoint)) {
                before = last ? codePoint : before;
                last = false;
                if (!SoftBreaks.isAmbiguous(codePoint)) {
                    beforeQuotes = codePoint;
                    return;
                }
            }
        }
    }

    /** The first character shown behind a break; a line end if there is none in its line. */
    private int visibleAfter(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String shown = switch (token.kind) {
                case TEXT -> token.text;
                case NODE -> shown(token.node);
                case RUN -> token.literal();
                case OPEN -> token.target == null ? token.text : "";
                case CLOSE -> "";
                case SOFT_BREAK -> "\n";
            };
            if (!shown.isEmpty()) {
                return shown.codePointAt(0);
            }
        }
        return LINE_END;
    }

    private static String shown(@Nullable Inline node) {
        if (node instanceof Inline.Html) {
            return "";
        }
        String text = node == null ? "" : PlainText.of(List.of(node));
        return text.isEmpty() ? "\n" : text;
    }
}
