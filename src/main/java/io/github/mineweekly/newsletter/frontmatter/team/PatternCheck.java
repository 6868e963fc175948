package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.LengthPattern;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import io.github.mineweekly.newsletter.text.BoundedPattern.Answer;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;

/** A value that is not what a team's pattern asks for. */
final class PatternCheck {
    private final FieldContext context;

    PatternCheck(FieldContext context) {
        this.context = context;
    }

    /** Checks a scalar, alone or in a list. */
    void report(TeamKey key, Field field, Value item) {
        BoundedPattern pattern = key.pattern();
        if (pattern == null) {
            return;
        }
        String text = item.text().strip();
        String what = (field.value().isScalar() ? "" : "an item of ") + Printable.quote(key.name());
        Optional<LengthPattern> length = LengthPattern.of(pattern.regex());
        if (length.isPresent()) {
            checkLength(length.get(), item, what, text);
            return;
        }
        Answer answer = pattern.of(text);
        if (answer == Answer.MATCHES) {
            return;
        }
        String regex = Printable.quote(pattern.regex());
        if (answer == Answer.UNKNOWN) {
            add(item, what + whyUnknown(text, regex), "make the value shorter, or the pattern simpler");
        } else {
            add(
                    item,
                    what + " must match " + regex + ", found "
                            + Printable.quote(item.shown().strip()),
                    "write a value that matches your team's pattern as a whole");
        }
    }

    private static String whyUnknown(String text, String regex) {
        return text.length() > BoundedPattern.LONGEST
                ? " has more than " + BoundedPattern.LONGEST + " characters, too many for the pattern " + regex
                : " cannot be matched with " + regex + ": the pattern takes too many steps";
    }

    private void checkLength(LengthPattern length, Value item, String what, String text) {
        int least = length.least();
        int most = length.most();
        int found = text.codePointCount(0, text.length());
        if (found < least || found > most) {
            String allowed = least == most
                    ? String.valueOf(least)
                    : !length.isBounded()
                            ? "at least " + least
                            : least == 0 ? "at most " + most : least + " to " + most;
            String message = what + " must have " + allowed + " characters, found " + found;
            add(item, message, found < least ? "write more" : "write less");
        }
    }

    private void add(Value item, String message, String help) {
        context.add(FrontMatterRules.VALUE_UNLIKE_PATTERN, item.span(), message, help);
    }
}
