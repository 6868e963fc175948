package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a list as typed: only the first one is shown, and the others follow from it. */
final class ListNumbers {
    private ListNumbers() {}

    /**
     * Reports the first number that is shown as another. Who types the same one everywhere leaves counting to others.
     */
    static void check(OrderedList list, BodyProblems problems) {
        List<BasedSequence> markers = markers(list);
        int first = list.getStartNumber();
        if (markers.stream().allMatch(marker -> number(marker) == first)) {
            return;
        }
        for (int i = 0; i < markers.size(); i++) {
            if (number(markers.get(i)) != first + i) {
                report(markers.get(i), first + i, problems);
                return;
            }
        }
    }

    private static List<BasedSequence> markers(OrderedList list) {
        List<BasedSequence> markers = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OrderedListItem item) {
                markers.add(item.getOpeningMarker());
            }
        }
        return markers;
    }

    /** A marker is nine digits at most, and a sign after them. */
    private static int number(BasedSequence marker) {
        return Integer.parseInt(marker.subSequence(0, marker.length() - 1).toString());
    }

    private static void report(BasedSequence typed, int shown, BodyProblems problems) {
        problems.add(
                BodyRules.LIST_NUMBER_CHANGED,
                new Inline.Place(typed.getStartOffset(), typed.getEndOffset()),
                "`" + typed + "` is shown as `" + shown + ".`, as only the first number of a list counts",
                "write `" + shown + typed.charAt(typed.length() - 1)
                        + "`; for another order write bullets, and the numbers in the text");
    }
}
