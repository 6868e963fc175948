package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes of one text: numbered in the order in which they are first referred to. */
public final class Footnotes {
    private final Map<String, List<Block>> bodies = new HashMap<>();

    /** How many marks each has that is referred to, in order. */
    private final Map<String, Integer> marks = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final LimitedCount allMarks = new LimitedCount(Limits.MOST_NOTE_MARKS, "marks of footnotes");

    /** One footnote that something refers to. */
    public record Note(int number, int marks, List<Block> body) {}

    /** The id of a footnote on its page. */
    public static String id(int number) {
        return "nl-note-" + number;
    }

    /** Declares a label; the first definition counts. Returns whether it is the first. */
    public boolean define(String label) {
        return bodies.putIfAbsent(CaseFolding.label(label), List.of()) == null;
    }

    public void fill(String label, List<Block> body) {
        bodies.put(CaseFolding.label(label), body);
    }

    /**
     * A new mark of a footnote, or null if no footnote has the label.
     *
     * @param offset where it is, for the refusal if there are too many
     */
    public Inline.@Nullable NoteMark refer(String label, int offset) {
        String key = CaseFolding.label(label);
        if (!bodies.containsKey(key)) {
            return null;
        }
        allMarks.add(offset);
        int occurrence = marks.merge(key, 1, Integer::sum);
        return new Inline.NoteMark(numbers.computeIfAbsent(key, first -> marks.size()), occurrence);
    }

    public boolean isDefined(String label) {
        return bodies.containsKey(CaseFolding.label(label));
    }

    /** Whether any label is. */
    public boolean definesAny() {
        return !bodies.isEmpty();
    }

    public boolean isReferredTo(String label) {
        return marks.containsKey(CaseFolding.label(label));
    }

    /** The footnotes referred to, in order. */
    public List<Note> all() {
        List<Note> notes = new ArrayList<>();
        marks.forEach(
                (key, count) -> notes.add(new Note(notes.size() + 1, count, bodies.getOrDefault(key, List.of()))));
        return notes;
    }
}
