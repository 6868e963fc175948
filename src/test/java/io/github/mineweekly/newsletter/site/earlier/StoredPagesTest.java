package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is kept only where it shows the same, and its file is as it was left. */
class StoredPagesTest {
    private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_000L);
    private static final FileTime LATER = FileTime.fromMillis(1_700_000_001_000L);

    @TempDir
    Path project;

    @BeforeEach
    void firstBuild() throws IOException {
        write("page one", THEN);
        StoredPages pages = pages();
        pages.made("texts-1.js", "texts");
        pages.write(List.of(page(pages, "a"), OutputFile.text("texts-1.js", "page one")));
    }

    @Test
    void aPageThatShowsTheSameIsKept() {
        assertThat(isKept("a")).isTrue();
        assertThat(isKept("b")).isFalse();
    }

    @Test
    void aPageOfAnotherLengthIsMadeAgain() throws IOException {
        write("other page", THEN);

        assertThat(isKept("a")).isFalse();
        assertThat(pages().named("texts")).isNull();
    }

    @Test
    void aPageThatWasWrittenSinceIsMadeAgain() throws IOException {
        write("page two", LATER);

        assertThat(isKept("a")).isFalse();
        assertThat(pages().named("texts")).isNull();
    }

    @Test
    void aPageThatIsGoneIsMadeAgain() throws IOException {
        Files.delete(file("a.html"));
        Files.delete(file("texts-1.js"));

        assertThat(isKept("a")).isFalse();
        assertThat(pages().named("texts")).isNull();
    }

    @Test
    void aFileIsKnownByWhatItShows() {
        assertThat(pages().named("texts")).extracting(OutputFile::path).isEqualTo("texts-1.js");
        assertThat(pages().named("others")).isNull();
    }

    @Test
    void aPageIsNamedAsBeforeIfWhatItIsMadeOfIsTheSame() throws IOException {
        StoredPages second = pages();
        assertThat(second.namesOf("links").apply("a.html")).isNull();
        second.write(List.of(page(second, "a")));

        StoredPages third = pages();
        assertThat(third.namesOf("links").apply("a.html")).isEqualTo("a");
        assertThat(third.namesOf("links").apply("b.html")).isNull();
        assertThat(third.namesOf("other links").apply("a.html")).isNull();
        third.write(List.of(page(third, "a")));
        assertThat(pages().namesOf("other links").apply("a.html")).isEqualTo("a");
    }

    @Test
    void aPageIsNotNamedAsBeforeByWhatTheBuildBeforeDidNotAskFor() throws IOException {
        StoredPages second = pages();
        second.namesOf("links");
        second.write(List.of(page(second, "a")));
        StoredPages third = pages();
        third.write(List.of(page(third, "a")));

        assertThat(pages().namesOf("links").apply("a.html")).isNull();
    }

    /** The time that is remembered is the one that was looked at, not that of the change. */
    @Test
    void aKeptPageThatIsChangedBeforeTheEndIsMadeAgain() throws IOException {
        StoredPages second = pages();
        OutputFile kept = page(second, "a");
        write("page two", LATER);
        second.write(List.of(kept));

        assertThat(isKept("a")).isFalse();
    }

    @Test
    void aKeptPageIsWrittenIfItIsNotInItsPlaceAfterAll() throws IOException {
        Content.Kept kept = (Content.Kept) page(pages(), "a").content();
        assertThat(kept.equalsFile(file("a.html"))).isTrue();
        write("page two", LATER);
        assertThat(kept.equalsFile(file("a.html"))).isFalse();
        kept.writeTo(file("a.html"));

        assertThat(file("a.html")).hasContent("page one");
    }

    @Test
    void whatTheSearchNeedsLaterIsThereUntilAllIsWritten() throws IOException {
        StoredPages second = pages();
        Shelf shelf = second.shelf();
        assertThat(shelf.put(new byte[] {1, 2}).bytes()).containsExactly(1, 2);
        Shelf.Kept kept = shelf.put(new byte[8 << 20]);
        assertThat(kept.bytes()).hasSize(8 << 20);
        second.close();

        assertThatThrownBy(kept::bytes)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a temporary file in ");
        try (Stream<Path> left = Files.list(output().stateDirectory())) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    /** Its file may be of any format. */
    @Test
    void termsThatAnotherVersionLeftAreNotRead() throws IOException {
        Files.writeString(output().termsFile(), "other terms");
        StoredPages other = pages("other");
        assertThat(other.terms()).isEqualTo(StoredTerms.none());
        assertThat(other.hasDamagedTerms()).isFalse();

        StoredPages same = pages();
        assertThat(same.terms()).isEqualTo(StoredTerms.none());
        assertThat(same.hasDamagedTerms()).isTrue();
    }

    private boolean isKept(String shown) {
        return page(pages(), shown).content() instanceof Content.Kept;
    }

    private static OutputFile page(StoredPages pages, String shown) {
        return pages.page("a.html", shown, () -> OutputFile.text("a.html", "page one"));
    }

    private StoredPages pages() {
        return pages("key");
    }

    private StoredPages pages(String key) {
        return new StoredPages(
                output(), key, StoredReads.toLookInto(output().readsFile(), key, Today.of(LocalDate.of(2024, 6, 1))));
    }

    private OutputFolder output() {
        return TestSettings.of(project).settings().output();
    }

    private Path file(String path) {
        return output().directory().resolve(path);
    }

    private void write(String text, FileTime time) throws IOException {
        for (String path : List.of("a.html", "texts-1.js")) {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
            Files.setLastModifiedTime(file(path), time);
        }
    }
}
