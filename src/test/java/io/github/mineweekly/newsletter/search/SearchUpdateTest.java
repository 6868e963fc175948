package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.store.Shelf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dfuzz.updates=1000} tries more changes. */
class SearchUpdateTest {
    private static final int CHANGES = Integer.getInteger("fuzz.updates", 60);
    private static final String[] WORDS =
            "Java java C++ vscode VS Code Node.js 期 新闻 新闻联播 的一是不了 \ud840\udc00字 がぎ 12 2024 GPT-4".split(" ");

    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyChangeGivesTheFilesThatABuildFromScratchGives(int seed) {
        Shards.Size size = seed % 4 == 0 ? Shards.Size.USUAL : new Shards.Size(50 * seed, 70 * seed);
        Random random = new Random(seed);
        List<SearchDocument> documents = new ArrayList<>();
        StoredTerms stored = StoredTerms.none();
        Files files = new Files();
        for (int i = 0; i < CHANGES; i++) {
            change(documents, random);
            StoredTerms earlier = random.nextBoolean() ? stored : roundTrip(stored);
            stored = assertSameAsFromScratch(documents, earlier, files, size);
        }
    }

    private static List<String> paths(List<SearchFile> files, Set<SearchFile> without) {
        return files.stream()
                .filter(file -> !without.contains(file))
                .map(SearchFile::path)
                .toList();
    }

    @Test
    void onlyWhatChangedIsAskedFor() {
        List<SearchDocument> documents = documents(40);
        Files files = new Files();
        StoredTerms stored = update(documents, StoredTerms.none(), files);
        assertThat(asked).hasSize(40);

        assertThat(askedAfter(documents, stored, files)).isEmpty();

        List<SearchDocument> edited = new ArrayList<>(documents);
        edited.set(7, document("7", "别的 words"));
        assertThat(askedAfter(edited, stored, files))
                .containsExactly(edited.get(7).toString());

        List<SearchDocument> added = new ArrayList<>(documents);
        added.add(0, document("new", "最新"));
        assertThat(askedAfter(added, stored, files))
                .containsExactly(added.get(0).toString());

        List<SearchDocument> removed = new ArrayList<>(documents);
        removed.remove(0);
        assertThat(askedAfter(removed, stored, files)).isEmpty();

        List<SearchDocument> moved = new ArrayList<>(documents);
        moved.add(0, moved.remove(2));
        assertThat(askedAfter(moved, stored, files))
                .contains(documents.get(2).toString())
                .hasSizeLessThanOrEqualTo(3);
    }

