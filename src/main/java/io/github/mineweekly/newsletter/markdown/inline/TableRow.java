package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A line of a table, with the bars that end its cells; those that are meant as code end them too. */
public record TableRow(String text) {
    private static final String SPACE = "[ \\t\\u00A0\\u3000\\u200B\\uFEFF]*";

    private static final Predicate<String> LIKE_DELIMITER = Pattern.compile(
                    SPACE + "[|｜](?:" + SPACE + "[:：]?[-—－─]{1,99}[:：]?" + SPACE + "[|｜]){2,99}" + SPACE)
            .asMatchPredicate();

    private static final Predicate<String> OTHER_DELIMITER = Pattern.compile(
                    "[ \\t]*+\\|(?:[ \\t]*+(?::?+[ \\t]*+-{1,99}+[ \\t]*+:?+|={3,99}+|_{3,99}+|\\*{3,99}+|\\.{3,99}+)"
                            + "[ \\t]*+[|+]){2,99}+[ \\t]*+")
            .asMatchPredicate();

    private static final Predicate<String> ROW =
            Pattern.compile("[ \\t]*\\|.*[^|: \\t-].*").asMatchPredicate();

    private static final Predicate<String> WHOLE_ROW = Pattern.compile(
                    "(?!.*\\|[ \\t]*[=<>≤≥+*/-]+[ \\t]*\\|)[ \\t]*\\|[^|]+\\|(?=.*[\\p{L}\\p{N}]).*\\|[ \\t]*")
            .asMatchPredicate();

    private static final Predicate<String> CLOSED_ROW =
            Pattern.compile("\\|[|: \\t\\\\-]*+.+(?<!\\\\)\\|").asMatchPredicate();

    /**
     * Whether it is a delimiter row but for full-width bars, dashes as word processors write them, or spaces that are
     * none.
     */
    public boolean isLikeDelimiter() {
        return LIKE_DELIMITER.test(text);
    }

    /** Whether it is one but for spaces beside its colons, plus signs for bars as in Org, or other signs than dashes. */
    public boolean isOtherDelimiter() {
        return OTHER_DELIMITER.test(text);
    }

    /** Whether a bar is at its beginning, and it is not a line of dashes. */
    public boolean isRow() {
        return ROW.test(text);
    }

    /**
     * Whether a bar is at both ends and one between, and there is something to read. A sign between two bars is
     * mathematics.
     */
    public boolean isWhole() {
        return WHOLE_ROW.test(text);
    }

    /** How many cells are between bars at both ends; 0 without these, and of a line of dashes. */
    public int closedCells() {
        String row = text.strip();
        return CLOSED_ROW.test(row) ? new TableRow(row).ends().size() - 2 : 0;
    }

    /** Where the cells end, from 0: before bars that are not escaped, and at the end of the row. */
    public List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                ends.add(i);
            } else if (c == '\\') {
                i++;
            }
        }
        ends.add(text.length());
        return ends;
    }

    /**
     * The ranges that are no code since cells end within: their runs of backquotes are alone in their cells, with text
     * right within, and no letter or digit around.
     */
    public List<int[]> cutCode() {
        List<int[]> ranges = new ArrayList<>();
        int start = text.indexOf('`');
        if (start < 0) {
            return ranges;
        }
        CodeSpans spans = new CodeSpans(text);
        Map<Integer, Integer> opened = new HashMap<>();
        for (int end : ends()) {
            while (start >= 0 && start < end) {
                int after = Characters.after(text, start, "`");
                int close = spans.next(after - start, after);
                boolean whole = close >= 0 && close < end;
                Integer open = whole ? null : opened.put(after - start, start);
                if (open != null && isMeant(open, after)) {
                    ranges.add(new int[] {open, after});
                    opened.clear();
                }
                start = text.indexOf('`', whole ? close + after - start : after);
            }
        }
        return ranges;
    }

    private boolean isMeant(int start, int end) {
        return !Character.isWhitespace(text.charAt(Characters.after(text, start, "`")))
                && !Character.isWhitespace(text.charAt(Characters.before(text, end, "`") - 1))
                && (start == 0 || !isWordOrEscape(text.charAt(start - 1)))
                && (end == text.length() || !isWordOrEscape(text.charAt(end)));
    }

    private static boolean isWordOrEscape(char c) {
        return c == '\\' || Characters.isAsciiAlphanumeric(c);
    }
}
