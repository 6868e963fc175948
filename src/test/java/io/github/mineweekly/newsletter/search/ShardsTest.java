package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private record Shard(String first, String entries) {
        static Shard of(List<Map.Entry<String, Postings>> terms) {
            return new Shard(terms.get(0).getKey(), ShardText.of(terms, 1));
        }
    }

    @Test
    void aShardHoldsTheTermsFromItsFirstToTheNextOne() {
        SortedMap<String, Postings> terms = terms(9_000);

        List<Shard> shards = shards(terms);

        assertThat(shards).hasSizeGreaterThan(2);
        assertThat(shards.get(0).first()).isEqualTo("term00000");
        for (int i = 0; i < shards.size(); i++) {
            SortedMap<String, Postings> held = terms.tailMap(shards.get(i).first());
            held = i + 1 < shards.size() ? held.headMap(shards.get(i + 1).first()) : held;
            assertThat(shards.get(i).entries()).isEqualTo(ShardText.of(List.copyOf(held.entrySet()), 1));
        }
    }

    @Test
    void aTermThatChangesOrComesAnewLeavesTheOtherShardsAsTheyAre() {
        SortedMap<String, Postings> terms = terms(30_000);
        List<Shard> before = shards(terms);
        assertThat(before).hasSizeGreaterThan(15);

        for (int i = 0; i < 30_000; i += 777) {
            SortedMap<String, Postings> more = new TreeMap<>(terms);
            more.put("term%05dx".formatted(i), postings(0));
            more.put("term%05d".formatted((i + 13_000) % 30_000), postings(0, 1, 2, 3));

            List<Shard> changed = new ArrayList<>(shards(more));
            changed.removeAll(before);

            assertThat(changed).as("term %s", i).hasSizeBetween(1, 3);
        }
    }

    @Test
    void onlyATermThatIsLargeByItselfMakesALargeShard() {
        SortedMap<String, Postings> terms = terms(9_000);
        terms.put("term04500", postings(IntStream.range(0, 60_000).toArray()));

        List<Shard> shards = shards(terms);

        assertThat(shards)
                .filteredOn(shard -> shard.entries().length() > 40_000)
                .singleElement()
                .satisfies(shard -> assertThat(shard.first()).isEqualTo("term04500"))
                .satisfies(shard -> assertThat(shard.entries()).doesNotContain("term04501"));
    }

    private static List<Shard> shards(SortedMap<String, Postings> terms) {
        List<Shard> shards = new ArrayList<>();
        Shards cutter = new Shards(1, Shards.Size.USUAL, piece -> shards.add(Shard.of(piece)));
        terms.entrySet().forEach(cutter::add);
        cutter.end();
        return shards;
    }

    private static SortedMap<String, Postings> terms(int count) {
        SortedMap<String, Postings> terms = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            terms.put("term%05d".formatted(i), postings(0));
        }
        return terms;
    }

    private static Postings postings(int... numbers) {
        Postings postings = new Postings();
        for (int number : numbers) {
            postings.add(number, 0, 1);
        }
        return postings;
    }
}
