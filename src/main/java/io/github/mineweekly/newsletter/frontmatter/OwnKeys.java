package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.ShownDays;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private final Set<Optional<LocalDate>> days = new HashSet<>();
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

    /**
     * Notes the day that another tool's key says, none if it is not understood.
     *
     * @param first the first on which that tool shows the page
     */
    void seeDay(Field field, @Nullable OffsetDateTime first) {
        if (first != null) {
            days.add(Optional.of(first.toLocalDate()));
        } else if (!field.value().isBlank()) {
            days.add(DateText.dayOf(field.value().text()));
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

    /** All of them, with what is known of other keys. A day is a guess where one more key says another. */
    Fields fields(Set<String> heldBack, ShownDays shownDays) {
        if (ofOtherTools.containsKey("date") && days.size() > 1) {
            guess("date");
        }
        return new Fields(byKey, guesses, ofOtherTools, Map.of(), heldBack, Set.of(), shownDays);
    }
}
