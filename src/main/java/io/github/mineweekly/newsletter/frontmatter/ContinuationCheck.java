package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fence that comes too early: what follows it are lines {@code key: value} up to another fence, or a second block,
 * and counts as text. Used once.
 */
final class ContinuationCheck {
    /** A key that begins with a small letter, as no sentence does, and a value that ends as none does. */
    private static final Pattern PAIR = Pattern.compile("([a-z][a-zA-Z_-]*+):[ \\t]++(.*[^\\s.!?。．！？；;…])");

    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    /** A key of any tool; one in camel case or with hyphens needs a boolean, since products are named so. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]++(?:_[a-z]++)*+");

    /** Known keys that a line of text may begin with, as a byline, too. */
    private static final Set<String> WORDS = Set.of(
            "next", "prev", "search", "aside", "head", "footer", "author", "date", "updated", "tags", "description");

    /** A key whose value is in the lines below it, and such a line. */
    private static final Pattern PARENT = Pattern.compile("[a-z][a-zA-Z_-]*+:");

    private static final Pattern CHILD = Pattern.compile("[ \\t]++(?:-[ \\t]++)*+[a-zA-Z][\\w-]*+:(?:[ \\t].*)?"
            + "|[ \\t]*+-[ \\t]++-[ \\t]++\\S.*|-[ \\t]++" + PAIR);

    private final FrontMatterBlock block;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;
    private final Predicate<String> counts;
    private final List<String> keys;
    private final Set<String> heldBack = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    /** The first line with a key of ours, and the first with one that holds the issue back; 0 if there is none. */
    private int own;

    private int holding;
    private boolean reported;

    /**
     * @param counts whether a key that holds a page back would do so here
     * @param keys those of our keys that mean something in the file
     */
    ContinuationCheck(
            FrontMatterBlock block, Predicate<String> counts, List<String> keys, DiagnosticCollector diagnostics) {
        this.counts = counts;
        this.keys = keys;
        this.block = block;
        this.lines = block.lines();
        this.diagnostics = diagnostics;
    }

    /** Reports it; returns those of {@code hidden} and {@code draft} that one of the lines was to set. */
    Set<String> check() {
        int first = lines.nextText(block.endLine() + 1);
        boolean second = first <= lines.count() && Fences.isOpening(lines.line(first));
        int line = second ? first + 1 : first;
        while (line <= lines.count() && read(line)) {
            line++;
        }
        boolean closed = line <= lines.count() && Fences.isClosing(lines.line(line));
        boolean belowFence = first == block.endLine() + 1;
        if (holding > 0 && (closed || isApart(second ? first + 1 : first, second || !belowFence))) {
            report(holding, second ? first : 0, closed ? line : 0);
            return heldBack;
        }
        int start = second ? first + 1 : first;
        boolean plain =
                belowFence && start < line && IntStream.range(start, line).allMatch(this::isPlain);
        int rule = lines.nextText(line);
        if (closed && (own > 0 || plain)) {
            report(start, second ? first : 0, line);
        } else if (plain
                && !second
                && areKnown(start, line)
                && rule <= lines.count()
                && Fences.isOpening(lines.line(rule))) {
            report(start, 0, rule);
        }
        return Set.of();
    }

    /** Those of our keys, under any name, that are text below a fence which {@link #check} reported. */
    Set<String> found() {
        return reported ? found : Set.of();
    }

    /**
     * Whether the lines, which no fence ends, are keys alone, with a gap after them.
     *
     * @param ownOnly whether one of {@code hidden} and {@code draft} must hold the page back: below a rule or an empty
     *     line, other words may be a sentence's
     */
    private boolean isApart(int first, boolean ownOnly) {
        int end = first;
        boolean own = false;
        while (end <= lines.count()) {
            KeyWithinValue.KeyAsText line = keyLine(end);
            if (line == null) {
                break;
            }
            own = own || (HidingKeys.OWN.contains(OtherTools.plain(line.name())) && line.heldBack() != null);
            end++;
        }
        return holding < end && Fences.areApart(end - 1, lines) && (own || !ownOnly);
    }

    /** Whether a line may be one of a block. */
    private boolean read(int number) {
        KeyWithinValue.KeyAsText line = keyLine(number);
        if (line == null) {
            return Fences.isOfBlock(lines.line(number));
        }
        String key = line.heldBack();
        if (key != null && counts.test(line.name())) {
            heldBack.add(key);
            holding = holding == 0 ? number : holding;
        }
        if (keys.contains(line.name())) {
            found.add(line.name());
            own = own == 0 ? number : own;
        }
        OtherTools.renaming(line.name()).ifPresent(renaming -> found.add(renaming.key()));
        return true;
    }

    /** Whether a line is hardly anything else than a key with its value, or a part of that, whichever tool reads it. */
    private boolean isPlain(int number) {
        Matcher pair = pair(number);
        return pair.matches()
                ? PLAIN.matcher(pair.group(1)).matches() || isBoolean(pair) || isKnown(pair.group(1))
                : isParent(number) || (isChild(number) && (isChild(number - 1) || isParent(number - 1)));
    }

    private Matcher pair(int number) {
        return PAIR.matcher(lines.line(number).stripTrailing());
    }

    private static boolean isBoolean(Matcher pair) {
        return BOOLEAN.matcher(pair.group(2)).matches();
    }

    private boolean isParent(int number) {
        return PARENT.matcher(lines.line(number).stripTrailing()).matches() && isChild(number + 1);
    }

    private boolean isChild(int number) {
        return number <= lines.count()
                && CHILD.matcher(lines.line(number).stripTrailing()).matches();
    }

    /** Whether all lines are pairs whose key means something to a tool, and one of them is hardly a line of text. */
    private boolean areKnown(int start, int end) {
        List<Matcher> pairs = IntStream.range(start, end)
                .mapToObj(this::pair)
                .filter(Matcher::matches)
                .toList();
        return pairs.size() == end - start
                && pairs.stream().allMatch(pair -> isKnown(pair.group(1)))
                && pairs.stream().anyMatch(pair -> isBoolean(pair) || isTelling(pair.group(1)));
    }

    private static boolean isTelling(String key) {
        return !WORDS.contains(key) && (Keys.OWN.contains(key) || Keys.VITEPRESS.contains(key));
    }

    /** Whether a key means something to the newsletter, or to the tools that its keys come from. */
    private static boolean isKnown(String key) {
        return isTelling(key) || WORDS.contains(key) || OtherTools.renaming(key).isPresent();
    }

    private KeyWithinValue.@Nullable KeyAsText keyLine(int number) {
        KeyWithinValue.KeyAsText line = KeyWithinValue.KeyAsText.of(number, lines);
        return line == null || line.indent() > 0 ? null : line;
    }

    /**
     * @param opening the fence that opens a second block; 0 if there is none
     * @param closing the fence after the lines; 0 if there is none
     */
    private void report(int line, int opening, int closing) {
        reported = true;
        String text = Printable.quote(lines.line(line).strip());
        String early = opening == 0 ? "line " + block.endLine() : "lines " + block.endLine() + " to " + opening;
        diagnostics.add(
                FrontMatterRules.FRONT_MATTER_CONTINUED,
                lines.span(line),
                "the front matter ended in line " + block.endLine() + ", so " + text + " is text"
                        + (line == holding ? "; it holds the page back all the same" : ""),
                closing == 0
                        ? "write it above line " + block.endLine() + ", or delete it"
                        : "delete " + early + " if the lines up to line " + closing + " are front matter");
    }
}
