package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Region;
import java.util.Comparator;
import java.util.List;

/**
 * A Markdown file as read.
 *
 * @param path what messages call it: relative to the project, with {@code /}
 * @param key its place in the newsletter: relative to the source directory, with {@code /}, in NFC
 * @param text the content without a byte order mark
 * @param byteOrderMark whether the file began with one
 * @param lines the index of {@code text}
 */
public record SourceFile(String path, String key, String text, boolean byteOrderMark, LineIndex lines) {
    public static SourceFile of(String path, String key, String text, boolean byteOrderMark) {
        return new SourceFile(path, key, text, byteOrderMark, new LineIndex(text));
    }

    /** The same file with another text. */
    public SourceFile withText(String other) {
        return of(path, key, other, byteOrderMark);
    }

    /** The same file with changes made, none of which overlap; two that insert at one place come in the order given. */
    public SourceFile edited(List<Edit> edits) {
        List<Edit> inOrder = edits.stream()
                .sorted(Comparator.comparing(Edit::start).thenComparing(Edit::end))
                .toList();
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Edit edit : inOrder) {
            out.append(text, copied, lines.offset(edit.start())).append(edit.replacement());
            copied = lines.offset(edit.end());
        }
        return withText(out.append(text, copied, text.length()).toString());
    }

    /** The place between two offsets of {@link #text()}, the second excluded. */
    public Location location(int start, int end) {
        return location(lines.region(start, end));
    }

    /** The place of a region of {@link #text()}. */
    public Location location(Region region) {
        return new Location(path, region, lines.quoted(region.start().line()));
    }

    /** The whole of a line without its line end; lines count from 1. */
    public Location lineLocation(int line) {
        return location(lines.start(line), lines.end(line));
    }

    /** The path of the page that this file becomes, relative to the newsletter's folder. */
    public String pagePath() {
        return PagePaths.ofKey(key);
    }
}
