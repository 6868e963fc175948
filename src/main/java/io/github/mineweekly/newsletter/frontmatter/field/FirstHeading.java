package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.frontmatter.block.UnseenLines;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of an issue's text that is good enough to offer as its title: the first of level 1, else one that opens
 * the text. Any other is the name of a section, and so is the first of those that are numbered. Markdown itself is
 * parsed elsewhere.
 */
public final class FirstHeading {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*(?:[ \\t]#+[ \\t]*)?");
    private static final Pattern ID = Pattern.compile("[ \\t]*\\{#[^}]*}$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*`]|(?<!\\w)_|_(?!\\w)");

    private static final String AFTER_NUMBER = "(?:[.、．:：)]\\s*|\\s+)(?![0-9]).*";
    private static final Pattern ONE = Pattern.compile("(?:1|一(?!\\s))" + AFTER_NUMBER);
    private static final Pattern TWO = Pattern.compile("(?:2|二(?!\\s))" + AFTER_NUMBER);
    private static final Pattern PART_OF_ONE = Pattern.compile("1\\.1(?![0-9]).*");

    /** A longer heading is not a title; and the patterns above are not made for long lines. */
    private static final int LONGEST_LINE = 200;

    /** @param opens whether nothing but empty lines is above it */
    private record Heading(int level, String text, boolean opens) {}

    private FirstHeading() {}

    /** The heading from a line on, 1-based. */
    public static Optional<String> of(SourceFile source, int firstLine) {
        List<Heading> all = all(source.lines(), firstLine);
        Optional<Heading> found = all.stream()
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> all.stream().filter(Heading::opens).findFirst());
        return found.filter(heading -> !isNumberedSection(heading, all)).map(Heading::text);
    }

    /** A heading as text, without emphasis, code and links. */
    public static String plain(String heading) {
        return MARKS.matcher(LINK.matcher(heading).replaceAll("$1"))
                .replaceAll("")
                .strip();
    }

    private static boolean isNumberedSection(Heading first, List<Heading> all) {
        return ONE.matcher(first.text()).matches()
                && all.stream()
                        .anyMatch(other -> other.level() == first.level()
                                ? TWO.matcher(other.text()).matches()
                                : PART_OF_ONE.matcher(other.text()).matches());
    }

    private static List<Heading> all(LineIndex lines, int firstLine) {
        List<Heading> all = new ArrayList<>();
        CodeFences code = new CodeFences();
        UnseenLines unseen = new UnseenLines();
        boolean begun = false;
        for (int line = firstLine; line <= lines.count(); line++) {
            String text = lines.line(line);
            if (!code.isOpen() && unseen.has(text)) {
                continue;
            }
            boolean isCode = code.isFence(text) || code.isOpen();
            Matcher matcher = HEADING.matcher(text);
            if (!isCode && text.length() <= LONGEST_LINE && matcher.matches()) {
                String heading = ID.matcher(matcher.group(2)).replaceFirst("").strip();
                if (!heading.isEmpty()) {
                    all.add(new Heading(matcher.group(1).length(), heading, !begun));
                }
            }
            begun |= !text.isBlank();
        }
        return all;
    }
}
