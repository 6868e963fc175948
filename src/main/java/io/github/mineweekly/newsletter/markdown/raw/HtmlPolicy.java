package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides what of an issue's raw HTML is written, in the order of the text. Used once. */
public final class HtmlPolicy {
    private static final Pattern INCLUDE = Pattern.compile("<!--[ \\t]*@include:[ \\t]*(\\S{1,200})[\\s\\S]*");

    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\w-])(?!max-width[ \\t]*:[ \\t]*100%)(?:zoom|(?:max-)?width)[ \\t]*:[ \\t]*([0-9.]{1,6})(%|px)?");

    /** What readers would see of a style; group 1 is where it sets the text. */
    private static final Pattern LOOK = Pattern.compile(
            "(?<![\\w-])(?:text-align[ \\t]*:[ \\t]*(center|right)"
                    + "|(?:color|background(?:-color)?|font(?:-size|-weight|-style|-family)?|text-decoration|float)[ \\t]*:)",
            Pattern.CASE_INSENSITIVE);

    private final HtmlMode mode;
    private final BodyProblems problems;

    /** Elements that earlier text opened and nothing has closed. */
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    private final List<Raw.Element> elements = new ArrayList<>();

    /** The elements whose parts were found without them: a list without a beginning is one mistake. */
    private final Set<String> apart = new HashSet<>();

    public HtmlPolicy(HtmlMode mode, BodyProblems problems) {
        this.mode = mode;
        this.problems = problems;
    }

    /** Reads a block with all tags that hold something; nothing is said of it, and no element counts as opened. */
    BlockHtml preview(Fragment source) {
        return new BlockHtml(source, new HtmlPolicy(mode, new BodyProblems()), true);
    }

    /** @param around what ends the block if nothing in it does */
    public Block.Html block(Fragment source, String around) {
        UnclosedHtml.check(source, around, problems);
        Paywall.check(source, problems);
        if (mode != HtmlMode.ESCAPE) {
            MarkdownWithin.check(source, problems);
        }
        return switch (mode) {
            case ALLOW -> {
                references(source, 0, source.text().length());
                yield new Block.Html(new Raw(source, source.text().stripTrailing()));
            }
            case ESCAPE ->
                new Block.Html(
                        new Raw(source, "<p>" + HtmlEscape.html(source.text().stripTrailing()) + "</p>"));
            case SANITIZE -> new BlockHtml(source, this, false).filtered();
        };
    }

    /** Asked of every text, so without a stream. */
    private static boolean hasTag(List<Token> tokens) {
        for (Token token : tokens) {
            if (rawTag(token) != null) {
                return true;
            }
        }
        return false;
    }

    /** Replaces the raw tags of one leaf block among its tokens by what is written of them. */
    public void inline(List<Token> tokens, Fragment block, LinkResolver links) {
        if (hasTag(tokens)) {
            tags(tokens, links);
        }
        for (Token token : tokens) {
            Raw raw = rawTag(token);
            if (raw != null && !raw.source().text().startsWith("<!--")) {
                references(raw.source(), 0, raw.source().text().length());
            } else if (token instanceof Token.Literal text
                    && text.isReference()
                    && Entities.isForbidden(text.typed())) {
                problems.reference(
                        block.place(text.index(), text.index() + text.typed().length()));
            }
        }
    }

    /** Finds those to characters that no page can hold, in what is written of raw HTML. */
    void references(Fragment html, int start, int end) {
        HtmlEscape.forbidden(html.text().substring(start, end))
                .forEach(it -> problems.reference(html.place(start + it.start(), start + it.end())));
    }

    private void tags(List<Token> tokens, LinkResolver links) {
        if (mode == HtmlMode.SANITIZE) {
            new InlineTags(tokens, this, links).decide();
        } else if (mode == HtmlMode.ESCAPE) {
            tokens.replaceAll(HtmlPolicy::asTyped);
        }
        unlink(tokens);
    }

    /** The raw links among running text as links, where what is written of them is the same. */
    public List<Inline> withLinks(List<Inline> content, LinkResolver links) {
        return mode == HtmlMode.SANITIZE ? new AnchorLinks(links).in(content) : content;
    }

    /** A bare address or a frame within a raw link is text: a link in a link would end it, and leave it empty. */
    private void unlink(List<Token> tokens) {
        int opening = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Raw raw = rawTag(tokens.get(i));
            HtmlTag tag = raw == null ? null : HtmlTag.at(raw.source().text(), 0);
            if (tag == null || !tag.name().equals("a")) {
                continue;
            }
            if (tag.closing() && opening >= 0) {
                tokens.subList(opening, i).replaceAll(HtmlPolicy::withoutLink);
            }
            opening = tag.closing() || !leads(tag) ? -1 : i;
        }
    }

    /** Whether the address of a link will be kept: one that goes makes no link. */
    private boolean leads(HtmlTag link) {
        String address = Entities.resolved(link.attribute("href"));
        return !address.isBlank() && (mode == HtmlMode.ALLOW || WebAddress.isAllowed(address));
    }

    private static Token withoutLink(Token token) {
        return token instanceof Token.Piece piece && piece.inline() instanceof Inline.Link link
                ? new Token.Piece(token.index(), link.children().get(0))
                : token;
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

    void opened(HtmlTag tag, Inline.Place place) {
        open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>()).push(elements.size());
        elements.add(new Raw.Element(
                tag.name(),
                place,
                -1,
                !tag.isAnchor() && !tag.hides() && HtmlNames.needsEnd(tag.name()),
                HtmlNames.isPlain(tag)));
    }

    /** Whether an end of an element ends anything. */
    boolean closes(String name, int offset) {
        Deque<Integer> waiting = open.getOrDefault(name, new ArrayDeque<>());
        if (waiting.isEmpty()) {
            return false;
        }
        int index = waiting.pop();
        elements.set(index, elements.get(index).endingAt(offset));
        return true;
    }

    /** Whether earlier text opened an element that must be closed, and that nothing has closed. */
    public boolean hasOpenElement() {
        return open.entrySet().stream()
                .anyMatch(waiting -> !waiting.getValue().isEmpty() && HtmlNames.needsEnd(waiting.getKey()));
    }

    /** An entry of a list and the like that is in none, in a block: browsers show it, each as it likes. */
    void apart(String name, Inline.Place place) {
        String around = HtmlNames.needed(name);
        boolean within = HtmlNames.around(name).stream()
                .anyMatch(it -> !open.getOrDefault(it, new ArrayDeque<>()).isEmpty());
        if (around != null && !within && apart.add(around)) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    place,
                    "`<" + name + ">` is in no `<" + around + ">`, and means nothing on its own",
                    "write `<" + around + ">` before and `</" + around
                            + ">` after all that belongs to it, or Markdown");
        }
    }

    /** Styles are not kept, and with them go the size of an image and the look of words. */
    void style(HtmlTag tag, Inline.Place place) {
        String style = tag.attribute("style");
        Matcher size = SIZE.matcher(style);
        FontColour.check(tag, place, problems);
        if (!tag.name().equals("img")) {
            look(style, tag, place, true);
        } else if (!tag.attributes().containsKey("width") && size.find()) {
            String unit = size.group(2) == null ? "" : size.group(2);
            String value = unit.isEmpty() ? "…" : size.group(1) + unit.replace("px", "");
            problems.add(
                    BodyRules.IMAGE_SIZE_NOT_APPLIED,
                    place,
                    Printable.quote(style) + " does not change the size of the image",
                    "write " + Printable.quote("width=\"" + value + "\"") + " instead of the style");
        }
    }

    /** The same of a heading of the issue that is typed as an element; of its attributes only the id is kept. */
    public void heading(Fragment line) {
        HtmlTag tag = mode == HtmlMode.SANITIZE ? HtmlTag.at(line.text(), 0) : null;
        if (tag != null) {
            look(tag.attribute("style"), tag, line.place(0, tag.end()), false);
        }
    }

    private void look(String style, HtmlTag tag, Inline.Place place, boolean aligned) {
        Matcher look = LOOK.matcher(style);
        if (tag.hides() || !look.find()) {
            return;
        }
        String align = aligned ? look.group(1) : null;
        if (align != null && tag.has("align")) {
            return;
        }
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "the style " + Printable.quote(style.strip()) + " is not applied",
                align == null
                        ? "delete it: an issue has no styles of its own"
                        : "write " + Printable.quote("align=\"" + align + "\"") + " instead of the style");
    }

    /** The elements that raw tags begin; complete once the text is read. */
    public List<Raw.Element> elements() {
        return List.copyOf(elements);
    }

    /** What an element holds is left out. */
    public void hidden(Inline.Place place, String name) {
        if (HtmlNames.isWhole(name)) {
            missed(place, name);
            return;
        }
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "the hidden `<" + name + ">` is not shown",
                "delete it, or make it a comment: `<!-- … -->`");
    }

    /** What an element holds cannot be left out, as its end is not on the same level of the text. */
    public void shownThoughHidden(Inline.Place place, String name) {
        String tag = Printable.quote("<" + name + ">");
        boolean bare = place.end() - place.start() == name.length() + 2;
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "`<" + name + ">` hides nothing, as it does not end on its level: what follows it is shown",
                bare
                        ? "write it as code if it is a word: `" + tag + "`; or make it a comment: `<!-- … -->`"
                        : "delete it, or make it a comment: `<!-- … -->`");
    }

    void missed(Inline.Place place, String tag) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
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
