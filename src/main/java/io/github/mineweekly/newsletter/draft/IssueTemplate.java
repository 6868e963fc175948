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
import org.jspecify.annotations.Nullable;

/**
 * The text of an issue with places for what each issue has of its own: {@code {{title}}}, {@code {{date}}},
 * {@code {{number}}} and {@code {{sections}}}.
 *
 * @param path what messages call it
 */
record IssueTemplate(String path, String text) {
    /** A place, or a title that is the whole value of a key. */
    private static final Pattern PLACE =
            Pattern.compile("(?m)(^[A-Za-z]\\w*:[ \\t]*)\\{\\{\\s*title\\s*}}[ \\t]*$|\\{\\{\\s*([A-Za-z]+)\\s*}}");

    /** @throws TemplateException if a place has a name that there is not */
    String fill(Slot slot, String title, String sections) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", title);
        values.put("date", slot.date().toString());
        values.put("number", slot.number() == null ? "" : slot.number().toString());
        values.put("sections", sections.stripTrailing());
        return PLACE.matcher(text.replace("\r\n", "\n"))
                        .replaceAll(place -> Matcher.quoteReplacement(filled(place, values)))
                        .stripTrailing()
                + "\n";
    }

    private String filled(MatchResult place, Map<String, String> values) {
        @Nullable String key = place.group(1);
        return key == null ? value(place, values) : key + Quotes.ifNeeded(values.getOrDefault("title", ""));
    }

    private String value(MatchResult place, Map<String, String> values) {
        String name = place.group(2);
        String value = values.get(name);
        if (value == null) {
            throw new TemplateException("the template " + Printable.escape(path) + " has `" + place.group() + "`"
                    + Misspelling.nearestName(name, List.copyOf(values.keySet()))
                            .map(meant -> "; did you mean `{{" + meant + "}}`?")
                            .orElse("")
                    + " (there are: " + String.join(", ", values.keySet()) + ")");
        }
        return value;
    }
}
