package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.inline.Definitions;
import io.github.mineweekly.newsletter.markdown.raw.RawHeading;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings, with hashes, underlined, and as an element that is all of a line. flexmark's own parser copies the
 * paragraph so far at each of its lines and does not know that definitions are not text to underline.
 */
final class HeadingSyntax extends Syntax {
    private static final int DEEPEST = 6;

    /** What headings begin with that are all of a line. */
    private static final String WHOLE_LINE = "#<";

    private final HtmlMode html;

    /** @param html what becomes of elements; they are not headings where it shows tags as typed */
    HeadingSyntax(HtmlMode html) {
        this.html = html;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence rest = rest(state);
        if (state.getIndent() >= CODE_INDENT || rest.isEmpty()) {
            return null;
        }
        char first = rest.charAt(0);
        Node heading = null;
        if (first == '#') {
            heading = hashed(rest);
        } else if (first == '<') {
            heading = element(rest);
        } else if ((first == '=' || first == '-') && matched.getBlockParser().isParagraphParser()) {
            heading = underlined(rest, matched.getParagraphLines());
        }
        if (heading == null) {
            return null;
        }
        BlockStart start =
                BlockStart.of(new OneLine(heading)).atIndex(state.getLine().length());
        return WHOLE_LINE.indexOf(first) >= 0 ? start : start.replaceActiveBlockParser();
    }

    private @Nullable Node element(BasedSequence line) {
        RawHeading found = RawHeading.of(line.toString(), html);
        return found == null
                ? null
                : new Node(line, found.level(), List.of(line.subSequence(found.start(), found.end())), found.id());
    }

    private static @Nullable Node hashed(BasedSequence line) {
        int level = Characters.after(line, 0, "#");
        boolean ended = level == line.length() || Characters.isSpaceOrTab(line.charAt(level));
        if (level > DEEPEST || !ended) {
            return null;
        }
        int start = Characters.afterSpaces(line, level, line.length());
        int end = Characters.beforeSpaces(line, start, line.length());
        int hashes = Math.max(start, Characters.before(line, end, "#"));
        boolean closed = hashes < end && (hashes == start || Characters.isSpaceOrTab(line.charAt(hashes - 1)));
        end = closed ? Characters.beforeSpaces(line, start, hashes) : end;
        return new Node(line, level, List.of(line.subSequence(start, end)), null);
    }

    private static @Nullable Node underlined(BasedSequence line, List<BasedSequence> paragraph) {
        int end = Characters.beforeSpaces(line, 0, line.length());
        if (Characters.after(line, 0, String.valueOf(line.charAt(0))) < end) {
            return null;
        }
        Fragment text = Fragments.of(paragraph);
        boolean definitions = new Definitions().take(text) == text.text().length();
        return definitions ? null : new Node(line, line.charAt(0) == '=' ? 1 : 2, List.copyOf(paragraph), null);
    }

    /** The level of the highest heading that a node holds; below the deepest if there is none. */
    static int highestIn(com.vladsch.flexmark.util.ast.Node parent) {
        int highest = DEEPEST + 1;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            highest = Math.min(highest, child instanceof Node heading ? heading.level : highestIn(child));
        }
        return highest;
    }

    /** The heading of one line whose dashes are right above a block, or null. */
    static @Nullable Node rightAbove(com.vladsch.flexmark.util.ast.Node block) {
        if (!(block.getPrevious() instanceof Node heading) || heading.lines.size() > 1 || heading.underline() == null) {
            return null;
        }
        BasedSequence between =
                block.getChars().getBaseSequence().subSequence(heading.getStartOffset(), block.getStartOffset());
        return between.chars().filter(c -> c == '\n').count() == 1 ? heading : null;
    }

    /** A heading among flexmark's nodes. */
    static final class Node extends OwnBlock {
        final int level;
        /** Of its text. */
        final List<BasedSequence> lines;

        private final BasedSequence marker;
        /** That of its element; null if it is not an element or has none. */
        final @Nullable String id;

        Node(BasedSequence marker, int level, List<BasedSequence> lines, @Nullable String id) {
            super(marker);
            this.id = id;
            this.marker = marker;
            this.level = level;
            this.lines = lines;
        }

        /** All of the line if it is typed as an element, else null. */
        @Nullable
        BasedSequence element() {
            return marker.charAt(0) == '<' ? marker : null;
        }

        /** Whether it is within a list, a quote or the like. */
        boolean isNested() {
            return !(getParent() instanceof Document);
        }

        /**
         * The level to show it on: a page has one heading of level 1, and what is nested is not a section.
         *
         * @param down how many levels those of its quote go down
         */
        int levelBelow(int above, int down) {
            return Math.min(DEEPEST, down > 0 ? level + down : level == 1 && isNested() ? above + 1 : level);
        }

        /** The hash that makes a heading of all that an entry of a list says; null if it does not. */
        Inline.@Nullable Place hashOfEntry() {
            boolean all = getParent() instanceof ListItem && getPrevious() == null && getNext() == null;
            int start = marker.getStartOffset();
            return all && level == 1 && marker.charAt(0) == '#' && !lines.get(0).isEmpty()
                    ? new Inline.Place(start, start + 1)
                    : null;
        }

        /** The line with the hashes or the element, else the one that is underlined. */
        Inline.Place place() {
            boolean whole = WHOLE_LINE.indexOf(marker.charAt(0)) >= 0;
            return Fragments.place(whole ? marker : lines.get(0).trimEnd());
        }

        /** The dashes below the text, or null. */
        Inline.@Nullable Place underline() {
            return marker.charAt(0) == '-' ? Fragments.place(marker.trimEnd()) : null;
        }
    }
}
