package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.OptionalInt;

/** What is said of a value that should be a date. */
final class DateWords {
    private DateWords() {}

    static String notIso(String key, Value value) {
        if (TemplatePlaceholder.is(value.text())) {
            return key + " " + Printable.quote(value.shown()) + " is a placeholder that no template filled in";
        }
        return value.isScalar()
                ? key + " " + Printable.quote(value.shown()) + Invisible.named(value.text(), " ")
                        + " is not an ISO date (YYYY-MM-DD)"
                : key + " " + Printable.quote(value.shown()) + " is "
                        + value.kind().label() + ", not an ISO date (YYYY-MM-DD)";
    }

    static String notIso(String key, Value value, DateText found) {
        OptionalInt invisible = Invisible.first(value.text());
        if (invisible.isPresent() && DateText.isIso(Invisible.removed(value.text()))) {
            return key + " " + Printable.quote(Invisible.removed(value.text())) + " has an invisible character, "
                    + Characters.name(invisible.getAsInt());
        }
        return found.timed()
                ? key + " " + Printable.quote(value.shown()) + " has a time; it must be a day alone (YYYY-MM-DD)"
                : notIso(key, value);
    }

    static String impossible(String key, Value value, DateText found) {
        return key + " " + Printable.quote(value.shown()) + " does not exist: " + found.whyImpossible();
    }
}
