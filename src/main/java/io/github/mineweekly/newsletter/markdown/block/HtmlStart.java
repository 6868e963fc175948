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
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t>]*+\\r?\\n");

    /** For each program, where its last end in the text is; -1 if there is none. */
    private final Map<String, Integer> lastEnds = new HashMap<>();

    /** For each other element, where its next end is from the line asked for last. */
    private final Map<String, Integer> nextEnds = new HashMap<>();

    private int nextEmptyLine = -1;
    private String lower = "";

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
        if (whole != null && isWord(line, whole)) {
            return false;
        }
        return frame || HtmlNames.isHtml(whole == null ? name : whole.name());
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
                ? lastEnds.computeIfAbsent(name, it -> lower(line).lastIndexOf("</" + it)) > line.getStartOffset()
                : Characters.asciiLower(typed).contains("</" + name);
    }

    /** A tag whose element goes, and that ends nowhere, is a word if a sentence follows it. */
    private boolean isWord(BasedSequence line, HtmlTag tag) {
        String after = line.toString().substring(tag.end()).strip();
        boolean sentence =
                !after.isEmpty() && !after.startsWith("<") && tag.attributes().isEmpty();
        if (!sentence || tag.closing() || !HtmlNames.isLeftOut(tag.name())) {
            return false;
        }
        int start = line.getStartOffset();
        int end = nextEnd(line, tag.name(), start);
        // One that hides may end some blocks later.
        boolean ends = end >= 0 && (tag.hides() || end < nextEmptyLine(line, start));
        return !ends && !hidesSomething(line, tag.end());
    }

    /** Whether the rest of a line has a tag that takes out of sight what is before its end. */
    private boolean hidesSomething(BasedSequence line, int from) {
        String typed = line.toString();
        for (int at = typed.indexOf('<', from); at >= 0; at = typed.indexOf('<', at + 1)) {
            HtmlTag tag = HtmlTag.at(typed, at);
            if (tag != null && !tag.closing() && hides(line, tag)) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(BasedSequence line, HtmlTag tag) {
        boolean hides = tag.hides() || HtmlNames.isWhole(tag.name());
        return hides && (!tag.attributes().isEmpty() || nextEnd(line, tag.name(), line.getStartOffset()) >= 0);
    }

    /** -1 if there is none. */
    private int nextEnd(BasedSequence line, String name, int start) {
        Integer known = nextEnds.get(name);
        if (known == null || (known >= 0 && known < start)) {
            known = lower(line).indexOf("</" + name, start);
            nextEnds.put(name, known);
        }
        return known;
    }

    private int nextEmptyLine(BasedSequence line, int start) {
        if (nextEmptyLine < start) {
            Matcher empty = EMPTY_LINE.matcher(lower(line));
            nextEmptyLine = empty.find(start) ? empty.start() : Integer.MAX_VALUE;
        }
        return nextEmptyLine;
    }

    private String lower(BasedSequence line) {
        lower = lower.isEmpty() ? Characters.asciiLower(line.getBaseSequence().toString()) : lower;
        return lower;
    }
}
