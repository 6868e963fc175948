package io.github.mineweekly.newsletter.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermBlock;
import io.github.mineweekly.newsletter.store.Shelf;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The files of the shards, one after the other. */
final class ShardFiles {
    private static final int HASH_BYTES = 16;
    private static final String SHOWN = "shard ";

    private final int scale;
    private final KnownFiles known;
    private final Shelf shelf;
    private final Consumer<SearchFile> out;
    private final JsonArray firsts = new JsonArray();
    private final JsonArray hashes = new JsonArray();
    private final Set<String> paths = new HashSet<>();
    private final List<StoredShard> stored = new ArrayList<>();

    /**
     * @param scale see {@link Postings#scale}
     * @param shelf of the terms, for the next build
     */
    ShardFiles(int scale, KnownFiles known, Shelf shelf, Consumer<SearchFile> out) {
        this.shelf = shelf;
        this.scale = scale;
        this.known = known;
        this.out = out;
    }

    /** Makes the file of a shard. */
    void make(List<Map.Entry<String, Postings>> terms) {
        store(terms, TermBlock.of(terms));
    }

    /** The file of a shard that is as it was; is made again only if it is not there. */
    void keep(StoredShard shard) {
        String path = SearchFile.path(start(shard.first()), SearchFile.hashIn(shard.hash()));
        if (shard.hash().isEmpty()
                || paths.contains(path)
                || known.path(SHOWN + shard.hash()).isEmpty()) {
            store(shard.entries(), shard.bytes());
        } else {
            add(path, shard.first());
            stored.add(shard);
        }
    }

    private void store(List<Map.Entry<String, Postings>> terms, byte[] bytes) {
        String first = terms.get(0).getKey();
        String value = "\"" + ShardText.of(terms, scale) + "\"";
        String hash = ContentHash.of(value, HASH_BYTES);
        SearchFile file = SearchFile.hashed(start(first), value, hash, paths);
        out.accept(file);
        add(file.path(), first);
        // Whether a name has to differ from others decides whoever makes all.
        boolean hasOwnName = file.hash().equals(SearchFile.hashIn(hash));
        if (hasOwnName) {
            known.made(SHOWN + hash, file.path());
        }
        stored.add(new StoredShard(hasOwnName ? hash : "", shelf.put(bytes)));
    }

    private void add(String path, String first) {
        paths.add(path);
        firsts.add(first);
        hashes.add(SearchFile.hash(path));
    }

    /** Has no place among the others, which changes where one comes before it. */
    private static String start(String first) {
        return "i" + (int) first.charAt(0) + (first.length() > 1 ? (int) first.charAt(1) : 0);
    }

    /** Adds how the files are found. */
    void describe(JsonObject directory) {
        directory.add("first", firsts);
        directory.add("shards", hashes);
    }

    List<StoredShard> stored() {
        return stored;
    }
}
