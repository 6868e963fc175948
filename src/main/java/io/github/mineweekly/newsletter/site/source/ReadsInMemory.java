package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.FolderContents;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** For a process that reads the same newsletter again and again. Thread-safe. */
@SuppressWarnings("ReferenceEquality") // a file as it was read before is the same object
public final class ReadsInMemory implements ReadMemory {
    private final Map<String, Remembered> files = new ConcurrentHashMap<>();

    /** @param whole null while the article was not read yet */
    @SuppressWarnings("ArrayRecordComponent") // compared by its own method
    private record Remembered(
            byte[] bytes,
            ReadFile parsed,
            FolderAnswers answers,
            @Nullable ReadFile whole) {}

    @Override
    public @Nullable ReadFile parsed(SourceListing.Listed listed, byte[] bytes) {
        Remembered known = files.get(listed.key());
        return known != null && known.parsed().listed().equals(listed) && Arrays.equals(known.bytes(), bytes)
                ? known.parsed()
                : null;
    }

    @Override
    public void keepParsed(byte[] bytes, ReadFile parsed) {
        files.put(parsed.listed().key(), new Remembered(bytes, parsed, FolderAnswers.NONE, null));
    }

    @Override
    public @Nullable ReadFile whole(ReadFile parsed, FolderContents contents) {
        Remembered known = files.get(parsed.listed().key());
        return known != null && known.parsed() == parsed && known.answers().holdFor(contents) ? known.whole() : null;
    }

    @Override
    public void keepWhole(ReadFile parsed, AskedContents asked, ReadFile whole) {
        files.computeIfPresent(
                parsed.listed().key(),
                (key, known) -> known.parsed() == parsed
                        ? new Remembered(known.bytes(), parsed, asked.answers(), whole)
                        : known);
    }
}
