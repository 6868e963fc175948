package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.inline.EntryLine;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of lists otherwise than it was typed: numbers, of which only the first one counts; entries that are
 * text; lists that end where they were to go on.
 */
final class ListProblems {
    private static final Pattern IMAGES = Pattern.compile(
            "(?:\\s*+!\\[[^\\[\\]]{0,500}+]\\([^()\\s]{1,2000}+(?:[ \\t]++\"[^\"]{0,500}+\")?+\\))++\\s*+");

    private final BodyProblems problems;

    /** The entries whose text holds another one. */
    private final Set<Node> holdOthers = Collections.newSetFromMap(new IdentityHashMap<>());

    /** By the list, or the paragraph that holds its last step as text, the marker that would go on. */
    private final IdentityHashMap<Node, String> nexts = new IdentityHashMap<>();

    ListProblems(BodyProblems problems) {
        this.problems = problems;
    }

    /** An entry that a paragraph is in. */
    private record Bullet(char sign, int column, boolean goesOn) {}

    /** Reports the first line that was meant as an entry; to be called before the list around it is read. */
    void paragraph(Node paragraph, Fragment text) {
        if (text.text().indexOf('\n') < 0 && !(paragraph.getNext() instanceof ListBlock)) {
            return;
        }
        ListItem entry =
                paragraph.getPrevious() == null && paragraph.getParent() instanceof ListItem item ? item : null;
        Node next = entry != null ? entry.getNext() : paragraph.getNext();
        Node below = next instanceof ListBlock list && isRightBelow(list) ? list.getFirstChild() : next;
        ListItem follower = below instanceof ListItem item ? item : null;
        List<EntryLine> bullets = EntryLine.bullets(text.text(), entry != null);
        List<EntryLine> numbers = EntryLine.numbers(text.text(), entry != null);
        List<Bullet> around = bullets.isEmpty() ? List.of() : around(paragraph);
        for (int i = 0; i < bullets.size(); i++) {
            if (isEntry(bullets, i, around, follower, paragraph, text)) {
                report(bullets.get(i), text, paragraph, "");
                return;
            }
        }
        int above = number(entry);
        Node before = paragraph.getPrevious();
        while (before instanceof FencedCodeBlock) {
            before = before.getPrevious();
        }
        String goingOn = nexts.getOrDefault(before, "");
        for (int i = 0; i < numbers.size(); i++) {
            EntryLine line = numbers.get(i);
            int after = i + 1 < numbers.size() ? numbers.get(i + 1).number() : number(follower);
            boolean spacedAfter = i + 1 == numbers.size() || numbers.get(i + 1).spaced();
            boolean goesOn = above >= 0 && line.number() == above + 1;
            boolean goneOn = spacedAfter && after == line.number() + 1;
            boolean down = spacedAfter && line.spaced() && i + 1 < numbers.size() && after == line.number() - 1;
            boolean step = text.text().startsWith(goingOn + " ", line.start()) && !goingOn.isEmpty();
            if (step) {
                nexts.put(paragraph, next(goingOn));
            }
            if (goesOn || goneOn || down || step) {
                String help = !line.spaced()
                        ? ""
                        : goesOn && entry != null
                                ? "indent it as far as `" + entry.getOpeningMarker() + "`"
                                : "leave an empty line before it";
                report(line, text, paragraph, help);
                return;
            }
            above = line.spaced() ? line.number() : -1;
        }
    }

    private static boolean isEntry(
            List<EntryLine> bullets,
            int index,
            List<Bullet> around,
            @Nullable ListItem follower,
            Node paragraph,
            Fragment text) {
        EntryLine line = bullets.get(index);
        char sign = text.text().charAt(line.start());
        int column = column(paragraph, text.offset(line.start()));
        for (Bullet entry : around) {
            if (entry.sign() == sign && entry.column() == column) {
                return !line.spaced() || entry.goesOn();
            }
        }
        boolean first = line.last()
                && follower != null
                && follower.getOpeningMarker().charAt(0) == sign
                && column(follower) == column;
        boolean several = index + 1 < bullets.size()
                && !bullets.get(index + 1).spaced()
                && text.text().charAt(bullets.get(index + 1).start()) == sign
                && text.text().indexOf('\n', line.start()) + 1
                        == bullets.get(index + 1).start();
        return !line.spaced() && (first || several);
    }

