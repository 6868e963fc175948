package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.LinkParts;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One block of raw HTML, from which only tags that can do no harm are kept. Used once. */
final class BlockHtml {
    /** Tags of Word, which are in what is pasted from it and show nothing. */
    private static final Pattern OF_WORD =
            Pattern.compile("</?(?:[ovwm]|st\\d):[a-zA-Z]\\w{0,30}(?:\\s[^<>]{0,300})?/?>");

    private final Fragment source;
    private final String text;
    private final ElementEnds ends;
    private final HtmlPolicy policy;
    private final boolean preview;
    private final int indent;
    private final StringBuilder out = new StringBuilder();

    /** For a preview: where tags that end elements are in what is written, and where they end in the source. */
    private final Map<Integer, Integer> closings = new HashMap<>();

    private boolean kept;
    private Block.@Nullable Hidden hidden;

    /** @param preview whether the tags of elements that go are written too, to be matched with those of other blocks */
    BlockHtml(Fragment source, HtmlPolicy policy, boolean preview) {
        this.source = source;
        this.text = source.text();
        this.ends = new ElementEnds(text);
        this.policy = policy;
        this.preview = preview;
        this.indent = text.length() - text.stripLeading().length();
    }

    Block.Html filtered() {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '<') {
                i = pointed(i);
            } else {
                int next = text.indexOf('<', i);
                int end = next < 0 ? text.length() : next;
                policy.references(source, i, end);
                out.append(HtmlEscape.withoutForbidden(text.substring(i, end)));
                i = end;
            }
        }
        String html = out.toString().stripTrailing();
        boolean paragraph = !kept && !html.isBlank();
        return paragraph
                ? new Block.Html(new Raw(source, "<p>" + html.strip() + "</p>"), hiddenInParagraph())
                : new Block.Html(new Raw(source, html), hidden);
    }

    /** By where they are in what is written, the offsets in the source after the tags that end elements. */
    Map<Integer, Integer> closings() {
        return closings;
    }

    private Block.@Nullable Hidden hiddenInParagraph() {
        if (hidden == null) {
            return null;
        }
        String before = out.substring(0, hidden.index()).strip();
        int index = before.isEmpty() ? 0 : "<p>".length() + before.length();
        return new Block.Hidden(hidden.name(), index, hidden.place());
    }

    private int pointed(int start) {
        if (text.startsWith("<!--", start)) {
            return comment(start);
        }
        HtmlTag tag = HtmlTag.at(text, start);
        if (tag == null) {
            Matcher word = OF_WORD.matcher(text).region(start, text.length());
            boolean gone = word.lookingAt();
            out.append(gone ? "" : "&lt;");
            return gone ? word.end() : start + 1;
        }
        if (tag.closing()) {
            closing(start, tag);
            return tag.end();
        }
        int end = wholeEnd(start, tag);
        return end > 0 ? end : opening(start, tag);
    }

    private int comment(int start) {
        int end = ends.comment(start);
        if (end > 0) {
            policy.comment(source, start, end);
            return end;
        }
        boolean first = start == indent;
        if (!first) {
            policy.problems()
                    .add(
                            BodyRules.BLOCK_UNCLOSED,
                            source.place(start, start + 4),
                            "the comment is not closed before the next empty line, and is shown as typed",
                            "write `-->` where it ends");
        }
        out.append(first ? "" : "&lt;");
        return first ? text.length() : start + 1;
    }

    private void closing(int start, HtmlTag tag) {
        String name = tag.name();
        if (preview && HtmlNames.isHtml(name)) {
            closings.put(out.length(), tag.end());
            keep(text.substring(start, tag.end()));
        } else if (HtmlNames.SAFE.contains(name)) {
            boolean ends = policy.closes(name, source.offset(start)) || RawHtml.MEDIA.contains(name);
            if (ends || !HtmlTag.isComponentName(text.substring(start + 2, start + 2 + name.length()))) {
                keep(text.substring(start, tag.end()));
            } else {
                type(start, tag);
            }
        } else if (!HtmlNames.isHtml(name)) {
            type(start, tag);
        }
    }

    /** The offset after an element that goes with all that it holds, or -1. */
    private int wholeEnd(int start, HtmlTag tag) {
        String name = tag.name();
        boolean whole = HtmlNames.isWhole(name);
        boolean program = name.equals("script") || name.equals("style");
        FrameLink frame = FrameLink.of(tag);
        boolean hides = HtmlNames.isKnown(name) && tag.hides();
        if (!whole && !program && frame == null && !hides) {
            return -1;
        }
        int end = HtmlNames.isVoid(name) ? tag.end() : ends.after(tag);
        if (frame != null) {
            keep("<p><a href=\"" + HtmlEscape.html(frame.address()).replace("\"", "&quot;") + "\">"
                    + HtmlEscape.html(frame.text()) + "</a></p>");
            frame.report(source.place(start, tag.end()), policy.problems());
            return end > 0 ? end : tag.end();
        }
        if (end < 0 && hidden == null && ((hides && HtmlNames.holds(name)) || (whole && !tag.endsItself(text)))) {
            hidden = new Block.Hidden(name, out.length(), source.place(start, tag.end()));
        }
        if (end < 0 || (program && !isLineEnd(end))) {
            return -1;
        }
        if (hides || whole) {
            policy.hidden(source.place(start, end), name);
        } else {
            policy.missed(source.place(start, end), name);
        }
        return end;
    }

    /** What is said about a program goes on after its end, and is shown. */
    private boolean isLineEnd(int offset) {
        int next = LinkParts.skipSpace(text, offset);
        return next == text.length()
                || text.charAt(next) == '<'
                || text.substring(offset, next).contains("\n");
    }

    private int opening(int start, HtmlTag tag) {
        String name = tag.name();
        if (tag.isComparison()) {
            type(start, tag);
        } else if (preview && HtmlNames.holds(name)) {
            keep(text.substring(start, tag.end()));
        } else if (RawHtml.MEDIA.contains(name)) {
            media(start, tag);
        } else if (HtmlNames.isKept(tag)) {
            policy.style(tag, source.place(start, tag.end()));
            MissingAddress.check(tag, source.place(start, tag.end()), policy.problems());
            policy.apart(name, source.place(start, tag.end()));
            if (name.equals("picture") && ends.lacksImage(tag.end(), ends.after(tag))) {
                SourceSet.withoutImage(source.place(start, tag.end()), policy.problems());
            }
            if (!HtmlNames.isVoid(name)) {
                policy.opened(tag, source.place(start, tag.end()));
            }
            keep(start, tag);
        } else if (HtmlNames.isMissed(tag) && !isHiding(start)) {
            policy.missed(source.place(start, tag.end()), name);
        } else if (!HtmlNames.isHtml(name)) {
            type(start, tag);
        }
        return tag.end();
    }

    /** Whether more is said of a tag once its end is looked for in later blocks. */
    private boolean isHiding(int start) {
        return hidden != null && hidden.place().start() == source.offset(start);
    }

    private void media(int start, HtmlTag tag) {
        if (!tag.has("src") && !ends.holdsSource(tag.end(), ends.after(tag))) {
            MissingAddress.check(tag, source.place(start, tag.end()), policy.problems());
        } else {
            keep(start, tag);
        }
    }

    private void keep(int start, HtmlTag tag) {
        policy.references(source, start, tag.end());
        HtmlTag end = tag.isPlace() ? HtmlTag.at(text, tag.end()) : null;
        if (end != null && end.closing() && end.name().equals("a")) {
            keep(tag.asPlace());
            return;
        }
        boolean ended = !HtmlNames.endsAtOnce(tag) || ends.after(tag) >= 0;
        keep(SourceSet.written(tag, text.substring(start, tag.end())) + (ended ? "" : "</" + tag.name() + ">"));
    }

    private void keep(String html) {
        kept = true;
        out.append(HtmlEscape.withoutForbidden(html));
    }

    private void type(int start, HtmlTag tag) {
        String typed = text.substring(start, tag.end());
        out.append(HtmlEscape.html(typed));
        policy.problems().tagAsText(source.place(start, tag.end()), typed);
    }
}
