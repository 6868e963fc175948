package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.PostingsReader;
import io.github.mineweekly.newsletter.search.postings.TermBlock;
import io.github.mineweekly.newsletter.search.postings.TermBlockReader;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredTermsTest {
    @Test
    void whatIsWrittenIsRead() throws IOException {
        byte[] written = SearchUpdateTest.written(terms());

        StoredTerms read = StoredTerms.read(new ByteArrayInputStream(written));

        assertThat(read.identities()).isEqualTo(terms().identities()).hasSize(3);
        assertThat(SearchUpdateTest.written(read)).isEqualTo(written);
    }

    @Test
    void aShardOfManyAndOfLargeTermsComesBack() {
        List<Map.Entry<String, Postings>> terms = new ArrayList<>();
        for (int i = 10_000; i < 20_000; i++) {
            terms.add(Map.entry("term" + i, postings(i % 1_000 == 0 ? 50_000 : i % 7)));
        }
        TermBlockReader reader = new TermBlockReader(TermBlock.of(terms));
        for (Map.Entry<String, Postings> term : terms) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.term()).isEqualTo(term.getKey());
            assertThat(issues(reader.postings())).isEqualTo(issues(term.getValue()));
        }
        assertThat(reader.next()).isFalse();
    }

    private static List<List<Integer>> issues(Postings postings) {
        List<List<Integer>> issues = new ArrayList<>();
        for (PostingsReader issue = postings.read(); issue.next(); ) {
            issues.add(List.of(issue.number(), issue.flags(), issue.groups()));
        }
        return issues;
    }

    @Test
    void aByteThatChangedIsReported() throws IOException {
        byte[] written = SearchUpdateTest.written(terms());
        for (int i = 0; i < written.length; i++) {
            for (int flipped : new int[] {1, 0x80, 0xFF}) {
                byte[] damaged = written.clone();
                damaged[i] ^= (byte) flipped;
                assertDamaged(damaged);
            }
        }
    }

    @Test
    void aFileThatIsCutOrHasMoreIsReported() throws IOException {
        byte[] written = SearchUpdateTest.written(terms());
        for (int length = 0; length < written.length; length++) {
            assertDamaged(Arrays.copyOf(written, length));
        }
        assertDamaged(Arrays.copyOf(written, written.length + 1));
    }

    private static void assertDamaged(byte[] bytes) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> StoredTerms.read(new ByteArrayInputStream(bytes)));
    }

    private static Postings postings(int count) {
        Postings postings = new Postings();
        for (int number = 0; number < count; number++) {
            postings.add(number, 0, number);
        }
        return postings;
    }

    private static StoredTerms terms() {
        List<LazyDocument> documents = SearchUpdateTest.documents(3).stream()
                .map(document -> new LazyDocument("期" + document.title(), document.number(), () -> document))
                .toList();
        return SearchIndex.update(documents, StoredTerms.none(), KnownFiles.none(), Shelf.inMemory(), 1, file -> {})
                .terms();
    }
}
