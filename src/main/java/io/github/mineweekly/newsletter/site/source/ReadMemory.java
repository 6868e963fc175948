package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.FolderContents;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each file before, with the same settings: a file is read anew when its text changed, and its article
 * also when what it asked of other files has another answer now. That does not go for headings of others, which are not
 * known yet. Used on several threads; each file by one at a time.
 */
public interface ReadMemory {
    /** For a process that reads once. */
    ReadMemory NONE = new ReadMemory() {};

    /**
     * The file as it was read before, still without its article, and perhaps without its body; null if it is not the
     * same any more.
     */
    default @Nullable ReadFile parsed(SourceListing.Listed listed, byte[] bytes) {
        return null;
    }

    default void keepParsed(byte[] bytes, ReadFile parsed) {}

    /**
     * The file with its article as it was read before; null if it is not the same any more. What its links lead to on
     * other pages may have changed.
     *
     * @param parsed the same object that {@link #parsed} gave or {@link #keepParsed} got
     */
    default @Nullable ReadFile whole(ReadFile parsed, FolderContents contents) {
        return null;
    }

    /** @param asked what the reading of the article asked */
    default void keepWhole(ReadFile parsed, AskedContents asked, ReadFile whole) {}
}
