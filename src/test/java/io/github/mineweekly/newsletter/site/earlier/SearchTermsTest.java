package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.search.StoredShard;
import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTermsTest {
    @TempDir
    Path temporary;

    private Path file;
    private byte[] written = {};

    @BeforeEach
    void write() throws IOException {
        file = temporary.resolve("site.terms");
        write(terms());
        written = Files.readAllBytes(file);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        SearchTerms stored = new SearchTerms(file, "key");
        StoredTerms read = stored.read();

        assertThat(stored.isDamaged()).isFalse();
        assertThat(described(read)).isEqualTo(described(terms()));
        write(read);
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    @Test
    void whatWasLeftWithAnotherKeyOrNotAtAllIsNone() throws IOException {
        SearchTerms ofAnother = new SearchTerms(file, "other");
        assertThat(ofAnother.read().identities()).isEmpty();
        assertThat(ofAnother.isDamaged()).isFalse();

        Files.delete(file);
        SearchTerms absent = new SearchTerms(file, "key");
        assertThat(absent.read().identities()).isEmpty();
        assertThat(absent.isDamaged()).isFalse();
    }

    @Test
    void aByteThatChangedIsReported() throws IOException {
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
        for (int length = 0; length < written.length; length++) {
            assertDamaged(Arrays.copyOf(written, length));
        }
        assertDamaged(Arrays.copyOf(written, written.length + 1));
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        SearchTerms stored = new SearchTerms(file, "key");
        assertThat(stored.read().identities()).isEmpty();
        assertThat(stored.isDamaged()).isTrue();
    }

    private void write(StoredTerms terms) throws IOException {
        SearchTerms kept = new SearchTerms(file, "key");
        kept.keep(terms);
        kept.write();
    }

    private static StoredTerms terms() {
        List<StoredShard> shards = IntStream.range(0, 12)
                .mapToObj(i ->
                        new StoredShard("h" + i, Shelf.inMemory().put(("terms " + i).getBytes(StandardCharsets.UTF_8))))
                .toList();
        return new StoredTerms(List.of("期一", "期二", "期三"), shards);
    }

    /** What can be compared. */
    private static List<String> described(StoredTerms terms) {
        List<String> described = new ArrayList<>(terms.identities());
        for (StoredShard shard : terms.shards()) {
            described.add(shard.hash() + " " + new String(shard.kept().bytes(), StandardCharsets.UTF_8));
        }
        return described;
    }
}
