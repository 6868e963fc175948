package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.FolderContents;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each file, for who reads the same newsletter with the same settings again and again: a file is read
 * anew when its text changed, and its article also when what it asked of other files has another answer now. Thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // a file as it was read before is the same object
public final class ReadMemory {
    /** For who reads once. */
    public static final ReadMemory NONE = new ReadMemory(false);

    private final boolean keeps;
    private final Map<String, Remembered> files = new ConcurrentHashMap<>();

    public ReadMemory() {
        this(true);
    }

    private ReadMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** @param whole null while the article was not read yet */
    @SuppressWarnings("ArrayRecordComponent") // compared by its own method
    private record Remembered(
            byte[] bytes,
            ReadFile parsed,
            AskedContents asked,
            @Nullable ReadFile whole) {}

    /** The file as it was read before, still without its article; null if it is not the same any more. */
    @Nullable
    ReadFile parsed(SourceListing.Listed listed, byte[] bytes) {
        Remembered known = files.get(listed.key());
        return known != null && known.parsed().listed().equals(listed) && Arrays.equals(known.bytes(), bytes)
                ? known.parsed()
                : null;
    }

    void keepParsed(byte[] bytes, ReadFile parsed) {
        if (keeps) {
            files.put(parsed.listed().key(), new Remembered(bytes, parsed, new AskedContents(), null));
        }
    }

    /** The file with its article as it was read before; null if it is not the same any more. */
    @Nullable
    ReadFile whole(ReadFile parsed, FolderContents contents) {
        Remembered known = files.get(parsed.listed().key());
        return known != null && known.parsed() == parsed && known.asked().holdsFor(contents) ? known.whole() : null;
    }

    /** What the reading of an article is to ask, so that {@link #keepWhole} knows of it. */
    FolderContents noting(AskedContents asked, FolderContents contents) {
        return keeps ? asked.noting(contents) : contents;
    }

    void keepWhole(ReadFile parsed, AskedContents asked, ReadFile whole) {
        files.computeIfPresent(
                parsed.listed().key(),
                (key, known) -> known.parsed() == parsed ? new Remembered(known.bytes(), parsed, asked, whole) : known);
    }
}
