package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
     * @param lines without what is not Markdown
     * @param typed the same as typed
     * @return by the label the index of its line if that is mistyped, else of the first line of its row
     */
    Map<String, Integer> meant(List<String> lines, IntFunction<String> typed) {
        Map<String, Integer> found = new HashMap<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = DEFINITION.matcher(lines.get(i));
            String own = line.matches() ? label(line.group(1), typed.apply(i)) : "";
            boolean text = !own.isEmpty() && !definesLink(own);
            first = !text ? -1 : first < 0 ? i : first;
            if (text && first > 0 && !lines.get(first - 1).isBlank()) {
                found.putIfAbsent(key(own), first);
            }
            Matcher mistyped = MISTYPED.matcher(lines.get(i));
            String label = mistyped.matches() ? mistyped.group(1) : SpacedAddress.label(lines.get(i));
            if (label != null) {
                found.putIfAbsent(key(label(label, typed.apply(i))), i);
            }
        }
        return found;
    }

    /** The label that a line begins with, with its code. */
    static String label(String masked, String typed) {
        int start = typed.indexOf('[') + 1;
        return typed.substring(start, start + masked.length());
    }

    /** What a line would define as the label of an address of the web; null for another line. */
    static @Nullable String ofAddress(String line, String typed) {
        int colon = line.indexOf("]:") + 1;
        Matcher definition = DEFINITION.matcher(line);
        boolean address =
                colon > 0 && WebAddress.isHttp(line.substring(colon + 1).strip());
        return address && definition.matches() ? label(definition.group(1), typed) : null;
    }

    /** How a mistyped definition is written right; null for another line. */
    static @Nullable String written(String line, String typed) {
        Matcher mistyped = MISTYPED.matcher(line);
        if (!mistyped.matches()) {
            return null;
        }
        int start = mistyped.start(3);
        String title = start < 0 ? "" : typed.substring(start, mistyped.end(3)).strip();
        return "[" + label(mistyped.group(1), typed) + "]: " + mistyped.group(2)
                + (title.isEmpty() ? "" : " \"" + AROUND.matcher(title).replaceAll("") + "\"");
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
