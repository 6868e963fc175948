package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.text.LongestNonDecreasingSubsequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which documents of an earlier list are in a new one, in the same order: as many as can be. All others are removed or
 * added.
 */
final class DocumentChanges {
    private static final int REMOVED = -1;

    /** By the number in the earlier list the one in the new list. */
    private final int[] moved;

    private final int[] added;
    private final boolean keepsNumbers;
    private final int lastRemoved;

    private DocumentChanges(int[] moved, int[] added) {
        this.moved = moved;
        this.added = added;
        this.keepsNumbers =
                IntStream.range(0, moved.length).allMatch(number -> moved[number] == number || moved[number] < 0);
        this.lastRemoved = IntStream.range(0, moved.length)
                .filter(number -> moved[number] < 0)
                .max()
                .orElse(-1);
    }

    static DocumentChanges of(List<String> before, List<String> after) {
        int[] kept = increasing(found(before, after));
        int[] moved = new int[before.size()];
        Arrays.fill(moved, REMOVED);
        for (int number = 0; number < kept.length; number++) {
            if (kept[number] >= 0) {
                moved[kept[number]] = number;
            }
        }
        int[] added = IntStream.range(0, kept.length)
                .filter(number -> kept[number] < 0)
                .toArray();
        return new DocumentChanges(moved, added);
    }

    /** The number in the new list of a document of the earlier one, or less than 0 if it is not kept. */
    int moved(int number) {
        return moved[number];
    }

    /** Whether every document that is kept has the number that it had. */
    boolean keepsNumbers() {
        return keepsNumbers;
    }

    /** The largest number in the earlier list of one that is not kept, or -1. */
    int lastRemoved() {
        return lastRemoved;
    }

    /** The numbers of the documents that are not kept from the earlier list, in their order. */
    int[] added() {
        return added.clone();
    }

    /** Where each is in the earlier list, or -1. Of several equal ones the first is the first. */
    private static int[] found(List<String> before, List<String> after) {
        Map<String, Deque<Integer>> numbers = new HashMap<>();
        for (int number = 0; number < before.size(); number++) {
            numbers.computeIfAbsent(before.get(number), identity -> new ArrayDeque<>())
                    .add(number);
        }
        int[] found = new int[after.size()];
        for (int number = 0; number < found.length; number++) {
            Integer first =
                    numbers.getOrDefault(after.get(number), new ArrayDeque<>()).poll();
            found[number] = first == null ? REMOVED : first;
        }
        return found;
    }

    /** The longest part that increases; all else becomes -1. */
    private static int[] increasing(int[] numbers) {
        int[] places = IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] >= 0)
                .toArray();
        boolean[] member = LongestNonDecreasingSubsequence.of(
                IntStream.of(places).map(place -> numbers[place]).toArray());
        int[] kept = new int[numbers.length];
        Arrays.fill(kept, REMOVED);
        for (int i = 0; i < places.length; i++) {
            kept[places[i]] = member[i] ? numbers[places[i]] : REMOVED;
        }
        return kept;
    }
}
