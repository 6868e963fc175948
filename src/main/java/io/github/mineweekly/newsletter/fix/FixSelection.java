package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.util.Set;

/**
 * Which fixes are applied.
 *
 * @param guess what unsafe fixes may draw on
 * @param rules whose fixes are applied, all of them and no others; empty for those of every rule that need no naming
 */
public record FixSelection(Guess guess, Set<Rule> rules) {
    public FixSelection {
        rules = Set.copyOf(rules);
    }

    boolean has(Diagnostic problem) {
        Fix fix = problem.fix();
        if (fix == null) {
            return false;
        }
        if (!rules.isEmpty()) {
            return rules.contains(problem.rule());
        }
        return switch (fix.kind()) {
            case SAFE -> true;
            case UNSAFE -> guess != Guess.NONE;
            case ON_REQUEST -> false;
        };
    }

    /** Whether {@link Guess} alone keeps a problem from being fixed. */
    boolean needsGuess(Diagnostic problem) {
        Fix fix = problem.fix();
        return rules.isEmpty() && guess == Guess.NONE && fix != null && fix.kind() == Fix.Kind.UNSAFE;
    }

    /** Whether what a rule misses is to be guessed. */
    boolean guesses(Rule rule) {
        return rules.isEmpty() ? guess != Guess.NONE : rules.contains(rule);
    }
}
