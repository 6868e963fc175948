package io.github.mineweekly.newsletter.markdown.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link or image that is text, since its brackets are apart, full-width or the wrong way round.
 *
 * @param start where it begins in its line
 * @param written how it is written right
 */
record LinkTypo(int start, int end, String message, String written) {
    private static final String TEXT = "(!?)\\[([^\\[\\]]{1,200})]";
    private static final String ADDRESS = "((?:https?://|\\.{1,2}/)[^\\s()（）<>\\[\\]]{1,500})";
    private static final Pattern APART = Pattern.compile(TEXT + "[ \\t]{1,3}\\(" + ADDRESS + "\\)");
    private static final Pattern FULL_WIDTH =
            Pattern.compile(TEXT + "(?:[ \\t]{0,3}（" + ADDRESS + "[)）]|\\(" + ADDRESS + "）(?![^\\s()]{0,500}\\)))");
    private static final Pattern REVERSED =
            Pattern.compile("(?<![\\]\\w])(!?)\\(([^()\\s][^()]{0,200})\\)\\[" + ADDRESS + "]");
    private static final Pattern MARK = Pattern.compile("\\d{1,4}|[xX]|\\s+|\\^.*");

    /** @param labels of definitions: a link by one may have a text in parentheses after it */
    static List<LinkTypo> in(String line, Set<String> labels) {
        List<LinkTypo> found = new ArrayList<>();
        Matcher apart = APART.matcher(line);
        while (apart.find()) {
            String text = apart.group(2);
            if (!MARK.matcher(text).matches() && !labels.contains(LineChecks.label(text))) {
                found.add(of(apart, apart.group(3), "a space between `]` and `(` makes this text, not a link"));
            }
        }
        Matcher fullWidth = FULL_WIDTH.matcher(line);
        while (fullWidth.find()) {
            String address = fullWidth.group(3) == null ? fullWidth.group(4) : fullWidth.group(3);
            found.add(of(fullWidth, address, "a full-width parenthesis makes this text, not a link"));
        }
        Matcher reversed = REVERSED.matcher(line);
        while (reversed.find()) {
            found.add(of(reversed, reversed.group(3), "the brackets and the parentheses of a link are swapped"));
        }
        return found;
    }

    private static LinkTypo of(Matcher link, String address, String message) {
        String written = link.group(1) + "[" + link.group(2) + "](" + address + ")";
        return new LinkTypo(link.start(), link.end(), message, written);
    }
}
