package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** References to labels that no line defines, and lines that were meant to define them. Used once. */
final class ReferenceCheck {
    /**
     * A label after the text, or none within brackets of its own. A link may be right before it, but no call. What
     * logs put in brackets before a colon, as {@code [1][INFO]:}, refers to nothing.
     */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\[(?:(?<![\\])\\\\]\\[)|(?<=\\)\\[)(?<=]\\([^()\\s]{1,300}\\)\\[))(?![\\[^])"
                    + "((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]{0,100}+]){0,200}+)]"
                    + "\\[((?:[^\\[\\]^][^\\[\\]]{0,200}+)?+)](?![(\\[]|(?<=[\\[A-Z0-9]]):)",
            Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("(?:\\r\\n?|\\n)[ \\t>]*+");
    private static final Pattern BEGINS_BLOCK =
            Pattern.compile("[ \\t>]*+(?:[*+-][ \\t]|\\d{1,9}+[.)][ \\t]|#|```|~~~|:::|$)|[^|]*+\\|");

    /** What refers to a label, alone or after a text. */
    private static final Pattern USE =
            Pattern.compile("(?:(?<=])\\[|!\\[|\\[(?=[^\\[\\]]{1,200}+]\\[]))([^\\[\\]]{1,200}+)](?![:(]|\\[[^\\]])");

    private static final Pattern USE_ALONE = Pattern.compile("(?<![\\]\\\\!])\\[([^\\[\\]^]{1,200}+)](?![:：(\\[])");

    private final SourceFile source;
    private final String masked;
    private final LineIndex lines;
    private final int firstLine;
    private final Labels labels;
    private final Consumer<Diagnostic> out;
    private @Nullable Map<String, Integer> meantLabels;
    private @Nullable Set<String> uses;
    private @Nullable Set<String> usesAlone;
    private final Set<Integer> reported = new HashSet<>();

    /** @param masked the text of the file without what is not Markdown, at the same offsets */
    ReferenceCheck(MarkdownSource issue, String masked, Labels labels, Consumer<Diagnostic> out) {
        this.source = issue.source();
        this.masked = masked;
        this.lines = source.lines();
        this.firstLine = lines.lineAt(issue.bodyOffset());
        this.labels = labels;
        this.out = out;
    }

    /** Whether the next line is of the same paragraph. */
    static boolean goesOn(String text, String below) {
        return text.indexOf('|') < 0
                && text.stripLeading().startsWith(">") == below.stripLeading().startsWith(">")
                && !text.stripLeading().startsWith("#")
                && !BEGINS_BLOCK.matcher(below).lookingAt();
    }

    /** @param below the next line, in which one may go on */
    void check(int line, String text, String below) {
        String label = Labels.ofAddress(text, lines.line(line));
        if (label != null && !labels.definesLink(label) && isUsedAlone(label)) {
            Integer row = meantLabels().get(Labels.key(label));
            if (row != null && reported.add(row)) {
                mistyped(firstLine + row);
            }
        }
        boolean open = text.lastIndexOf('[') > text.lastIndexOf(']') && goesOn(text, below);
        String read = open ? text + "\n" + below : text;
        Matcher reference = REFERENCE.matcher(read);
        // Another one may be within the text of one.
        for (int from = 0; reference.find(from) && reference.start() < text.length(); from = reference.start() + 1) {
            if (isReference(reference, read)) {
                reference(
                        reference,
                        at -> at <= text.length()
                                ? lines.start(line) + at
                                : lines.start(line + 1) + at - text.length() - 1);
            }
        }
    }

    /** Whether it is no task, no cells of a table, no row below the first of a list, and nothing of a program. */
    private static boolean isReference(Matcher reference, String line) {
        String words = reference.group(1);
        String label = reference.group(2);
        boolean cells =
                reference.group().indexOf('|') >= 0 && line.stripLeading().startsWith("|");
        if (cells || (words.isBlank() && !words.isEmpty()) || (label.isBlank() && !label.isEmpty())) {
            return false;
        }
        if (isWord(line, reference.start() - 1) && (isAscii(words) || !isAscii(label) || !Labels.isWord(label))) {
            return false;
        }
        boolean plain = !words.isEmpty() && words.indexOf('[') < 0;
        return label.isEmpty()
                ? plain
                : plain || (label.chars().anyMatch(Character::isLetter) && !isWord(line, reference.end()));
    }

    private static boolean isWord(String line, int at) {
        return at >= 0
                && at < line.length()
                && (line.charAt(at) == '_' || Characters.isAsciiAlphanumeric(line.charAt(at)));
    }

    private static boolean isAscii(String text) {
        return text.chars().noneMatch(c -> c >= 0x80);
    }

    /** @param inFile where in the file an offset of the match is */
    private void reference(Matcher reference, IntUnaryOperator inFile) {
        String words = read(reference, 1, inFile);
        boolean two = !reference.group(2).isEmpty();
        String label = two ? read(reference, 2, inFile) : words;
        // Code alone is a name in a program.
        if (labels.definesLink(label) || (!two && !Labels.isReference(Body.read(reference.group(1))))) {
            return;
        }
        Integer row = meantLabels().get(Labels.key(label));
        if (row == null) {
            if (two && !words.equals(label) && isCitation(words) && isCitation(label)) {
                return;
            }
            String escaped = Printable.escape(label);
            add(
                    inFile.applyAsInt(reference.start()),
                    inFile.applyAsInt(reference.end()),
                    "the label " + Printable.quote(label) + " is not defined, so this is text",
                    two && WebAddress.isComplete(label)
                            ? "write `[" + Printable.escape(words) + "](" + escaped + ")`"
                            : "add a line `[" + escaped + "]: https://…`");
        } else if (reported.add(row)) {
            mistyped(firstLine + row);
        }
    }

    /** Whether it is a number without an address: papers cite others so. */
    private boolean isCitation(String label) {
        return label.chars().allMatch(Characters::isAsciiDigit) && !labels.definesLink(label);
    }

    private String read(Matcher reference, int group, IntUnaryOperator inFile) {
        int start = inFile.applyAsInt(reference.start(group));
        String typed = source.text().substring(start, inFile.applyAsInt(reference.end(group)));
        return Body.read(BREAK.matcher(typed).replaceAll(" "));
    }

    private void mistyped(int line) {
        String text = text(line);
        if (SpacedAddress.label(text) != null) {
            return;
        }
        String written = Labels.written(text, lines.line(line));
        add(
                lines.start(line),
                lines.end(line),
                "the line is text and defines no label, since "
                        + (written == null
                                ? "it is right below other text"
                                : "its colon or what is after the address is mistyped"),
                written == null ? "put an empty line before it" : "write " + Printable.quote(written));
    }

    /** Whether something can only mean a label. */
    boolean isUsed(String label) {
        uses = uses == null ? uses(USE) : uses;
        return uses.contains(Labels.key(label));
    }

    /** Whether a label is in brackets and nothing of another one, or of an address, is beside them. */
    private boolean isUsedAlone(String label) {
        usesAlone = usesAlone == null ? uses(USE_ALONE) : usesAlone;
        return usesAlone.contains(Labels.key(label));
    }

    private Set<String> uses(Pattern use) {
        return use.matcher(masked)
                .results()
                .map(found -> Labels.key(source.text().substring(found.start(1), found.end(1))))
                .collect(Collectors.toSet());
    }

    /** Most issues refer to no label, so their lines are not read for one. */
    private Map<String, Integer> meantLabels() {
        if (meantLabels == null) {
            meantLabels = labels.meant(
                    IntStream.rangeClosed(firstLine, lines.count())
                            .mapToObj(this::text)
                            .toList(),
                    row -> lines.line(firstLine + row));
        }
        return meantLabels;
    }

    private String text(int line) {
        return masked.substring(lines.start(line), lines.end(line));
    }

    private void add(int start, int end, String message, String help) {
        out.accept(BodyRules.REFERENCE_UNDEFINED
                .at(source.location(start, end), message)
                .withHelp(help));
    }
}
