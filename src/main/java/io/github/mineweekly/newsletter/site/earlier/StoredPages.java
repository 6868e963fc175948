package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.output.Spill;
import io.github.mineweekly.newsletter.site.plan.KeptPages;
import io.github.mineweekly.newsletter.store.RecordCodec;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the pages of the build before were made of, and those of this one for the next. Thread-safe. */
public final class StoredPages implements KeptPages, Closeable {
    private static final RecordCodec<Pages> PAGES = new RecordCodec<>(Pages.class, List.of());
    private static final String ALL = "pages";

    private final OutputFolder folder;
    private final String key;
    private final StoredReads reads;
    private final Map<String, Page> before;
    private final @Nullable String madeOfBefore;
    private final boolean damaged;

    /** Whether nothing was left with the key, and so no terms either: another version may keep these in any format. */
    private final boolean first;

    private final SearchTerms terms;
    private final Spill spill;

    /** Of the build before, by what they show. */
    private final Map<String, String> paths = new HashMap<>();

    /** Of this build, by path. */
    private final Map<String, String> current = new ConcurrentHashMap<>();

    /** As {@link #namesOf} got it. */
    private volatile @Nullable String madeOf;

    private record Pages(Map<String, Page> pages, @Nullable String madeOf) {
        static final Pages NONE = new Pages(Map.of(), null);
    }

    /**
     * A page as it was left.
     *
     * @param shown names what it shows
     * @param hash SHA-256
     * @param modified in nanoseconds
     * @param marked whether it bears the newsletter's mark
     */
    record Page(String shown, String hash, long length, long modified, boolean marked) {
        /** Not the record's own: see CONTRIBUTING, "Start-up". */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Page page
                    && shown.equals(page.shown)
                    && hash.equals(page.hash)
                    && length == page.length
                    && modified == page.modified
                    && marked == page.marked;
        }

        @Override
        public int hashCode() {
            return hash.hashCode();
        }
    }

    /**
     * @param folder of the site
     * @param key of the settings; what was left with another is not used
     * @param reads of the same build
     */
    public StoredPages(OutputFolder folder, String key, StoredReads reads) {
        this.folder = folder;
        this.key = key;
        this.reads = reads;
        Pages pages = Pages.NONE;
        boolean absent = false;
        boolean unread;
        try (EntryFile file = EntryFile.open(folder.pagesFile(), key)) {
            unread = file.isDamaged();
            absent = file.names().isEmpty() && !unread;
            pages = file.names().isEmpty() ? Pages.NONE : PAGES.of(file.read(ALL));
        } catch (IOException e) {
            unread = true;
        }
        this.before = pages.pages();
        this.madeOfBefore = pages.madeOf();
        before.forEach((path, page) -> paths.put(page.shown(), path));
        this.spill = new Spill(folder.stateDirectory());
        this.terms = new SearchTerms(folder.termsFile(), key);
        this.damaged = unread;
        this.first = absent;
    }

    /** Whether what the build before left of the pages is damaged. */
    public boolean isDamaged() {
        return damaged;
    }

    /** The same of the search. */
    public boolean hasDamagedTerms() {
        return terms.isDamaged();
    }

    @Override
    public @Nullable String contentOf(String issue) {
        return reads.contentOf(issue);
    }

    @Override
    public @Nullable String linksOf(String issue) {
        return reads.linksOf(issue);
    }

    @Override
    public UnaryOperator<@Nullable String> namesOf(String madeOf) {
        this.madeOf = madeOf;
        boolean same = madeOf.equals(madeOfBefore);
        return path -> {
            Page page = same ? before.get(path) : null;
            return page == null ? null : page.shown();
        };
    }

    @Override
    public OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make) {
        if (shown == null) {
            return make.get();
        }
        current.put(path, shown);
        Page page = before.get(path);
        if (page == null || !page.shown().equals(shown)) {
            return make.get();
        }
        Content.Kept kept = kept(page, () -> bytes(make.get()));
        return isInPlace(path, kept) ? new OutputFile(path, kept) : make.get();
    }

    @Override
    public @Nullable OutputFile named(String shown) {
        String path = paths.get(shown);
        Page page = path == null ? null : before.get(path);
        if (path == null || page == null) {
            return null;
        }
        Content.Kept kept = kept(page, () -> {
            throw new UncheckedIOException(new IOException(
                    folder.shown(folder.directory().resolve(path)) + " was changed while the site was built"));
        });
        if (!isInPlace(path, kept)) {
            return null;
        }
        current.put(path, shown);
        return new OutputFile(path, kept);
    }

    @Override
    public void made(String path, String shown) {
        current.put(path, shown);
    }

    @Override
    public StoredTerms terms() {
        return first ? StoredTerms.none() : terms.read();
    }

    @Override
    public void keepTerms(StoredTerms now) {
        terms.keep(now);
    }

    @Override
    public Shelf shelf() {
        return bytes -> spill.leavesInMemory(bytes) ? () -> bytes : spill.put(bytes)::get;
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }

    private static Content.Kept kept(Page page, Supplier<byte[]> again) {
        return new Content.Kept(
                page.hash(), page.length(), FileTime.from(page.modified(), TimeUnit.NANOSECONDS), page.marked(), again);
    }

    private boolean isInPlace(String path, Content.Kept kept) {
        try {
            return kept.equalsFile(folder.directory().resolve(path));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static byte[] bytes(OutputFile file) {
        if (file.content() instanceof Content.Made made) {
            return made.bytes();
        }
        throw new IllegalStateException(file.path() + " is not a page that is made");
    }

    /**
     * Writes what this build's pages were made of, for the next, once the site is written.
     *
     * @param files all of the site
     */
    public void write(List<OutputFile> files) throws IOException {
        Map<String, Page> pages = new TreeMap<>();
        for (OutputFile file : files) {
            String of = current.get(file.path());
            if (of != null) {
                pages.put(file.path(), page(file, of));
            }
        }
        terms.write();
        if (!pages.equals(before) || !Objects.equals(madeOf, madeOfBefore)) {
            byte[] bytes = PAGES.bytes(new Pages(pages, madeOf));
            EntryFile.write(folder.pagesFile(), key, Map.of(ALL, new EntryFile.Entry("", bytes)));
        }
    }

    /** The time of a page that was kept is the one that was found: it may have been changed since. */
    private Page page(OutputFile file, String of) throws IOException {
        Content.Kept left = file.content() instanceof Content.Kept kept
                ? kept
                : Content.Kept.of(
                        folder.directory().resolve(file.path()),
                        file.content().hash(),
                        folder.mark().isOn(file));
        return new Page(of, left.hash(), left.length(), left.modified().to(TimeUnit.NANOSECONDS), left.marked());
    }
}
