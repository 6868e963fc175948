package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A block whose end is missing, and the place where the end belongs if the lines show it. */
public final class UnclosedBlock {
    private static final String HELP = "write `---` in a line of its own after the last key";

    private static final Pattern INDENTED_FENCE =
            Pattern.compile("[ \\t]++(?:\\.{3,}|DASH{2,}|(?:DASH ){2}DASH)[ \\t]*(?:#.*)?"
                    .replace("DASH", "[-\u2010-\u2015\u2212\uFF0D]"));

    private static final Pattern KEY_WITH_VALUE = Pattern.compile(KeyLine.NAME + ":[ \\t]+[^\\s&!#|>].*");

    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    public UnclosedBlock(SourceFile source, DiagnosticCollector diagnostics) {
        this.lines = source.lines();
        this.diagnostics = diagnostics;
    }

    public void report() {
        report("the front matter is not closed: no later line is `---` or `...`", false);
    }

    /**
     * Reports the end of a block that runs on through the text to the next {@code ---}, if an error at an offset is due
     * to that: it is below a gap after the keys. Returns whether it is.
     */
    public boolean report(FrontMatterBlock block, int at) {
        int last = lastLine();
        String above = lines.line(block.endLine() - 1);
        if (last == 0
                || lines.lineAt(at) <= last + 1
                || hasOwnKey(last + 1, block.endLine())
                || KeyLine.isOwn(above.strip())) {
            return false;
        }
        String message = "the front matter is not closed: what follows line " + last
                + " is not YAML, and the next `---` is line " + block.endLine();
        // Right below a text it is hardly a line across the page, and may be the end.
        report(message, !above.isBlank());
        return true;
    }

    private boolean hasOwnKey(int first, int end) {
        return IntStream.range(first, end).mapToObj(lines::line).anyMatch(KeyLine::isOwn);
    }

    private void report(String message, boolean mayBeClosed) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.FRONT_MATTER_UNCLOSED,
                new Span(0, lines.line(1).stripTrailing().length()),
                message);
        int last = lastLine();
        diagnostics.add(
                last > 0 && !isMeantAsFence(last) ? closed(problem, last, mayBeClosed) : problem.withHelp(HELP));
    }

    /** A fence below such a line would make its dots or dashes part of the value above it. */
    private boolean isMeantAsFence(int line) {
        return INDENTED_FENCE.matcher(lines.line(line)).matches();
    }

    /**
     * The last line of the keys that follow the fence without a gap outside texts, if an empty line, a heading or the
     * file's end follows them; else 0.
     */
    private int lastLine() {
        TextLines texts = new TextLines();
        int last = 1;
        int line = 2;
        while (line <= lines.count()) {
            String typed = lines.line(line);
            if (isItemOfText(line)) {
                break;
            }
            if (!texts.isText(typed) && !Fences.isOfBlock(typed)) {
                line = keyBelowComments(line, false);
                if (line == 0 || !isOfIssue(lines.line(line))) {
                    break;
                }
                texts.isText(lines.line(line));
            }
            last = lines.line(line).isBlank() ? last : line;
            line++;
        }
        return last > 1 && Fences.areApart(last, lines) ? last : 0;
    }

    /** Whether a line is a link, or an item below a key with a value, in its line or indented, which has no list. */
    private boolean isItemOfText(int line) {
        if (!lines.line(line).startsWith("- ")) {
            return false;
        }
        if (lines.line(line).startsWith("- [") && lines.line(line).contains("](")) {
            return true;
        }
        int key = line - 1;
        boolean value = false;
        while (key > 1 && lines.line(key).startsWith(" ")) {
            String typed = lines.line(key).stripLeading();
            value = typed.startsWith("#") ? value : !typed.startsWith("-");
            key--;
        }
        return KEY_WITH_VALUE.matcher(lines.line(key)).matches() || (value && Fences.isKey(lines.line(key)));
    }

    /**
     * The line of the key that follows lines of comments, as none follows a heading; 0 if these are none.
     *
     * @param gaps whether empty lines may be between them
     */
    private int keyBelowComments(int line, boolean gaps) {
        int next = line;
        while (next <= lines.count()
                && (isComment(lines.line(next)) || (gaps && lines.line(next).isBlank()))) {
            next++;
        }
        boolean key = next > line && next <= lines.count() && Fences.isKey(lines.line(next));
        return key ? next : 0;
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") && !line.startsWith("##");
    }

    /** Whether a line begins with a key of an issue, or with one that may hold it back. */
    private static boolean isOfIssue(String line) {
        return KeyLine.isOwn(line)
                || KeyLine.keyOf(line).filter(UnclosedBlock::isHiding).isPresent();
    }

    private static boolean isHiding(String key) {
        return HidingKeys.OWN.contains(key.toLowerCase(Locale.ROOT))
                || HidingKeys.of(key).isPresent();
    }

    /** No fix puts a key below the end that holds the issue back. */
    private Diagnostic closed(Diagnostic problem, int line, boolean mayBeClosed) {
        if (holdsBackBelow(line)) {
            return problem.withHelp(HELP);
        }
        Edit edit = diagnostics.edit(Span.at(lines.end(line)), lines.lineEnd() + "---");
        SuggestedFix fix = SuggestedFix.safe("---", edit).withWhy(" after line " + line);
        boolean sure = !mayBeClosed && keysAfter(line).isEmpty() && isAnIssue(line) && !hasComment(line);
        return (sure ? fix : fix.asUnsafe()).on(problem);
    }

    /** Whether a key that may hold the issue back is below a line, at the head of the text. */
    boolean holdsBackBelow(int line) {
        return keysAfter(line).stream().anyMatch(UnclosedBlock::isHiding);
    }

    /** Whether nothing but keys of an issue, {@code title} and {@code date} among them, is up to a line. */
    private boolean isAnIssue(int last) {
        Set<String> keys = IntStream.rangeClosed(2, last)
                .mapToObj(line -> KeyLine.keyOf(lines.line(line)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return keys.containsAll(Set.of("title", "date"))
                && keys.stream().allMatch(key -> Keys.OWN.contains(key) || Keys.VITEPRESS.contains(key));
    }

    /** Whether a comment is up to a line, which may be a heading of the text. */
    private boolean hasComment(int last) {
        return IntStream.rangeClosed(2, last)
                .mapToObj(lines::line)
                .anyMatch(line -> isComment(line) && !Fences.isOfBlock(line));
    }

    /**
     * The keys of an issue between the end and the first heading, indented perhaps, and any other with which the text
     * begins.
     */
    private List<String> keysAfter(int last) {
        List<String> keys = new ArrayList<>();
        boolean begun = false;
        for (int line = last + 1; line <= lines.count(); line++) {
            if (lines.line(line).startsWith("#")) {
                line = keyBelowComments(line, true);
                if (line == 0) {
                    break;
                }
                begun = true;
            }
            String typed = lines.line(line).strip();
            if (isOfIssue(typed) || (!begun && Fences.isKey(typed))) {
                KeyLine.keyOf(typed).ifPresent(keys::add);
            }
            begun |= !typed.isBlank();
        }
        return keys;
    }
}
