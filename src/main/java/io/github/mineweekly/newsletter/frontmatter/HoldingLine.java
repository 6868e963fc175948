package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.DraftName;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.PageStates;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line at the head of a text that would hold the page back as a key: {@code Status: Draft} as Notion exports it,
 * {@code **draft:** true}, or {@code <!-- published: false -->}; or that calls it a draft.
 */
public final class HoldingLine {
    private static final Pattern LINE = Pattern.compile("[^\\p{L}]{0,20}(\\p{L}[\\p{L}\\d _-]{0,40}?)[\\s*_|\"']{0,5}"
            + "(?:::?|：|=|\\|)[^\\p{L}\\p{N}]{0,10}(.*?)[^\\p{L}\\p{N}]{0,10}");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t].*");
    private static final Pattern TITLE = Pattern.compile("#[ \\t].*");

    /** Front matter that a formatter took for a heading or a paragraph: all its lines in one, however long. */
    private static final Pattern JOINED = Pattern.compile(
            "(?:#{1,6}[ \\t]+[a-z][\\w-]{0,30}|(?:#{1,6}[ \\t]+)?(?i:title|date|layout|author|tags)):[ \\t].*");

    /** Where the entries of a list follow, of which the last has the keys below the list. */
    private static final Pattern OF_LIST = Pattern.compile("[ \\t][a-zA-Z][\\w-]{0,40}:[ \\t]*$");

    private static final Pattern PAIR = Pattern.compile("[ \\t]([a-zA-Z][\\w-]{0,40}):(?=[ \\t]++([^\\s:]{1,40}))");

    /** What is said of the whole text: a comment, a quote, or a line in brackets, without a colon. */
    private static final Pattern REMARK =
            Pattern.compile("(?:<!--|[>\\[【(（])[^\\p{L}\\p{N}]{0,20}+(\\p{L}[^:：\\[\\]()（）【】]*?)[^\\p{L}\\p{N}]{0,20}");

    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[【(（].*[\\]】)）]\\s*");
    private static final Pattern PARTS = Pattern.compile("[,，、;；.。!！–—]| - ");

    /** A line of words without a colon, however it is set off. */
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]{0,20}+(\\p{L}[^:：]*?)[^\\p{L}\\p{N}]{0,20}");

    private static final Pattern PUBLISHING = Pattern.compile("publi|发|公开|传");
    private static final Pattern SENTENCE = Pattern.compile(".*[.。!！?？]\\s*");

    /** In brackets at the beginning of a title, or at its end. */
    private static final Pattern OF_TITLE = Pattern.compile("^#[ \\t]+[\\[【(（]([^\\]】)）,，]{1,20})[\\]】)）,，]"
            + "|[\\[【(（]([^\\[【(（\\]】)）,，]{1,20})(?:[,，][^\\[【(（\\]】)）]*+)?[\\]】)）]\\s*$");

    /** What begins the text itself: a heading, an item, a table, code, or a link. */
    private static final Pattern TEXT =
            Pattern.compile("^(?:#{2,}|\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s|\\s*(?:\\||`{3}|~{3}))|://|]\\(");

    /** No more than a word that is hardly a section's: {@code **DRAFT**}, {@code WIP}, {@code 草稿}. */
    private static final Pattern STATE = Pattern.compile(
            "[^\\p{L}\\p{N}#]{0,20}+(?:DRAFT|WIP|草稿)[^\\p{L}\\p{N}]{0,20}|\\*\\*(?i:draft|wip)\\*\\*\\s*");

    /** The heading of a page or a section, or running text. */
    private static final Pattern BELOW_STATE = Pattern.compile("#{1,2}[ \\t].*|\\p{L}[^|]*+");

    /** What may be above it: a comment, a fence, and what begins an alert or a container. */
    private static final Pattern ABOVE = Pattern.compile("^(?:<!--|\\+\\+\\+$|> ?\\[!|:::)");

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*\\s*");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
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
        boolean list = false;
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
            boolean joined = JOINED.matcher(line).matches()
                    || (list && TEXT.matcher(line).find());
            list = joined ? list || OF_LIST.matcher(line).find() : list && line.isBlank();
            boolean title = headings == 0 && !text && !line.isBlank() && mayNameDraft(brief("# " + line));
            text |= !line.isBlank() && !HEADING.matcher(line).matches();
            if (!example && (title || mayHold(brief(line)) || (joined && holdsWithin(line)))) {
                return Optional.of("line " + number + ", " + Printable.quote(line.strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * Reports such a line below a front matter, or one that says that the page is not to be published, if nothing but a
     * title and other keys are above it: it says that the page is to be held back, and does not.
     *
     * @param title of the front matter, which may have a word for a draft itself
     */
    static void report(FrontMatterBlock block, String title, DiagnosticCollector diagnostics) {
        LineIndex lines = block.lines();
        boolean plain = !DraftName.isIn(title);
        int end = block.endLine();
        for (int number = end + 1; number <= Math.min(end + HEAD, lines.count()); number++) {
            String line = lines.line(number);
            if (TEXT.matcher(line).find()) {
                return;
            }
            String brief = brief(line);
            boolean key = isKey(brief);
            boolean comment = line.startsWith("<!--") && !isSection(number + 1, lines);
            boolean state = plain && isState(brief) && isBelowState(number + 1, lines);
            boolean said = state || callsItDraft(brief, comment) || (key && isClear(brief));
            if ((said && isEnd(number + 1, lines)) || (plain && isOfDraft(brief))) {
                diagnostics.add(
                        FrontMatterRules.FRONT_MATTER_CONTINUED,
                        lines.span(number),
                        Printable.quote(line.strip()) + " is text, and does not hold the page back",
                        "write `" + ("hidden".equals(heldBack(brief)) ? "hidden" : "draft") + ": true` above line "
                                + end + ", or delete it; `draft: false` publishes it");
                return;
            }
            boolean above = line.isBlank() || ABOVE.matcher(line).find();
            boolean property = key && !BOLD.matcher(line).matches();
            if (!property && !above && !TITLE.matcher(line).matches()) {
                return;
            }
        }
    }

    /** A line, or an empty one for a long one: no such line is long, and its patterns are for brief ones alone. */
    private static String brief(String line) {
        return line.length() <= LONGEST ? line : "";
    }

    private static boolean mayHold(String line) {
        return heldBack(line) != null || callsItDraft(line, true) || isState(line) || mayNameDraft(line);
    }

    /** Whether a title may say that it is one of a draft; more than where such a title is reported. */
    private static boolean mayNameDraft(String line) {
        return TITLE.matcher(line).matches()
                && OF_TITLE.matcher(line)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .anyMatch(HeldBack::isDraft);
    }

    /** Whether it is the title of a draft, as {@code # [WIP] One} and {@code # One（草稿）}. */
    private static boolean isOfDraft(String line) {
        return TITLE.matcher(line).matches()
                && DraftName.inBrackets(line.substring(1)).isPresent();
    }

    /** Whether a line looks like a key, and is not a sentence nor the title of an item as {@code JEP 500: …}. */
    private static boolean isKey(String line) {
        Matcher key = LINE.matcher(line);
        return key.matches()
                && !DIGIT.matcher(key.group(1)).find()
                && !SENTENCE.matcher(line).matches();
    }

    private static boolean isState(String line) {
        return !TEXT.matcher(line).find() && STATE.matcher(line).matches();
    }

    /** Whether what follows an empty line is running text, or the heading of a page or a section. */
    private static boolean isBelowState(int number, LineIndex lines) {
        int next = lines.nextText(number);
        if (next == number || next > lines.count()) {
            return false;
        }
        String below = lines.line(next);
        return BELOW_STATE.matcher(below).matches()
                && (below.startsWith("#") || !TEXT.matcher(below).find());
    }

    /** Whether a section begins below, of which a comment above it may be said. */
    private static boolean isSection(int number, LineIndex lines) {
        int next = lines.nextText(number);
        return next <= lines.count() && lines.line(next).startsWith("##");
    }

    /** Whether no text goes on in a line. */
    private static boolean isEnd(int number, LineIndex lines) {
        return number > lines.count()
                || isKey(brief(lines.line(number)))
                || HEADING.matcher(lines.line(number)).matches()
                || !LETTER.matcher(lines.line(number)).find();
    }

    /** Whether a key is said of nothing but a page, or its value is a word for a draft. */
    private static boolean isClear(String line) {
        Matcher key = LINE.matcher(line);
        return key.matches()
                && heldBack(line) != null
                && (HidingKey.OF_PAGE.contains(HidingKeys.bare(key.group(1)))
                        || HeldBack.isDraft(HeldBack.first(key.group(2))));
    }

    /**
     * Whether a remark says that the text is not to be published, or is a draft; or any other line, not to publish it.
     *
     * @param alone whether a word for a draft alone says so in a comment and a quote too: it may be a label there
     */
    private static boolean callsItDraft(String line, boolean alone) {
        Matcher remark = REMARK.matcher(line);
        Matcher words = WORDS.matcher(line);
        if (remark.matches()) {
            String said = remark.group(1);
            return HeldBack.isDraft(said) ? alone || IN_BRACKETS.matcher(line).matches() : isUnpublished(parts(said));
        }
        return words.matches() && forbids(parts(words.group(1)));
    }

    private static List<String> parts(String text) {
        return PARTS.splitAsStream(text).toList();
    }

    /** Whether a text begins so, or after a word for a draft goes on so. */
    private static boolean isUnpublished(List<String> parts) {
        return isUnpublished(parts.get(0))
                || (HeldBack.isDraft(parts.get(0)) && parts.stream().anyMatch(HoldingLine::isUnpublished));
    }

    /** Whether a text says no more than not to publish it, perhaps after a word for a draft. */
    private static boolean forbids(List<String> parts) {
        return parts.stream().anyMatch(HeldBack::forbids)
                && parts.stream().allMatch(part -> HeldBack.forbids(part) || HeldBack.isDraft(part));
    }

    private static boolean isUnpublished(String text) {
        String state = HeldBack.first(text);
        return PUBLISHING.matcher(state).find() && PageStates.matches(state);
    }

    /** Which of {@code hidden} and {@code draft} a line would set; null for none. */
    private static @Nullable String heldBack(String line) {
        Matcher key = LINE.matcher(line);
        return key.matches() ? HidingKey.heldBack(key.group(1), key.group(2)) : null;
    }

    private static boolean holdsWithin(String line) {
        return PAIR.matcher(line).results().anyMatch(pair -> HidingKey.heldBack(pair.group(1), pair.group(2)) != null);
    }
}
