package io.github.mineweekly.newsletter.markdown.check;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which columns the contents begin of the entries and footnotes that a line may be in; with four columns a level, as
 * some indent, they begin a little later. Reads lines in order.
 */
final class ContentColumns {
    private static final Pattern MARKER = Pattern.compile("(?:[*+-]|\\d{1,9}+[.)])(?: {1,4}(?=[^ ])|$)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\s\\[\\]]{1,100}+]:");
    private static final int STEP = 4;
    private static final int LAST = 100;

    private final BitSet columns = new BitSet();

    ContentColumns() {
        columns.set(0);
    }

    /**
     * Goes on to a line.
     *
     * @return where its text begins if a content may begin in that column, else 0
     */
    int next(String line) {
        int column = 0;
        int start = 0;
        while (start < line.length() && " \t".indexOf(line.charAt(start)) >= 0) {
            column += line.charAt(start) == '\t' ? STEP - column % STEP : 1;
            start++;
        }
        // What is not Markdown is as deep as what it is in.
        if (start == line.length() || line.charAt(start) == '\0' || column > LAST) {
            return 0;
        }
        columns.clear(column + 1, LAST + STEP + STEP);
        boolean code = column - columns.previousSetBit(column) >= STEP;
        boolean content = !code && (columns.get(column) || column % STEP == 0);
        if (!code) {
            add(line, start, column - start);
        }
        return content ? start : 0;
    }

    /** @param wider by how much the columns are more than the offsets */
    private void add(String line, int start, int wider) {
        Matcher marker = MARKER.matcher(line).region(start, line.length());
        while (marker.lookingAt() && marker.end() + wider <= LAST) {
            columns.set(marker.end() + wider + (marker.end() == line.length() ? 1 : 0));
            marker.region(marker.end(), line.length());
        }
        if (marker.usePattern(NOTE).lookingAt()) {
            columns.set(marker.regionStart() + wider + STEP);
        }
    }
}