    private static List<Bullet> around(Node paragraph) {
        List<Bullet> around = new ArrayList<>();
        for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ListItem item) {
                around.add(new Bullet(item.getOpeningMarker().charAt(0), column(item), item.getNext() != null));
            }
        }
        return around;
    }

    private void report(EntryLine line, Fragment text, Node paragraph, String help) {
        String typed = text.text().substring(line.start(), line.end());
        String written = line.number() < 0 ? typed : line.number() + (typed.endsWith(")") ? ")" : ".");
        problems.addOfText(
                BodyRules.LIST_AS_TEXT,
                text.place(line.start(), line.end()),
                help.isEmpty()
                        ? "`" + typed + "` begins no entry of a list without a space, so this is text"
                        : "`" + typed + "` begins no list right below a text, as only `1.` does, so this is text",
                help.isEmpty() ? "write `" + written + "` and a space" : help);
        holdOthers.add(paragraph.getParent());
    }

    /** To be called after all that is in the list. */
    void list(ListBlock list) {
        if (list instanceof OrderedList numbered) {
            numbers(numbered);
            again(numbered);
            if (list.getLastChild() instanceof OrderedListItem last) {
                nexts.put(list, next(last.getOpeningMarker().toString()));
            }
        } else if (list instanceof BulletList) {
            bullets(list);
        }
    }

    /**
     * Reports the first number that is shown as another. Who types the same one everywhere leaves counting to others.
     */
    private void numbers(OrderedList list) {
        List<OrderedListItem> entries = entries(list);
        int first = list.getStartNumber();
        boolean same = entries.stream().allMatch(entry -> number(entry) == first);
        for (int i = 1; i < entries.size(); i++) {
            OrderedListItem above = entries.get(i - 1);
            if (holdOthers.contains(above)) {
                return;
            }
            boolean indented = column(entries.get(i)) > column(above) + 1;
            if (number(entries.get(i)) != first + i && (indented || !same)) {
                report(entries.get(i).getOpeningMarker(), first + i, indented ? indent(above) : 0);
                return;
            }
        }
    }

    private static List<OrderedListItem> entries(Node list) {
        List<OrderedListItem> entries = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OrderedListItem entry) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A marker is nine digits at most, and a sign after them; -1 for what has no number. */
    private static int number(@Nullable ListItem entry) {
        if (!(entry instanceof OrderedListItem)) {
            return -1;
        }
        BasedSequence marker = entry.getOpeningMarker();
        return Integer.parseInt(marker.subSequence(0, marker.length() - 1).toString());
    }

    /** @param within how far to indent what may be meant to be within the entry above; 0 if it is not */
    private void report(BasedSequence typed, int shown, int within) {
        String number = "write `" + shown + typed.charAt(typed.length() - 1) + "`";
        add(
                typed,
                "`" + typed + "` is shown as `" + shown + ".`, as only the first number of a list counts",
                within > 0
                        ? "indent it by " + within + " spaces if it is within the entry above; else " + number
                        : number + "; for another order write bullets, and the numbers in the text");
    }

    /** The marker of the entry after one. */
    private static String next(String marker) {
        int sign = marker.length() - 1;
        return Integer.parseInt(marker.substring(0, sign)) + 1 + marker.substring(sign);
    }

    /** Reports what was to be within a list of ones and ends it, so that the list begins again below it. */
    private void again(OrderedList list) {
        Node above = list.getPrevious();
        String what = "";
        while (!within(above, list).isEmpty()) {
            what = within(above, list);
            above = above.getPrevious();
        }
        if (!what.isEmpty() && above instanceof OrderedList before && isOnes(before) && isOnes(list)) {
            BasedSequence typed = entries(list).get(0).getOpeningMarker();
            add(
                    typed,
                    "the " + what + " above `" + typed + "` ends the list, and its numbers begin again",
                    "indent the " + what + " by " + indent(entries(before).get(0)) + " spaces, or type the numbers");
        }
    }

    /** What a block between two lists is if it was hardly meant as a text between them; else empty. */
    private static String within(@Nullable Node node, OrderedList list) {
        if (node instanceof FencedCodeBlock) {
            return "code";
        }
        if (!(node instanceof Paragraph)) {
            return "";
        }
        BasedSequence text = node.getChars();
        int start = text.getStartOffset() + Characters.afterSpaces(text, 0, text.length());
        return IMAGES.matcher(text).matches()
                ? "image"
                : column(node, start) > column(list, list.getStartOffset()) ? "text" : "";
    }

    private static boolean isOnes(OrderedList list) {
        return entries(list).stream().allMatch(entry -> number(entry) == 1);
    }

    /** Reports bullets below a number that are indented, but not as far as its text. */
    private void bullets(ListBlock list) {
        if (list.getPrevious() instanceof OrderedList numbers
                && numbers.getLastChild() instanceof ListItem above
                && list.getFirstChild() instanceof ListItem first
                && column(first) > column(above)
                && (list.getNext() instanceof OrderedList || isRightBelow(list))) {
            add(
                    first.getOpeningMarker(),
                    "these bullets are not within the entry `" + above.getOpeningMarker() + "`, and end its list",
                    "indent them by " + indent(above) + " spaces");
        }
    }

    private void add(BasedSequence typed, String message, String help) {
        problems.add(BodyRules.LIST_NUMBER_CHANGED, Fragments.place(typed), message, help);
    }

    /** Whether no empty line is above a list; flexmark counts lines from the first one. */
    private static boolean isRightBelow(ListBlock list) {
        BasedSequence body = list.getChars().getBaseSequence();
        int lines = 0;
        int i = list.getStartOffset();
        while (i > 0 && lines < 2 && " \t\r\n>".indexOf(body.charAt(i - 1)) >= 0) {
            i--;
            lines += body.charAt(i) == '\n' ? 1 : 0;
        }
        return lines < 2;
    }

    /** How far the text of an entry is from its marker's beginning, with one space after it. */
    private static int indent(ListItem entry) {
        return entry.getOpeningMarker().length() + 1;
    }

    private static int column(ListItem entry) {
        return column(entry, entry.getOpeningMarker().getStartOffset());
    }

    /** How many characters are before a place in its line. */
    private static int column(Node node, int offset) {
        return offset - Characters.lineStart(node.getChars().getBaseSequence(), offset);
    }
}
