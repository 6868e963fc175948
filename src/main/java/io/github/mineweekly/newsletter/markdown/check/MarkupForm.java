package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import java.util.regex.Pattern;

/**
 * What a kind of markup looks like, and what is said of it.
 *
 * @param sign tells sooner than the pattern whether a line may be of the kind
 * @param whole whether it is all of a line
 * @param what the end of a message about it
 */
record MarkupForm(Rule rule, MarkupSign sign, Pattern pattern, boolean whole, String what, String help) {
    /** Of markup that has no rule of its own. */
    static MarkupForm of(MarkupSign sign, String pattern, String what, String help) {
        return of(BodyRules.MARKUP_OF_OTHER_TOOL, sign, pattern, what, help);
    }

    /** @param pattern of a whole line if it begins with {@code ^} */
    static MarkupForm of(Rule rule, MarkupSign sign, String pattern, String what, String help) {
        return new MarkupForm(rule, sign, Pattern.compile(pattern), pattern.startsWith("^"), what, help);
    }
}
