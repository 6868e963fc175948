package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.raw.HtmlNames;
import io.github.mineweekly.newsletter.markdown.raw.HtmlTag;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines do not begin a block of raw HTML where it is sanitized: those that begin with a word about HTML, such as
 * {@code <script>} in a sentence, which would take the rest of the issue. One for each text.
 */
final class HtmlStart {
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Set<String> PROGRAMS = Set.of("script", "style");

    /** For each program, where its last end in the text is; -1 if there is none. */
    private final Map<String, Integer> lastEnds = new HashMap<>();

    /** @param line that begins a block by CommonMark's rules, from its first character that is not a space */
    boolean begins(BasedSequence line) {
        String typed = line.toString();
        if (typed.startsWith("<!--")) {
            return true;
        }
        Matcher tag = NAME.matcher(typed);
        if (!tag.lookingAt()) {
            return false;
        }
        String name = Characters.asciiLower(tag.group(1));
        if (PROGRAMS.contains(name)) {
            return isProgram(line, name);
        }
        boolean frame = name.equals("iframe") && !typed.startsWith(">", tag.end());
        HtmlTag whole = HtmlTag.at(typed, 0);
        return frame
                || (HtmlNames.isKnown(whole == null ? name : whole.name()) && !HtmlNames.SWALLOWING.contains(name));
    }

    /** A program is alone in its lines, and has an end. */
    private boolean isProgram(BasedSequence line, String name) {
        String typed = line.toString();
        HtmlTag tag = HtmlTag.at(typed, 0);
        if (tag == null || tag.closing()) {
            return false;
        }
        boolean alone = typed.substring(tag.end()).isBlank();
        return alone
                ? lastEnds.computeIfAbsent(name, it -> lastEnd(line, it)) > line.getStartOffset()
                : Characters.asciiLower(typed).contains("</" + name);
    }

    private static int lastEnd(BasedSequence line, String name) {
        return Characters.asciiLower(line.getBaseSequence().toString()).lastIndexOf("</" + name);
    }
}
