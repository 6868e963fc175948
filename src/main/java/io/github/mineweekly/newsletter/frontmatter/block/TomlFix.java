package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The change of a block of TOML, as Hugo and Zola have it, into one of YAML. Values that mean the same in both stay as
 * they are: texts, numbers, booleans, days, lists of them in one line or several, and comments. A table becomes a map.
 */
final class TomlFix {
    static final String AS_LINES = "write it as `key: value` lines between two `---` lines";

    private static final Pattern TOML_BY_NAME = Pattern.compile("---[ \\t]*(?i:toml)[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("\\+\\+\\+[ \\t]*");
    private static final Pattern NO_KEY = Pattern.compile("(?<before>[ \\t]*+)(?:#.*)?");

    private static final Pattern TABLE =
            Pattern.compile("(?<before>[ \\t]*\\[)[A-Za-z0-9_-]++(?<after>][ \\t]*)(?:#.*)?");

    private static final Pattern END_OF_TABLE = Pattern.compile("[ \\t]*\\[|(?:---|\\+\\+\\+)[ \\t]*$");

    private static final String TEXT =
            "(?:\"(?!\"\")(?:[^\"\\\\]|\\\\[btnfr\"\\\\]|\\\\u[0-9A-Fa-f]{4})*+\"" + "|'(?!'')[^']*+')";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "(?:[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?)?";
    private static final String SCALAR = "(?:" + TEXT + "|true|false|" + DAY + "|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?)";
    private static final String LIST = "\\[\\s*+(?:" + SCALAR + "\\s*+(?:,\\s*+" + SCALAR + "\\s*+)*+(?:,\\s*+)?+)?+]";

    private static final Pattern PAIR =
            Pattern.compile("(?<before>[ \\t]*)(?<key>[A-Za-z0-9_-]+|" + TEXT + ")(?<equals>[ \\t]*=[ \\t]*)(?:"
                    + SCALAR + "|(?<list>" + LIST + "))(?<after>[ \\t]*+)(?:(?<=[ \\t])#.*)?");

    private static final Pattern OPEN_LIST = Pattern.compile("[^\"'#=]+=[ \\t]*\\[[^]]*+");

    /** Longer values are left to their author: the patterns need a frame of the stack for each item. */
    private static final int LONGEST = 2000;

    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    private final SourceFile source;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;
    private final List<Edit> edits = new ArrayList<>();
    private int firstOther;

    /** Whether the line is below the first table. */
    private boolean inTable;

    TomlFix(SourceFile source, DiagnosticCollector diagnostics) {
        this.source = source;
        this.lines = source.lines();
        this.diagnostics = diagnostics;
    }

    static boolean isOpening(String line) {
        return line.startsWith("+++") || TOML_BY_NAME.matcher(line).matches();
    }

    /** Null if the block is not closed, or holds more than such lines, as a table within a table. */
    @Nullable
    SuggestedFix find() {
        boolean named = TOML_BY_NAME.matcher(lines.line(1)).matches();
        if (!named && !FENCE.matcher(lines.line(1)).matches()) {
            return null;
        }
        replace(lines.span(1), "---");
        String written = "";
        for (int line = 2; line <= lines.count(); line++) {
            String text = lines.line(line);
            if (named ? Fences.isOpening(text) : FENCE.matcher(text).matches()) {
                replace(lines.span(line), "---");
                String why = ", likewise the other keys, and the lines around them as ---";
                return written.isEmpty() ? null : new SuggestedFix(Fix.Kind.SAFE, written, why, edits);
            }
            Matcher other = NO_KEY.matcher(text);
            if (other.matches()) {
                withoutTab(lines.start(line), lines.start(line) + other.end("before"), "");
                continue;
            }
            Matcher header = TABLE.matcher(text);
            if (header.matches()) {
                addTable(header, line);
                continue;
            }
            int last = lastLine(line);
            Span place = new Span(lines.start(line), lines.end(last));
            Matcher pair = PAIR.matcher(source.text()).region(place.start(), place.end());
            if (place.end() - place.start() > LONGEST || !pair.matches()) {
                firstOther = line;
                return null;
            }
            add(pair);
            written = written.isEmpty() ? pair.group("key") + ": …" : written;
            line = last;
        }
        return null;
    }

    /** What to do where {@link #find} found none. */
    String help() {
        return firstOther == 0
                ? AS_LINES
                : AS_LINES + "; what `newsletter:fix` cannot convert begins in line " + firstOther + ": "
                        + Printable.quote(lines.line(firstOther).strip());
    }

    /** The line in which a list ends that begins in a line. */
    private int lastLine(int first) {
        int last = first;
        if (OPEN_LIST.matcher(lines.line(first)).matches()) {
            while (last < lines.count() && lines.line(last).indexOf(']') < 0) {
                last++;
            }
        }
        return last;
    }

    /** Without keys it is {@code {}}: a name alone would have no value. */
    private void addTable(Matcher header, int line) {
        int next = line + 1;
        while (next <= lines.count() && NO_KEY.matcher(lines.line(next)).matches()) {
            next++;
        }
        boolean empty =
                next > lines.count() || END_OF_TABLE.matcher(lines.line(next)).lookingAt();
        String after = (empty ? ": {}" : ":") + (header.end("after") < header.end() ? " " : "");
        replace(lines.span(line, 0, header.end("before")), "");
        replace(lines.span(line, header.start("after"), header.end("after")), after);
        inTable = true;
    }

    private void add(Matcher pair) {
        String indent = inTable ? "  " : "";
        if (!pair.group("before").equals(indent)) {
            replace(new Span(pair.start("before"), pair.end("before")), indent);
        }
        replace(new Span(pair.start("equals"), pair.end("equals")), ": ");
        withoutTab(pair.start("after"), pair.end("after"), pair.end("after") < pair.end() ? " " : "");
        String list = pair.group("list");
        if (list != null && list.lines().count() > 1) {
            String items = LINES.matcher(list.substring(1, list.length() - 1))
                    .replaceAll(" ")
                    .strip()
                    .replaceFirst("\\s*,$", "");
            replace(new Span(pair.start("list"), pair.end("list")), "[" + items + "]");
        }
    }

    /** YAML has no tab before a comment, nor in a line without a key. */
    private void withoutTab(int start, int end, String instead) {
        if (source.text().substring(start, end).indexOf('\t') >= 0) {
            replace(new Span(start, end), instead);
        }
    }

    private void replace(Span place, String text) {
        edits.add(diagnostics.edit(place, text));
    }
}
