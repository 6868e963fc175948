package io.github.mineweekly.newsletter.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What fixing does to one file.
 *
 * @param path what messages call the file
 * @param before its text without a byte order mark
 * @param after its text once fixed
 * @param byteOrderMark whether the file begins with one, and keeps it
 */
public record FilePatch(Path file, String path, String before, String after, boolean byteOrderMark) {
    private static final int CONTEXT = 1;

    /**
     * The change as a unified diff, one per line, made fit for a terminal.
     *
     * @param shown what the diff calls the file
     */
    public List<String> diff(String shown) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(shown, shown, old, DiffUtils.diff(old, lines(after)), CONTEXT)
                .stream()
                .map(Printable::escape)
                .toList();
    }

    private static List<String> lines(String text) {
        LineIndex lines = new LineIndex(text);
        return IntStream.rangeClosed(1, lines.count()).mapToObj(lines::line).toList();
    }
}
