package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The stack of emphasis marks of one text, matched as CommonMark 0.31.2's appendix says. */
final class Emphasis {
    private static final int CLASSES = 18;

    private @Nullable Delimiter top;

    @Nullable
    Delimiter top() {
        return top;
    }

    void push(Delimiter run) {
        run.previous = top;
        if (top != null) {
            top.next = run;
        }
        top = run;
    }

    /** Matches what is above {@code bottom} and takes it off the stack. */
    void match(@Nullable Delimiter bottom) {
        // Where runs are, since one may be off the stack by the time that another search ends at it.
        int[] floors = new int[CLASSES];
        Arrays.fill(floors, indexOf(bottom));
        Delimiter closer = firstAbove(bottom);
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            Delimiter opener = findOpener(closer, floors[classOf(closer)]);
            if (opener == null) {
                floors[classOf(closer)] = indexOf(closer.previous);
                Delimiter next = closer.next;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = next;
            } else {
                closer = join(opener, closer);
            }
        }
        drop(bottom);
    }

    /** Takes what is above {@code bottom} off the stack unmatched. */
    void drop(@Nullable Delimiter bottom) {
        while (top != null && top != bottom) {
            remove(top);
        }
    }

    private @Nullable Delimiter firstAbove(@Nullable Delimiter bottom) {
        Delimiter run = top;
        if (run == bottom) {
            return null;
        }
        while (run != null && run.previous != bottom) {
            run = run.previous;
        }
        return run;
    }

    private static int indexOf(@Nullable Delimiter run) {
        return run == null ? -1 : run.index();
    }

    private static @Nullable Delimiter findOpener(Delimiter closer, int floor) {
        Delimiter opener = closer.previous;
        while (opener != null && opener.index() > floor) {
            if (opener.opens && opener.mark == closer.mark && !isOddMatch(opener, closer)) {
                return opener;
            }
            opener = opener.previous;
        }
        return null;
    }

    /** The rule of three: a run that can do both matches only if the lengths do not add up to a multiple of 3. */
    private static boolean isOddMatch(Delimiter opener, Delimiter closer) {
        return closer.mark != '~'
                && (opener.closes || closer.opens)
                && closer.length % 3 != 0
                && (opener.length + closer.length) % 3 == 0;
    }

    /** Makes a span of the two and returns the closer to go on with. */
    private @Nullable Delimiter join(Delimiter opener, Delimiter closer) {
        boolean two = opener.left >= 2 && closer.left >= 2;
        Inline.Mark mark = closer.mark == '~' ? Inline.Mark.DELETED : two ? Inline.Mark.STRONG : Inline.Mark.EMPHASIS;
        int used = two ? 2 : 1;
        opener.left -= used;
        closer.left -= used;
        opener.opened.add(mark);
        closer.closed.add(mark);
        opener.next = closer;
        closer.previous = opener;
        if (opener.left == 0) {
            remove(opener);
        }
        if (closer.left > 0) {
            return closer;
        }
        Delimiter next = closer.next;
        remove(closer);
        return next;
    }

    private static int classOf(Delimiter closer) {
        int mark = closer.mark == '*' ? 0 : closer.mark == '_' ? 1 : 2;
        return mark * 6 + (closer.opens ? 3 : 0) + closer.length % 3;
    }

    private void remove(Delimiter run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            top = run.previous;
        }
    }
}
