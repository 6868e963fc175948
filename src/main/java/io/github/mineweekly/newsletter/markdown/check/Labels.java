package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels that the parser found defined.
 *
 * @param links whether a label of links is, as typed between the brackets
 */
public record Labels(Predicate<String> links, Footnotes notes) {
    private static final Pattern DEFINITION = Pattern.compile(
            "[ \\t>]{0,9}\\[([^\\[\\]^][^\\[\\]]{0,199})]:[ \\t]{1,9}\\S{1,2000}(?:[ \\t]{1,9}[\"'(].{1,200})?[ \\t]{0,9}");

    /** With a full-width colon, a space before it, or words without quotes after the address. */
    private static final Pattern MISTYPED = Pattern.compile("[ \\t>]{0,9}\\[([^\\[\\]^][^\\[\\]]{0,199})]"
            + "(?:(?:：|[ \\t]{1,9}[:：])[ \\t]{0,9}|:[ \\t]{0,9}(?=\\S{1,2000}[ \\t]{1,9}[^\\s\"'(]))"
            + "(https?://[^\\s<>]{1,2000})(?:[ \\t]{1,9}([^\"\\[]{1,200}))?");

    /** What is around a title, or a dash before it. */
    private static final Pattern AROUND = Pattern.compile("^(?:[-–—]{1,2}[ \\t]{1,9})?[“”‘’'(（]?|[“”‘’')）]$");

    /** What is between the types of a program, as in {@code [string, number][]}. */
    private static final String SIGNS_OF_TYPES = ",|:;";

    /** @param label as typed in the file */
    boolean definesLink(String label) {
        return links.test(Body.read(label));
    }

    /**
     * The labels that lines would define if they were not right below other text, or mistyped.
     *
     * @return by the label the index of its line if that is mistyped, else of the first line of its row
     */
    Map<String, Integer> meant(List<String> lines) {
        Map<String, Integer> found = new HashMap<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = DEFINITION.matcher(lines.get(i));
            boolean text = line.matches() && !definesLink(line.group(1));
            first = !text ? -1 : first < 0 ? i : first;
            if (text && first > 0 && !lines.get(first - 1).isBlank()) {
                found.putIfAbsent(key(line.group(1)), first);
            }
            Matcher mistyped = MISTYPED.matcher(lines.get(i));
            String label = mistyped.matches() ? mistyped.group(1) : SpacedAddress.label(lines.get(i));
            if (label != null) {
                found.putIfAbsent(key(label), i);
            }
        }
        return found;
    }

    /** How a mistyped definition is written right; null for another line. */
    static @Nullable String written(String line) {
        Matcher typed = MISTYPED.matcher(line);
        if (!typed.matches()) {
            return null;
        }
        String title = typed.group(3) == null
                ? ""
                : " \"" + AROUND.matcher(typed.group(3).strip()).replaceAll("") + "\"";
        return "[" + typed.group(1) + "]: " + typed.group(2) + title;
    }

    /** Whether a label without another one after it is none of a program, as {@code [i][]} or {@code [a, b][]}. */
    static boolean isReference(String label) {
        boolean word = isWord(label) || label.codePoints().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
        return word && label.chars().noneMatch(c -> SIGNS_OF_TYPES.indexOf(c) >= 0);
    }

    /** Whether a label is more than one letter or digit, as those of programs are. */
    static boolean isWord(String label) {
        return label.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    /** What labels are compared by. */
    static String key(String label) {
        return CaseFolding.label(label);
    }
}
