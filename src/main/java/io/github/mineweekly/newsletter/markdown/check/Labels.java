package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that the parser found defined.
 *
 * @param links whether a label of links is, as typed between the brackets
 */
public record Labels(Predicate<String> links, Footnotes notes) {
    private static final Pattern DEFINITION = Pattern.compile(
            "[ \\t>]{0,9}\\[([^\\[\\]^][^\\[\\]]{0,199})]:[ \\t]{1,9}\\S{1,2000}(?:[ \\t]{1,9}[\"'(].{1,200})?[ \\t]{0,9}");

    boolean definesLink(String label) {
        return links.test(label);
    }

    /**
     * The labels that lines would define if they were not right below other text.
     *
     * @return the index of the first of such lines in a row, by the label
     */
    Map<String, Integer> inText(List<String> lines) {
        Map<String, Integer> found = new HashMap<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = DEFINITION.matcher(lines.get(i));
            boolean text = line.matches() && !definesLink(line.group(1));
            first = !text ? -1 : first < 0 ? i : first;
            if (text && first > 0 && !lines.get(first - 1).isBlank()) {
                found.putIfAbsent(key(line.group(1)), first);
            }
        }
        return found;
    }

    /** What labels are compared by. */
    static String key(String label) {
        return CaseFolding.label(label);
    }
}
