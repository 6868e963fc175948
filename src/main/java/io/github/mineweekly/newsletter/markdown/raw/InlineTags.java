package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.raw.InlineTag.Fate;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The raw tags in the running text of one leaf block, of which only those that can do no harm are kept. What looks like
 * a word about HTML, or like a type parameter, is shown as typed. Used once.
 */
final class InlineTags {
    private final List<Token> tokens;
    private final HtmlPolicy policy;
    private final LinkResolver links;
    private final List<InlineTag> entries;

    /** The elements that begin here. */
    private final Set<String> begun = new HashSet<>();

    /** The entries before this one go with an element above them. */
    private int goneUntil;

    /** Those before this one go if they are plain, as the element around them does. */
    private int unwrappedUntil;

    /** By name the first tag that is not before the entry asked for last. */
    private final Map<String, Integer> nexts = new HashMap<>();

    /** The span or link that each token is in; empty if no element goes with what it holds. */
    private final int[] spans;

    InlineTags(List<Token> tokens, HtmlPolicy policy, LinkResolver links) {
        this.policy = policy;
        this.links = links;
        this.tokens = tokens;
        this.entries = InlineTag.in(tokens);
        for (InlineTag entry : entries) {
            if (entry.tag != null && !entry.tag.closing()) {
                begun.add(entry.tag.name());
            }
        }
        boolean hides = entries.stream()
                .anyMatch(entry -> entry.tag != null && (hides(entry.tag) || FrameLink.of(entry.tag) != null));
        this.spans = hides ? Token.spans(tokens) : new int[0];
    }

    void decide() {
        for (int i = 0; i < entries.size(); i++) {
            InlineTag entry = entries.get(i);
            if (endsKept(entry)) {
                entry.fate = Fate.KEPT;
                replace(entry, entry.source.text());
            } else if (isGone(i, entry.tag)) {
                entry.fate = Fate.DROPPED;
            } else {
                entry.fate = entry.tag == null ? other(entry) : fate(i, entry, entry.tag);
            }
            write(entry);
        }
    }

    /** It may be within an element that goes, and an element from before that one would have no end. */
    private boolean endsKept(InlineTag entry) {
        return entry.tag != null
                && entry.tag.closing()
                && entry.partner >= 0
                && !HtmlNames.isVoid(entry.tag.name())
                && entries.get(entry.partner).fate == Fate.KEPT;
    }

    private boolean isGone(int index, @Nullable HtmlTag tag) {
        return index < goneUntil || (index < unwrappedUntil && tag != null && HtmlNames.PLAIN.contains(tag.name()));
    }

    private Fate other(InlineTag entry) {
        String typed = entry.source.text();
        if (!typed.startsWith("<!--")) {
            return Fate.TYPED;
        }
        policy.comment(entry.source, 0, typed.length());
        return Fate.DROPPED;
    }

    private Fate fate(int index, InlineTag entry, HtmlTag tag) {
        if (tag.closing()) {
            return closing(entry, tag.name());
        }
        if (FrameLink.of(tag) != null && leavesOut(entry)) {
            return Fate.LINKED;
        }
        if (!HtmlNames.isHtml(tag.name()) || tag.isComparison() || isApart(entry, tag)) {
            return Fate.TYPED;
        }
        if (hides(tag) && (HtmlNames.isVoid(tag.name()) || leavesOut(entry))) {
            policy.hidden(entry.place(), tag.name());
            return Fate.DROPPED;
        }
        if (RawHtml.MEDIA.contains(tag.name())) {
            return tag.has("src") || holds("source", index, entry) ? Fate.KEPT : silent(entry, tag);
        }
        if (tag.name().equals("picture") && entry.partner > index && !holds("img", index, entry)) {
            SourceSet.withoutImage(entry.place(), policy.problems());
        }
        return HtmlNames.isKept(tag) ? kept(entry, tag) : gone(entry, tag);
    }

    /**
     * Whether it is a part of a table or the like that is not here: browsers would pass over it. An entry of a list and
     * the like is shown without the list too, so that only one without an end is a word about HTML.
     */
    private boolean isApart(InlineTag entry, HtmlTag tag) {
        List<String> around = HtmlNames.around(tag.name());
        return !around.isEmpty()
                && (entry.partner < 0 || !HtmlNames.isShownApart(tag.name()))
                && tag.attributes().isEmpty()
                && Collections.disjoint(around, begun)
                && !policy.hasOpenElement();
    }

    private Fate closing(InlineTag entry, String name) {
        if (entry.partner >= 0) {
            Fate opening = entries.get(entry.partner).fate;
            boolean end = opening == Fate.LINKED || (opening == Fate.KEPT && HtmlNames.isVoid(name));
            return opening == null ? Fate.TYPED : end ? Fate.DROPPED : opening;
        }
        if (name.equals("br")) {
            return Fate.KEPT;
        }
        return HtmlNames.SAFE.contains(name) && policy.closes(name, entry.source.offset(0)) ? Fate.KEPT : Fate.TYPED;
    }