    /** Some of the words are in most documents, and so larger than a shard; most are in few. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anEditAmongManyShardsGivesTheFilesThatABuildFromScratchGives(int seed) {
        Shards.Size size = new Shards.Size(200, 200 + 40 * seed);
        Random random = new Random(seed);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            documents.add(ofManyWords(random));
        }
        Files files = new Files();
        StoredTerms stored = StoredTerms.none();
        for (int i = 0; i < 2 * CHANGES; i++) {
            documents.set(random.nextInt(documents.size()), ofManyWords(random));
            files.forgetSome(random);
            String inAll = i % 2 == 0 ? "" : word(random) + " ";
            stored = assertSameAsFromScratch(withWord(documents, inAll), stored, files, size);
        }
    }

    private StoredTerms assertSameAsFromScratch(
            List<SearchDocument> documents, StoredTerms stored, Files files, Shards.Size size) {
        files.made.clear();
        SearchUpdate update = update(documents, stored, files, size);
        List<SearchFile> expected = new ArrayList<>();
        SearchUpdate fromScratch = SearchIndex.update(
                oldestFirst(documents),
                StoredTerms.none(),
                new KnownFiles() {},
                Shelf.inMemory(),
                1,
                size,
                expected::add);
        assertThat(update.index()).isEqualTo(fromScratch.index());
        assertThat(written(update.terms())).isEqualTo(written(fromScratch.terms()));
        assertThat(paths(expected, files.all)).as("not made").isEmpty();
        assertThat(paths(files.made, Set.copyOf(expected))).as("made in vain").isEmpty();
        return update.terms();
    }

    private static SearchDocument ofManyWords(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(word(random)).append(' ');
        }
        return document("t", text.toString());
    }

    private static String word(Random random) {
        double rank = random.nextDouble();
        return (char) ('a' + random.nextInt(3))
                + "%03d".formatted((int) (200 * rank * rank * rank)).replace('0', 'x');
    }

    private static List<SearchDocument> withWord(List<SearchDocument> documents, String word) {
        return documents.stream()
                .map(document -> document("t", word + document.passages().get(0).text()))
                .toList();
    }

    @Test
    void ofTheShardsOnlyThoseAroundWhatChangedAreMade() {
        Shards.Size size = new Shards.Size(300, 400);
        List<SearchDocument> documents = documents(300);
        Files files = new Files();
        StoredTerms stored = update(documents, StoredTerms.none(), files, size).terms();
        assertThat(files.shardsMade()).isGreaterThan(30);

        List<SearchDocument> edited = new ArrayList<>(documents);
        String text = documents.get(150).passages().get(0).text();
        edited.set(150, document(documents.get(150).title(), text + " zebra"));
        files.made.clear();
        StoredTerms after = update(edited, stored, files, size).terms();
        assertThat(files.shardsMade()).isBetween(1L, 6L);

        files.made.clear();
        update(edited, after, files, size);
        assertThat(files.shardsMade()).isZero();
    }

    @Test
    void termsOfDocumentsThatMovedTogetherAreKept() {
        List<String> before = List.of("a", "b", "c", "d", "e", "a");
        DocumentChanges changes = DocumentChanges.of(before, List.of("e", "a", "x", "c", "d", "a"));
        assertThat(changes.added()).containsExactly(0, 2);
        assertThat(new int[] {changes.moved(0), changes.moved(2), changes.moved(3), changes.moved(5)})
                .containsExactly(1, 3, 4, 5);
        assertThat(changes.moved(1)).isNegative();
        assertThat(changes.moved(4)).isNegative();
    }

    private Set<String> askedAfter(List<SearchDocument> documents, StoredTerms stored, Files files) {
        asked.clear();
        update(documents, stored, files);
        return asked;
    }

    private StoredTerms update(List<SearchDocument> documents, StoredTerms stored, Files files) {
        return update(documents, stored, files, Shards.Size.USUAL).terms();
    }

    private SearchUpdate update(List<SearchDocument> documents, StoredTerms stored, Files files, Shards.Size size) {
        return SearchIndex.update(oldestFirst(documents), stored, files, Shelf.inMemory(), 2, size, files::add);
    }

    private List<LazyDocument> oldestFirst(List<SearchDocument> documents) {
        List<LazyDocument> oldestFirst = new ArrayList<>(lazy(documents));
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private List<LazyDocument> lazy(List<SearchDocument> documents) {
        return documents.stream()
                .map(document -> new LazyDocument(document.toString(), document.number(), () -> {
                    asked.add(document.toString());
                    return document;
                }))
                .toList();
    }

    /** As another build has them. */
    private static StoredTerms roundTrip(StoredTerms terms) {
        List<StoredShard> shards = terms.shards().stream()
                .map(shard -> new StoredShard(
                        shard.hash(), Shelf.inMemory().put(shard.bytes().clone())))
                .toList();
        return new StoredTerms(terms.identities(), shards);
    }

    /** What is kept of them. */
    private static List<Object> written(StoredTerms terms) {
        List<Object> written = new ArrayList<>(terms.identities());
        terms.shards().forEach(shard -> written.addAll(List.of(shard.hash(), ByteBuffer.wrap(shard.bytes()))));
        return written;
    }

    /** Now and then all at once, so that terms become common and rare, and there is none, one or a group of texts. */
    private static void change(List<SearchDocument> documents, Random random) {
        int kind = random.nextInt(12);
        int at = random.nextInt(documents.size() + 1);
        if (kind == 0) {
            documents.clear();
        } else if (kind == 1) {
            for (int i = 0; i < 20; i++) {
                documents.add(random(random));
            }
        } else if (kind < 5 || at == documents.size()) {
            documents.add(at, random(random));
        } else if (kind < 8) {
            documents.remove(at);
        } else if (kind < 10) {
            documents.set(at, random(random));
        } else {
            documents.add(random.nextInt(documents.size()), documents.remove(at));
        }
    }

    private static SearchDocument random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return document(String.valueOf(random.nextInt(5)), text.toString());
    }

    static List<SearchDocument> documents(int count) {
        Random random = new Random(count);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(
                    document("title " + i, random(random).passages().get(0).text()));
        }
        return documents;
    }

    private static SearchDocument document(String title, String text) {
        return new SearchDocument(title + ".html", title, 1, "", List.of(new Passage("", title, text, "")));
    }

    /** The files of the builds so far. */
    private static final class Files implements KnownFiles {
        private final Map<String, String> paths = new HashMap<>();
        private final Set<SearchFile> all = new HashSet<>();
        private final List<SearchFile> made = new ArrayList<>();

        long shardsMade() {
            return made.stream()
                    .filter(file -> file.path().startsWith("assets/search/i"))
                    .count();
        }

        /** As if they were deleted. */
        void forgetSome(Random random) {
            List<String> gone = paths.keySet().stream()
                    .sorted()
                    .filter(shown -> random.nextInt(9) == 0)
                    .toList();
            all.removeIf(file -> gone.stream().map(paths::get).anyMatch(file.path()::equals));
            gone.forEach(paths::remove);
        }

        void add(SearchFile file) {
            made.add(file);
            all.add(file);
        }

        @Override
        public Optional<String> path(String shown) {
            return Optional.ofNullable(paths.get(shown));
        }

        @Override
        public void made(String shown, String path) {
            paths.put(shown, path);
        }
    }
}
