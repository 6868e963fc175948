package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The link definitions of one text. */
public final class Definitions {
    private final Map<String, LinkTarget> targets = new HashMap<>();
    private final Set<LinkTarget> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Typed> typed = new ArrayList<>();
    private long expanded;

    private record Typed(String label, LinkTarget target, Inline.Place place) {}

    /**
     * A definition that no link has its address from.
     *
     * @param label as typed
     * @param repeated whether an earlier definition of the label has another address
     */
    public record Unused(String label, String url, Inline.Place place, boolean repeated) {}

    /** The target of a label as typed, or null. */
    @Nullable
    LinkTarget find(String label) {
        LinkTarget target = targets.isEmpty() ? null : targets.get(CaseFolding.label(label));
        if (target != null) {
            found.add(target);
        }
        return target;
    }

    /** Whether a label is defined, as typed. */
    public boolean isDefined(String label) {
        return targets.containsKey(CaseFolding.label(label));
    }

    /** Those without an effect; to be asked for after the text is read. */
    @SuppressWarnings("ReferenceEquality") // a label typed twice has two targets, which may be equal
    public List<Unused> unused() {
        List<Unused> unused = new ArrayList<>();
        for (Typed definition : typed) {
            LinkTarget target = definition.target();
            LinkTarget first = targets.getOrDefault(CaseFolding.label(definition.label()), target);
            boolean repeated = first != target;
            if (repeated ? !first.url().equals(target.url()) : !found.contains(target)) {
                unused.add(new Unused(definition.label(), target.url(), definition.place(), repeated));
            }
        }
        return unused;
    }

    /** Counts what a target adds to the text at an offset in the body: many short labels can name one long address. */
    void expand(LinkTarget target, int offset) {
        expanded += target.url().length() + target.title().length();
        if (expanded > Limits.MOST_EXPANDED) {
            String what =
                    "definitions that grow to more than " + Limits.MOST_EXPANDED + " characters where they are used";
            throw new LimitExceededException(BodyRules.TOO_COMPLEX, what, offset);
        }
    }

    /** Takes the definitions from the beginning of a paragraph; returns the offset of what follows them. */
    public int take(Fragment paragraph) {
        String text = paragraph.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '[') {
            int end = definition(paragraph, start);
            if (end < 0) {
                break;
            }
            start = end;
        }
        return start;
    }

    /** The offset of the line after the definition at {@code start}, or -1 if there is none. */
    private int definition(Fragment paragraph, int start) {
        String text = paragraph.text();
        int labelEnd = LinkParts.labelEnd(text, start);
        if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
            return -1;
        }
        String label = text.substring(start + 1, labelEnd - 1);
        int from = LinkParts.skipSpace(text, labelEnd + 1);
        int to = LinkParts.destinationEnd(text, from);
        if (label.isBlank() || to <= from) {
            return -1;
        }
        String title = "";
        int end = lineEnd(text, to);
        int quote = LinkParts.skipSpace(text, to);
        int titleEnd = quote > to && quote < text.length() ? LinkParts.titleEnd(text, quote) : -1;
        if (titleEnd > 0 && lineEnd(text, titleEnd) >= 0) {
            title = Entities.unescape(text.substring(quote + 1, titleEnd - 1));
            end = lineEnd(text, titleEnd);
        }
        if (end >= 0) {
            Inline.Place place = new Inline.Place(paragraph.offset(from), paragraph.offset(to - 1) + 1);
            LinkTarget target = new LinkTarget(LinkParts.destination(text, from, to), title, place);
            targets.putIfAbsent(CaseFolding.label(label), target);
            int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
            typed.add(new Typed(label, target, paragraph.place(start, last)));
        }
        return end;
    }

    /** The offset of the next line if only spaces follow, else -1. */
    private static int lineEnd(String text, int from) {
        int i = Characters.afterSpaces(text, from, text.length());
        if (i == text.length()) {
            return i;
        }
        return text.charAt(i) == '\n' ? i + 1 : -1;
    }
}
