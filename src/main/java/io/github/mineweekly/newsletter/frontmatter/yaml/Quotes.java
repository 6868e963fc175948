package io.github.mineweekly.newsletter.frontmatter.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Writes text as a YAML value. */
public final class Quotes {
    private Quotes() {}

    /** The text in quotes, in those that need no escape if there are such. */
    public static String around(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The text as it is if YAML then reads this very text, else in quotes. */
    public static String ifNeeded(String text) {
        return Yaml.isPlainText(text) ? text : around(text);
    }

    /** The same for an item of a list in brackets. */
    public static String ifNeededInList(String text) {
        boolean plain =
                Yaml.isPlainText(text) && text.chars().noneMatch(c -> "[]{},".indexOf(c) >= 0) && !text.startsWith("?");
        return plain ? text : around(text);
    }

    /** The list in brackets. */
    public static String list(List<String> items) {
        return items.stream().map(Quotes::ifNeededInList).collect(Collectors.joining(", ", "[", "]"));
    }
}
