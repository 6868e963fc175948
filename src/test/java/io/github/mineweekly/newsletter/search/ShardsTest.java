package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void aShardHoldsTheTermsFromItsFirstToTheNextOne() {
        SortedMap<String, Postings> terms = new TreeMap<>();
        for (int i = 0; i < 9_000; i++) {
            Postings postings = new Postings();
            postings.add(0, 1, false, 1);
            terms.put("term%04d".formatted(i), postings);
        }

        List<Shards.Shard> shards = new ArrayList<>();
        Shards.of(List.copyOf(terms.entrySet()), 1, shards::add);

        assertThat(shards).hasSizeGreaterThan(2);
        assertThat(shards.get(0).first()).isEqualTo("term0000");
        for (int i = 0; i < shards.size(); i++) {
            SortedMap<String, Postings> held = terms.tailMap(shards.get(i).first());
            held = i + 1 < shards.size() ? held.headMap(shards.get(i + 1).first()) : held;
            assertThat(shards.get(i).entries()).isEqualTo(ShardText.of(List.copyOf(held.entrySet()), 1));
        }
    }
}
