package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.output.Spill;
import io.github.mineweekly.newsletter.site.source.AskedContents;
import io.github.mineweekly.newsletter.site.source.FolderAnswers;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.store.RecordCodec;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the build before read of each file, and what this one reads for the next. Much of what is read now is in a
 * temporary file until all is written. Thread-safe.
 */
public final class StoredReads implements ReadMemory, Closeable {
    private static final RecordCodec<FolderAnswers> ANSWERS = new RecordCodec<>(FolderAnswers.class, List.of());

    private final Path file;
    private final String key;
    private final Today today;
    private final boolean keeps;
    private final EntryFile before;
    private final Spill spill;
    private final Map<Path, String> hashes = new ConcurrentHashMap<>();

    /** Of files that have the text that they had. */
    private final Map<String, StoredRead> known = new ConcurrentHashMap<>();

    private final Map<String, String> contentNames = new ConcurrentHashMap<>();
    private final Map<String, String> linkNames = new ConcurrentHashMap<>();
    private final Map<String, EntryFile.Entry> entries = new ConcurrentHashMap<>();
    private final AtomicBoolean fresh = new AtomicBoolean();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    /**
     * @param file where the build before left what it read
     * @param key of the settings; what was left with another is not used
     * @param today as the settings say
     */
    public StoredReads(Path file, String key, Today today) {
        this(file, key, today, true);
    }

    /** The same for a run that keeps nothing. */
    public static StoredReads toLookInto(Path file, String key, Today today) {
        return new StoredReads(file, key, today, false);
    }

    private StoredReads(Path file, String key, Today today, boolean keeps) {
        this.keeps = keeps;
        this.today = today;
        this.file = file;
        this.key = key;
        this.before = EntryFile.open(file, key);
        this.spill = new Spill(Objects.requireNonNull(file.getParent()));
    }

    /** Whether what the build before left is damaged. */
    public boolean isDamaged() {
        return before.isDamaged();
    }

    @Override
    public @Nullable ReadFile parsed(SourceListing.Listed listed, byte[] bytes) {
        String hash = ContentHash.of(bytes);
        hashes.put(listed.file(), hash);
        StoredRead read = hash.equals(before.label(listed.key())) ? read(listed) : null;
        if (read == null) {
            return null;
        }
        known.put(listed.key(), read);
        return new ReadFile(listed, read.issue(), null, read.silenced(), read.found());
    }

    private @Nullable StoredRead read(SourceListing.Listed listed) {
        try {
            StoredRead read = StoredRead.of(before.read(listed.key()));
            return read.path().equals(listed.path()) && read.holdsOn(today) ? read : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Names all that an issue says, by the text of its file and what it asked of others; null if that is not known.
     *
     * @param name the key of its source
     */
    public @Nullable String contentOf(String name) {
        return contentNames.get(name);
    }

    /** Names the links that an issue shares; null if that is not known. */
    public @Nullable String linksOf(String name) {
        return linkNames.get(name);
    }

    private String content(SourceListing.Listed listed, FolderAnswers answers, @Nullable Article article) {
        String others = ContentHash.of(ANSWERS.bytes(answers)) + (article == null ? "" : article.idsOfOthers());
        return hashOf(listed.file()) + ContentHash.of(others);
    }

    /** The SHA-256 of a file as it was read; null if it was not. */
    public @Nullable String hashOf(Path source) {
        return hashes.get(source);
    }

    @Override
    public void keepParsed(byte[] bytes, ReadFile parsed) {}

    @Override
    public @Nullable ReadFile whole(ReadFile parsed, FolderContents contents) {
        String name = parsed.listed().key();
        StoredRead read = known.remove(name);
        if (read == null || !read.answers().holdFor(contents)) {
            return null;
        }
        entries.put(name, before.entry(name));
        contentNames.put(name, content(parsed.listed(), read.answers(), read.article()));
        linkNames.put(name, read.links());
        return new ReadFile(parsed.listed(), parsed.issue(), read.article(), parsed.silenced(), read.diagnostics());
    }

    @Override
    public void keepWhole(ReadFile parsed, AskedContents asked, ReadFile whole) {
        String name = whole.listed().key();
        known.remove(name);
        if (!keeps) {
            return;
        }
        Issue issue = Objects.requireNonNull(whole.issue());
        FolderAnswers answers = asked.answers();
        contentNames.put(name, content(whole.listed(), answers, whole.article()));
        String links = StoredRead.nameOfLinks(whole.article());
        linkNames.put(name, links);
        byte[] bytes = new StoredRead(
                        whole.listed().path(),
                        today,
                        issue.withoutBody(),
                        whole.silenced(),
                        parsed.diagnostics(),
                        answers,
                        whole.article(),
                        whole.diagnostics(),
                        links)
                .bytes();
        try {
            String hash = Objects.requireNonNull(hashOf(whole.listed().file()));
            fresh.set(true);
            entries.put(
                    name,
                    spill.leavesInMemory(bytes)
                            ? new EntryFile.Entry(hash, bytes)
                            : new EntryFile.Entry(hash, spill.add(bytes)::read));
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Writes what was read, for the next build, unless that has it already.
     *
     * @throws IOException if that, or what came before it, cannot be written
     */
    public void write() throws IOException {
        IOException earlier = failure.get();
        if (earlier != null) {
            throw earlier;
        }
        if (fresh.get() || !entries.keySet().equals(before.names())) {
            EntryFile.write(file, key, new TreeMap<>(entries), before);
        }
    }

    @Override
    public void close() throws IOException {
        before.close();
        spill.close();
    }
}
