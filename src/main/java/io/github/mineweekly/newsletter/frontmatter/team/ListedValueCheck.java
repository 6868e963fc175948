package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** A value that is not among those that a team allows. */
final class ListedValueCheck {
    private static final int MOST_SHOWN = 8;

    private final FieldContext context;

    ListedValueCheck(FieldContext context) {
        this.context = context;
    }

    /** The values that are allowed, as a message lists them. */
    static String shown(List<String> values) {
        String first = values.stream().limit(MOST_SHOWN).map(Printable::quote).collect(Collectors.joining(", "));
        return values.size() <= MOST_SHOWN ? first : first + " and " + (values.size() - MOST_SHOWN) + " more";
    }

    /** Reports a scalar, alone or in a list; returns whether there was something to report. */
    boolean report(TeamKey key, Field field, Value item) {
        String found = item.shown().strip();
        if (key.values().isEmpty() || key.values().contains(found)) {
            return false;
        }
        boolean alone = field.value().isScalar();
        String name = Printable.quote(key.name());
        Diagnostic problem = context.problem(
                FrontMatterRules.VALUE_NOT_LISTED,
                item.span(),
                (alone ? name : "an item of " + name) + " must be one of " + shown(key.values()) + ", found "
                        + Printable.quote(found));
        NearValue near = NearValue.of(found, key.values());
        if (near != null && near.certain() && item.isReplaceable()) {
            context.add(fix(key, field, item, near.value()).on(problem));
        } else {
            String advice =
                    near == null ? "write one of them, or" : "did you mean " + Printable.quote(near.value()) + "? Else";
            context.add(problem.withHelp(
                    advice + " add " + Printable.quote(found) + " to its `values` in the parameter `keys`"));
        }
        return true;
    }

    private SuggestedFix fix(TeamKey key, Field field, Value item, String value) {
        if (field.value().isScalar()) {
            return context.fix(key.name(), field, item.isPlain() ? Quotes.ifNeeded(value) : Quotes.around(value));
        }
        String written = item.isPlain() ? Quotes.ifNeededInList(value) : Quotes.around(value);
        return context.fix(item.span(), written);
    }
}
