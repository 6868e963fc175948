package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.search.StoredShard;
import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.store.RecordCodec;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of the search are kept: an entry for each shard by its place, and one that says what these are of.
 * Thread-safe.
 */
final class SearchTerms {
    private static final RecordCodec<ShardList> CONTENTS = new RecordCodec<>(ShardList.class, List.of());
    private static final String ALL = "contents";

    private final Path file;
    private final String key;
    private @Nullable StoredTerms made;
    private boolean damaged;

    /** @param hashes of the shards */
    private record ShardList(List<String> identities, List<String> hashes) {}

    /** @param key of the settings; what was left with another is not used */
    SearchTerms(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    /** Those of the build before; none if there are none with this key. */
    synchronized StoredTerms read() {
        try (EntryFile entries = EntryFile.open(file, key)) {
            damaged = entries.isDamaged();
            return entries.names().isEmpty() ? StoredTerms.none() : read(entries);
        } catch (IOException e) {
            damaged = true;
            return StoredTerms.none();
        }
    }

    private static StoredTerms read(EntryFile entries) throws IOException {
        ShardList contents = CONTENTS.of(entries.read(ALL));
        List<StoredShard> shards = new ArrayList<>();
        for (String hash : contents.hashes()) {
            byte[] terms = entries.read(String.valueOf(shards.size()));
            shards.add(new StoredShard(hash, Shelf.inMemory().put(terms)));
        }
        return new StoredTerms(contents.identities(), shards);
    }

    synchronized boolean isDamaged() {
        return damaged;
    }

    synchronized void keep(StoredTerms terms) {
        made = terms;
    }

    /** Writes what was kept. */
    synchronized void write() throws IOException {
        if (made == null) {
            return;
        }
        List<StoredShard> shards = made.shards();
        ShardList contents = new ShardList(
                made.identities(), shards.stream().map(StoredShard::hash).toList());
        Map<String, EntryFile.Entry> entries = new LinkedHashMap<>();
        entries.put(ALL, new EntryFile.Entry("", CONTENTS.bytes(contents)));
        for (int i = 0; i < shards.size(); i++) {
            entries.put(String.valueOf(i), new EntryFile.Entry("", shards.get(i).kept()::bytes));
        }
        try {
            EntryFile.write(file, key, entries);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
