package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.ShownDays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a block by key, misspelt keys under the right one.
 *
 * @param guesses those of our keys that another one was probably meant for, so that its value may be right as it is
 * @param ofOtherTools fields whose key another tool uses for one of ours that is absent, by our key
 * @param moves how a line within a value becomes the key that it looks like, for those of our keys that are absent
 * @param heldBack those of {@code hidden} and {@code draft} that another tool's key sets
 * @param below those of our keys that are in lines below the block which may belong to it
 * @param shownDays the days on which no other tool's key holds the issue back
 */
public record Fields(
        Map<String, Field> byKey,
        Set<String> guesses,
        Map<String, Field> ofOtherTools,
        Map<String, SuggestedFix> moves,
        Set<String> heldBack,
        Set<String> below,
        ShownDays shownDays) {
    public Fields {
        byKey = Map.copyOf(byKey);
        guesses = Set.copyOf(guesses);
        ofOtherTools = Map.copyOf(ofOtherTools);
        moves = Map.copyOf(moves);
        heldBack = Set.copyOf(heldBack);
        below = Set.copyOf(below);
    }

    public static Fields of(Map<String, Field> byKey) {
        return new Fields(byKey, Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), ShownDays.ALL);
    }

    /** The same with lines that are found within values. */
    public Fields withMoves(Map<String, SuggestedFix> found) {
        return new Fields(byKey, guesses, ofOtherTools, found, heldBack, below, shownDays);
    }

    /** The same with keys that are below the block. */
    public Fields withBelow(Set<String> found) {
        return new Fields(byKey, guesses, ofOtherTools, moves, heldBack, found, shownDays);
    }

    /** The same with more of {@code hidden} and {@code draft} set. */
    public Fields withHeldBack(Set<String> more) {
        Set<String> all = new HashSet<>(heldBack);
        all.addAll(more);
        return new Fields(byKey, guesses, ofOtherTools, moves, all, below, shownDays);
    }

    boolean isGuess(String key) {
        return guesses.contains(key);
    }

    /** The key that a field is read as: its own, or the right one if it is misspelt. */
    String keyOf(Field field) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(field.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field.name());
    }

    /** The field of a key, with or without a value. */
    public Optional<Field> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The field of a key that has a value; a key without one counts as absent. */
    public Optional<Field> withValue(String key) {
        return get(key).filter(field -> !field.value().isNothing());
    }
}
