package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.PageStates;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the head of a text that would hold the page back as a key: {@code Status: Draft} as Notion exports it,
 * {@code **draft:** true}, or {@code <!-- published: false -->}; or that calls it a draft.
 */
public final class HoldingLine {
    private static final Pattern LINE = Pattern.compile("[^\\p{L}]{0,20}(\\p{L}[\\p{L}\\d _-]{0,40}?)[\\s*_|\"']{0,5}"
            + "(?:::?|：|=|\\|)[^\\p{L}\\p{N}]{0,10}(.*?)[^\\p{L}\\p{N}]{0,10}");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t].*");
    private static final Pattern TITLE = Pattern.compile("#[ \\t].*");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]{0,20}(\\p{L}.*?)[^\\p{L}\\p{N}]{0,20}");
    private static final Pattern PUBLISHING = Pattern.compile("publi|releas|review|approv|发|公开|审");
    private static final Pattern SENTENCE = Pattern.compile(".*[.。!！?？]\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[【(（]([^\\]】)）,，]{1,20})[\\]】)）,，]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
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
            if (!example && (holds(line) || callsItDraft(line) || isOfDraft(line))) {
                return Optional.of("line " + number + ", " + Printable.quote(line.strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * Reports such a line below a front matter, or one that is no more than a word for a draft, if nothing but a title
     * and other keys are above it: it says that the page is to be held back, and does not.
     */
    static void report(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        LineIndex lines = block.source().lines();
        int end = block.endLine();
        for (int number = end + 1; number <= Math.min(end + HEAD, lines.count()); number++) {
            String line = lines.line(number);
            boolean key = isKey(line);
            if (isEnd(number + 1, lines) && (callsItDraft(line) || (key && isClear(line)))) {
                diagnostics.add(
                        FrontMatterRules.FRONT_MATTER_CONTINUED,
                        new Span(lines.start(number), lines.end(number)),
                        Printable.quote(line.strip()) + " is text, and does not hold the page back",
                        "write `draft: true` above line " + end + ", or delete it; `draft: false` publishes it");
                return;
            }
            boolean above = line.isBlank() || line.startsWith("<!--") || line.equals("+++");
            if (!key && !above && !TITLE.matcher(line).matches()) {
                return;
            }
        }
    }

    /** Whether it is the heading of a draft, as {@code # [WIP] One} and {@code # One（草稿）}. */
    private static boolean isOfDraft(String line) {
        Matcher remark = IN_BRACKETS.matcher(line);
        return line.length() <= LONGEST
                && HEADING.matcher(line).matches()
                && remark.find()
                && HeldBack.isDraft(remark.group(1));
    }

    /** Whether a line looks like a key, and is not a sentence. */
    private static boolean isKey(String line) {
        return line.length() <= LONGEST
                && LINE.matcher(line).matches()
                && !SENTENCE.matcher(line).matches();
    }

    /** Whether no text goes on in a line. */
    private static boolean isEnd(int number, LineIndex lines) {
        return number > lines.count()
                || isKey(lines.line(number))
                || !LETTER.matcher(lines.line(number)).find();
    }

    /** Whether a key is said of nothing but a page, or its value is a word for a draft. */
    private static boolean isClear(String line) {
        Matcher key = LINE.matcher(line);
        return key.matches()
                && HidingKey.wouldHold(key.group(1), key.group(2))
                && (HidingKey.OF_PAGE.contains(HidingKeys.bare(key.group(1)))
                        || HeldBack.isDraft(HeldBack.first(key.group(2))));
    }

    private static boolean callsItDraft(String line) {
        Matcher words = WORDS.matcher(line);
        if (line.length() > LONGEST || !words.matches()) {
            return false;
        }
        String first = HeldBack.first(words.group(1));
        return line.startsWith("<!--")
                ? HeldBack.isDraft(first) || (PUBLISHING.matcher(first).find() && PageStates.matches(first))
                : HeldBack.isDraft(words.group(1)) && !TITLE.matcher(line).matches();
    }

    private static boolean holds(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher key = LINE.matcher(line);
        return key.matches() && HidingKey.wouldHold(key.group(1), key.group(2));
    }
}
