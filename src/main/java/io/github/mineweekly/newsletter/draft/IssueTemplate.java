package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.TextLines;
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

    /** A key or an item of front matter with the title in a text without quotes, and perhaps a comment after it. */
    private static final Pattern PLAIN = Pattern.compile(
            "([ \\t]*(?:- +)?(?:[\\p{L}_][\\p{L}\\d_-]*:[ \\t]+|(?<=- )))"
                    + "((?=(?:(?![ \\t]#).)*\\{\\{\\s*title\\s*}})(?:\\{\\{|[^\"'\\[{|>&!*#\\s-]).*?)([ \\t]+#(?:[ \\t].*)?)?[ \\t]*");

    /**
     * With the line ends of the template.
     *
     * @throws TemplateException if a place has a name that there is not
     */
    String fill(Slot slot, String title, String sections) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", title);
        values.put("date", slot.date().toString());
        values.put("number", slot.number() == null ? "" : slot.number().toString());
        values.put("sections", sections.stripTrailing());
        StringBuilder filled = new StringBuilder();
        boolean first = true;
        boolean frontMatter = false;
        TextLines texts = new TextLines();
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            frontMatter = first ? Fences.isOpening(line) : frontMatter && !Fences.isClosing(line);
            boolean key = frontMatter && !texts.isText(line);
            filled.append(key ? inFrontMatter(line, values) : filled(line, values))
                    .append('\n');
            first = false;
        }
        String issue = filled.toString().stripTrailing() + "\n";
        return text.contains("\r\n") ? issue.replace("\n", "\r\n") : issue;
    }

    /** The title is text, whatever is in it. */
    private String inFrontMatter(String line, Map<String, String> values) {
        Matcher plain = PLAIN.matcher(line);
        if (plain.matches()) {
            String comment = plain.group(3) == null ? "" : plain.group(3);
            return plain.group(1) + Quotes.ifNeeded(filled(plain.group(2), values)) + filled(comment, values);
        }
        return PLACE.matcher(line).replaceAll(place -> {
            String value = value(place, values);
            return Matcher.quoteReplacement(
                    switch (quoteAt(line, place.start())) {
                        case '"' -> value.replace("\\", "\\\\").replace("\"", "\\\"");
                        case '\'' -> value.replace("'", "''");
                        default -> value;
                    });
        });
    }

    /** The quote in which a place is; a space if it is in none. */
    private static char quoteAt(String line, int place) {
        char quote = ' ';
        for (int i = 0; i < place; i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                quote = ' ';
            } else if (quote == ' '
                    && (c == '"' || c == '\'')
                    && (i == 0 || " \t[{,".indexOf(line.charAt(i - 1)) >= 0)) {
                quote = c;
            }
        }
        return quote;
    }

    private String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private String value(MatchResult place, Map<String, String> values) {
        String name = place.group(1);
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
