package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that is all of a line, typed as an element, as editors and converters write them:
 * {@code <h2 id="a">…</h2>}. One without a text, or with a language or direction of its own, is none.
 *
 * @param id null if none is typed that a link could lead to
 * @param start where its text begins in the line
 * @param end where its text ends
 */
public record RawHeading(int level, @Nullable String id, int start, int end) {
    private static final Set<String> KEPT = Set.of("lang", "dir", "title");
    private static final Pattern NO_TEXT = Pattern.compile("(?:<[^<>]*>|&nbsp;|&#160;|[\\s\\u00A0\\u3000])*+");
    private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /**
     * The heading that a line is, or null. Where HTML stays as it is, one with more than an id is left to the page's
     * own styles and programs.
     */
    public static @Nullable RawHeading of(String line, HtmlMode mode) {
        HtmlTag tag = line.startsWith("<h") || line.startsWith("<H") ? HtmlTag.at(line, 0) : null;
        if (tag == null || mode == HtmlMode.ESCAPE || !NAMES.contains(tag.name()) || tag.hides()) {
            return null;
        }
        String closing = "</" + tag.name() + ">";
        String lower = Characters.asciiLower(line);
        int end = lower.indexOf("</h", tag.end());
        boolean whole = end > 0
                && lower.startsWith(closing, end)
                && line.substring(end + closing.length()).isBlank()
                && lower.indexOf("<h", tag.end()) < 0
                && !NO_TEXT.matcher(line.substring(tag.end(), end)).matches();
        Set<String> attributes = tag.attributes().keySet();
        boolean asTyped = mode == HtmlMode.ALLOW
                ? !Set.of("id").containsAll(attributes)
                : !Collections.disjoint(KEPT, attributes);
        if (!whole || asTyped) {
            return null;
        }
        String id = tag.attribute("id");
        boolean usable = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace);
        return new RawHeading(tag.name().charAt(1) - '0', usable ? id : null, tag.end(), end);
    }

    /** How many more elements whose end must be written a line of raw HTML begins than it ends. */
    public static int opened(String text) {
        String line = ElementEnds.withoutComments(text);
        int opened = 0;
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            HtmlTag tag = HtmlTag.at(line, at);
            if (tag != null
                    && !HtmlNames.isVoid(tag.name())
                    && HtmlNames.needsEnd(tag.name())
                    && !tag.endsItself(line)) {
                opened += tag.closing() ? -1 : 1;
            }
        }
        return opened;
    }
}
