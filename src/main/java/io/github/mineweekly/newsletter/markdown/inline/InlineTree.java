package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a text from its tokens and decides its soft breaks. */
public final class InlineTree implements TokenVisitor<InlineTree> {
    private static final int LINE_END = '\n';

    /** Tags that begin a line, and those of pictures and of what may hold one. */
    private static final Pattern NO_TEXT = Pattern.compile("<(?:br|img|a|picture)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Token> tokens;
    private final Fragment fragment;
    private final LineEnds lineEnds;
    private final LinkResolver links;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final StringBuilder literal = new StringBuilder();
    private @Nullable ListMarks listMarks;
    private int position;
    private int before = LINE_END;
    private int beforeQuotes = LINE_END;

    private InlineTree(List<Token> tokens, Fragment fragment, LineEnds lineEnds, LinkResolver links) {
        this.tokens = tokens;
        this.fragment = fragment;
        this.lineEnds = lineEnds;
        this.links = links;
    }

    /** A span or link not yet closed. */
    private record Frame(
            Inline.@Nullable Mark mark, @Nullable Bracket bracket, List<Inline> children) {
        boolean isLink() {
            return bracket != null && !bracket.image;
        }
    }

    public static List<Inline> build(List<Token> tokens, Fragment fragment, LineEnds lineEnds, LinkResolver links) {
        return new InlineTree(tokens, fragment, lineEnds, links).build();
    }

    private List<Inline> build() {
        frames.push(new Frame(null, null, new ArrayList<>()));
        for (; position < tokens.size(); position++) {
            tokens.get(position).accept(this);
        }
        flush();
        return List.copyOf(frames.getFirst().children);
    }

    @Override
    public InlineTree visit(Token.Literal text) {
        return literal(text.text());
    }

    @Override
    public InlineTree visit(Delimiter run) {
        for (Inline.Mark mark : run.closed) {
            flush();
            Frame frame = frames.pop();
            append(new Inline.MarkedSpan(mark, List.copyOf(frame.children)));
        }
        literal(run.shown());
        for (int i = run.opened.size() - 1; i >= 0; i--) {
            push(new Frame(run.opened.get(i), null, new ArrayList<>()), run.index());
        }
        return this;
    }

    @Override
    public InlineTree visit(Bracket bracket) {
        if (bracket.target == null) {
            return literal(bracket.shown());
        }
        return push(new Frame(null, bracket, new ArrayList<>()), bracket.index());
    }

    @Override
    public InlineTree visit(Token.SoftBreak softBreak) {
        flush();
        Inline.Break kind = lineEnds.between(beforeQuotes, before, visibleAfter(position));
        boolean joined = kind == Inline.Break.NOTHING && lineEnds == LineEnds.BY_LINE && isBetweenLinks();
        boolean captions = lineEnds != LineEnds.SPACES && followsPictureAlone() && beginsWithText();
        if (joined || captions || (lineEnds.showsLines() && listMarks().begins(softBreak.index() + 1))) {
            kind = Inline.Break.LINE;
        }
        boolean twice = kind == Inline.Break.LINE && lineEnds != LineEnds.NEW_LINES && followsBreak();
        return append(new Inline.LineBreak(twice ? Inline.Break.SPACE : kind));
    }

    private ListMarks listMarks() {
        if (listMarks == null) {
            listMarks = ListMarks.of(fragment.text());
        }
        return listMarks;
    }

    /** Whether one line ends with a link and the next begins with one: joined, the two would look like one. */
    private boolean isBetweenLinks() {
        List<Inline> children = frames.getFirst().children;
        boolean after = !children.isEmpty() && children.get(children.size() - 1) instanceof Inline.Link;
        return after
                && position + 1 < tokens.size()
                && tokens.get(position + 1) instanceof Bracket next
                && next.target != null
                && !next.image;
    }

    /** Whether the line that ends is a picture and nothing else. */
    private boolean followsPictureAlone() {
        List<Inline> children = frames.getFirst().children;
        int last = children.size() - 1;
        return last >= 0
                && isPicture(children.get(last))
                && (last == 0 ? frames.size() == 1 : children.get(last - 1) instanceof Inline.LineBreak);
    }

    private static boolean isPicture(Inline inline) {
        return inline instanceof Inline.Image image
                ? !(image.destination() instanceof Destination.Rejected)
                : inline instanceof Inline.Link link
                        && link.children().size() == 1
                        && isPicture(link.children().get(0));
    }

    /** Whether the next line begins with neither a picture nor a tag that begins a line or may be one. */
    private boolean beginsWithText() {
        Token next = position + 1 < tokens.size() ? tokens.get(position + 1) : null;
        if (next instanceof Bracket open && open.target != null) {
            boolean linked = position + 2 < tokens.size()
                    && tokens.get(position + 2) instanceof Bracket inner
                    && inner.image
                    && inner.target != null;
            return !open.image && !linked;
        }
        return !(next instanceof Token.Piece piece
                && piece.inline() instanceof Inline.Html tag
                && NO_TEXT.matcher(tag.raw().source().text()).lookingAt());
    }

    /** Whether the author typed a tag for the new line. */
    private boolean followsBreak() {
        List<Inline> children = frames.getFirst().children;
        return !children.isEmpty()
                && children.get(children.size() - 1) instanceof Inline.Html tag
                && RawHtml.isLineBreak(tag.raw().html());
    }

    private InlineTree push(Frame frame, int index) {
        flush();
        if (frames.size() > Limits.DEEPEST_SPANS) {
            throw LimitExceededException.tooDeep(Limits.DEEPEST_SPANS, fragment.offset(index));
        }
        frames.push(frame);
        return this;
    }

    @Override
    public InlineTree visit(Token.BracketEnd end) {
        flush();
        Frame frame = frames.pop();
        Bracket bracket = frame.bracket;
        LinkTarget target = bracket == null ? null : bracket.target;
        if (bracket == null || target == null) {
            throw new IllegalStateException("a link's end without its beginning at " + fragment.offset(0));
        }
        if (!bracket.image) {
            return append(link(target, frame.children));
        }
        LinkText text = LinkText.of(frame.children);
        append(image(target, text.content(), place(bracket, end.index(), target)));
        text.marks().forEach(this::append);
        return this;
    }

    /** Of a picture without a text whose address is elsewhere, where the picture is. */
    private Inline.Place place(Bracket image, int end, LinkTarget target) {
        int length = fragment.text().length();
        boolean here =
                target.place().start() > fragment.offset(end) && target.place().start() <= fragment.offset(length - 1);
        return here || end > image.content() ? target.place() : fragment.place(image.index(), end + 1);
    }

    private Inline image(LinkTarget target, List<Inline> children, Inline.Place place) {
        Destination destination = links.resolve(target.url(), Reference.Kind.IMAGE);
        String alt = PlainText.of(children);
        return new Inline.Image(target.url(), destination, links.sizeOf(destination), target.title(), alt, place);
    }

    private Inline link(LinkTarget target, List<Inline> children) {
        Destination destination = links.resolve(target.url(), Reference.Kind.LINK);
        return new Inline.Link(target.url(), destination, target.title(), List.copyOf(children), false, target.place());
    }

    @Override
    public InlineTree visit(Token.Piece piece) {
        flush();
        Inline inline = piece.inline();
        see(seen(inline));
        if (inline instanceof Inline.Link link && frames.stream().anyMatch(Frame::isLink)) {
            boolean pointed = fragment.text().charAt(piece.index()) == '<';
            return append(pointed ? link.children().get(0) : new Inline.Text(link.url()));
        }
        return append(inline);
    }

    /** Its text as far as that decides how the break after it is shown; tags, images and marks do not. */
    private static String seen(Inline piece) {
        boolean unseen =
                piece instanceof Inline.Image || piece instanceof Inline.Html || piece instanceof Inline.LineBreak;
        return unseen ? "" : PlainText.of(piece);
    }

    private InlineTree append(Inline inline) {
        frames.getFirst().children.add(inline);
        return this;
    }

    private InlineTree literal(String text) {
        literal.append(text);
        see(text);
        return this;
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
            if (!LineEnds.isInvisible(codePoint)) {
                before = last ? codePoint : before;
                last = false;
                if (!LineEnds.isAmbiguous(codePoint)) {
                    beforeQuotes = codePoint;
                    return;
                }
            }
        }
    }

    /** The first character shown after a break; a line end if there is none in its line. */
    private int visibleAfter(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            String shown = tokens.get(i).shown();
            if (!shown.isEmpty()) {
                return shown.codePointAt(0);
            }
        }
        return LINE_END;
    }
}