    private Fate kept(InlineTag entry, HtmlTag tag) {
        boolean alone = entry.partner < 0 && !HtmlNames.isVoid(tag.name());
        boolean word = tag.name().equals("img") || (alone && HtmlNames.isWord(tag.name()));
        if (word && tag.attributes().isEmpty()) {
            return Fate.TYPED;
        }
        if (alone) {
            policy.opened(tag, entry.place());
        }
        policy.style(tag, entry.place());
        MissingAddress.check(tag, entry.place(), policy.problems());
        if (tag.hides()) {
            policy.shownThoughHidden(entry.place(), tag.name());
        }
        return Fate.KEPT;
    }

    /** A tag without attributes is a word about HTML. */
    private static boolean hides(HtmlTag tag) {
        return !tag.attributes().isEmpty() && (tag.hides() || tag.name().equals("template"));
    }

    /** Leaves out what an element holds, if it ends in the span or link in which it begins; returns whether it does. */
    private boolean leavesOut(InlineTag entry) {
        if (entry.partner < 0) {
            return false;
        }
        int end = entries.get(entry.partner).position;
        boolean same = spans[entry.position] == spans[end];
        if (same) {
            tokens.subList(entry.position + 1, end).replaceAll(InlineTags::withoutText);
            goneUntil = Math.max(goneUntil, entry.partner);
        }
        return same;
    }

    /** A footnote is numbered by now and is shown, so its mark stays. */
    private static Token withoutText(Token token) {
        boolean mark = token instanceof Token.Piece piece && piece.inline() instanceof Inline.NoteMark;
        return mark ? token : new Token.Literal(token.index(), "");
    }

    private Fate silent(InlineTag entry, HtmlTag tag) {
        if (!tag.attributes().isEmpty()) {
            MissingAddress.check(tag, entry.place(), policy.problems());
        }
        return gone(entry, tag);
    }

    /** A tag without attributes is a word about HTML; one with some was meant to do something. */
    private Fate gone(InlineTag entry, HtmlTag tag) {
        if (tag.attributes().isEmpty()) {
            return Fate.TYPED;
        }
        if (HtmlNames.isMissed(tag)) {
            policy.missed(entry.place(), tag.name());
        }
        if (HtmlNames.isWhole(tag.name())) {
            goneUntil = Math.max(goneUntil, entry.partner);
        } else if (tag.hides() && HtmlNames.holds(tag.name())) {
            policy.shownThoughHidden(entry.place(), tag.name());
        }
        unwrappedUntil = Math.max(unwrappedUntil, entry.partner);
        return Fate.DROPPED;
    }

    /** Whether a tag of a name is between an entry and its partner; to be asked in the order of the entries. */
    private boolean holds(String name, int index, InlineTag entry) {
        int next = Math.max(nexts.getOrDefault(name, 0), index + 1);
        while (next < entries.size() && !entries.get(next).isNamed(name)) {
            next++;
        }
        nexts.put(name, next);
        return next < entry.partner;
    }

    private void write(InlineTag entry) {
        HtmlTag tag = entry.tag;
        if (entry.fate == Fate.TYPED) {
            replace(entry, new Inline.Typed(entry.source));
            if (tag != null) {
                policy.problems().tagAsText(entry.place(), entry.source.text());
            }
        } else if (entry.fate == Fate.DROPPED) {
            replace(entry, "");
        } else if (entry.fate == Fate.LINKED && tag != null) {
            link(entry, FrameLink.of(tag));
        } else if (tag != null && tag.closing() && tag.name().equals("br")) {
            // As browsers read it.
            replace(entry, "<br>");
        } else if (tag != null
                && tag.isPlace()
                && entry.partner >= 0
                && entries.get(entry.partner).position == entry.position + 1) {
            replace(entry, tag.asPlace());
        } else if (tag != null && HtmlNames.endsAtOnce(tag) && entry.partner < 0) {
            String closed = entry.source.text() + "</" + tag.name() + ">";
            replace(entry, closed);
        } else if (tag != null && SourceSet.shown(tag) != null) {
            replace(entry, SourceSet.written(tag, entry.source.text()));
        }
    }

    private void link(InlineTag entry, @Nullable FrameLink frame) {
        if (frame != null) {
            Destination destination = links.resolve(frame.address(), Reference.Kind.LINK);
            List<Inline> text = List.of(new Inline.Text(frame.text()));
            replace(entry, new Inline.Link(frame.address(), destination, "", text, false, entry.place()));
            frame.report(entry.place(), policy.problems());
        }
    }

    private void replace(InlineTag entry, String html) {
        replace(entry, new Inline.Html(new Raw(entry.source, html)));
    }

    private void replace(InlineTag entry, Inline inline) {
        int index = tokens.get(entry.position).index();
        tokens.set(entry.position, new Token.Piece(index, inline));
    }
}
