package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.ShownDays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The newsletter's and the team's keys in a block, misspelt ones under the right one, as far as they are found. Not thread-safe. */
final class OwnKeys {
    private final DiagnosticCollector diagnostics;
    private final Map<String, Field> byKey = new HashMap<>();
    private final Map<String, Field> ofOtherTools = new HashMap<>();
    private final Set<String> guesses = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> namesInSmallLetters = new HashSet<>();

    OwnKeys(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Notes a field of any name that the block has; ours are put before. */
    void see(Field field) {
        if (!isAlone(field.name())) {
            namesInSmallLetters.add(field.name().toLowerCase(Locale.ROOT));
        }
    }

    void put(String key, Field field) {
        byKey.put(key, field);
    }

    /** Notes that a key put is only a guess. */
    void guess(String key) {
        guesses.add(key);
    }

    /** Notes the field by which another tool says what one of our keys does. */
    void putOther(String key, Field field) {
        ofOtherTools.put(key, field);
    }

    /** Notes that the day of another tool's key is only a guess if one more says another day. */
    void compareDays(Field more) {
        Field other = ofOtherTools.get("date");
        if (other != null
                && !DateText.dayOf(other.value().text())
                        .equals(DateText.dayOf(more.value().text()))) {
            guess("date");
        }
    }

    /** The field of a key, with or without a value; null if there is none. */
    @Nullable
    Field get(String key) {
        return byKey.get(key);
    }

    boolean isTrue(String key) {
        Field field = get(key);
        return field != null && BooleanWord.isTrue(field.value().text());
    }

    /** Whether a key is alone in its line. */
    boolean isAlone(String key) {
        return emptyLine(key).isPresent();
    }

    /** Whether a key is there; one that is alone in its line counts as absent. */
    boolean has(String key) {
        return byKey.containsKey(key) && !isAlone(key);
    }

    /** Whether a key is there, be it in other letters. */
    boolean hasInAnyCase(String key) {
        return has(key) || namesInSmallLetters.contains(key);
    }

    /** Whether a key is there, or another stands for it, or a fix writes it in the place of another. */
    boolean isTaken(String key) {
        return has(key) || ofOtherTools.containsKey(key) || written.contains(key);
    }

    /** Notes that a fix writes a key in the place of another; returns whether no other one does. */
    boolean take(String key) {
        return written.add(key);
    }

    /** How the line of a key goes in which there is nothing else. */
    private Optional<Edit> emptyLine(String key) {
        return Optional.ofNullable(get(key))
                .filter(field -> field.value().isNothing() && !field.value().isAnchored())
                .filter(field -> field.value().span().isEmpty())
                .flatMap(field -> diagnostics.deletion(field.key()));
    }

    /** The same fix where our key may be there alone in its line, which goes. */
    SuggestedFix inPlaceOf(String key, SuggestedFix fix) {
        return emptyLine(key).map(fix::instead).orElse(fix);
    }

    /** All of them, with what is known of other keys. */
    Fields fields(Set<String> heldBack, ShownDays shownDays) {
        return new Fields(byKey, guesses, ofOtherTools, Map.of(), heldBack, Set.of(), shownDays);
    }
}
