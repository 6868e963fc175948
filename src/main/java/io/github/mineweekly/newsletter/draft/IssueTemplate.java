package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an issue with places for what each issue has of its own: {@code {{title}}}, {@code {{date}}},
 * {@code {{number}}} and {@code {{sections}}}.
 *
 * @param path what messages call it
 */
record IssueTemplate(String path, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z]+)\\s*}}");
    private static final Pattern WHOLE_VALUE =
            Pattern.compile("(?m)^([A-Za-z]\\w*:[ \\t]*)\\{\\{\\s*title\\s*}}[ \\t]*$");

    /** @throws TemplateException if a place has a name that there is not */
    String fill(Slot slot, String title, String sections) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", title);
        values.put("date", slot.date().toString());
        values.put("number", slot.number() == null ? "" : slot.number().toString());
        values.put("sections", sections.stripTrailing());
        String text = WHOLE_VALUE
                .matcher(this.text.replace("\r\n", "\n"))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + Quotes.ifNeeded(title)));
        String filled = PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
        return filled.stripTrailing() + "\n";
    }

    private String value(MatchResult place, Map<String, String> values) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new TemplateException("the template " + Printable.escape(path) + " has `" + place.group() + "`"
                    + Misspelling.nearestName(place.group(1), List.copyOf(values.keySet()))
                            .map(meant -> "; did you mean `{{" + meant + "}}`?")
                            .orElse("")
                    + " (there are: " + String.join(", ", values.keySet()) + ")");
        }
        return value;
    }
}
