package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the head of a text without front matter that would hold the page back as a key: {@code Status: Draft} as
 * Notion exports it, {@code **draft:** true}, or {@code <!-- published: false -->}.
 */
public final class HoldingLine {
    private static final Pattern LINE = Pattern.compile("[^\\p{L}]{0,20}(\\p{L}[\\p{L}\\d _-]{0,40}?)[\\s*_|\"']{0,5}"
            + "(?:::?|：|=|\\|)[^\\p{L}\\p{N}]{0,10}(.*?)[^\\p{L}\\p{N}]{0,10}");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t].*");
    private static final int LONGEST = 120;
    private static final int HEAD = 20;

    private HoldingLine() {}

    /** The first such line with its number, up to the second heading. */
    public static Optional<String> in(SourceFile source) {
        LineIndex lines = source.lines();
        int headings = 0;
        CodeFences code = new CodeFences();
        boolean text = false;
        boolean example = false;
        for (int number = 1; number <= Math.min(HEAD, lines.count()); number++) {
            String line = lines.line(number);
            headings += HEADING.matcher(line).matches() ? 1 : 0;
            if (headings > 1) {
                break;
            }
            if (code.isFence(line)) {
                // A front matter in a fence is the first text of its file; later ones are examples.
                example = code.isOpen() && text;
                continue;
            }
            text |= !line.isBlank() && !HEADING.matcher(line).matches();
            if (!example && holds(line)) {
                return Optional.of("line " + number + ", " + Printable.quote(line.strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher key = LINE.matcher(line);
        return key.matches() && HidingKey.wouldHold(key.group(1), key.group(2));
    }
}
