package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.AskedContents;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.Readings;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredReadsTest {
    @TempDir
    Path temporary;

    private LocalDate today = LocalDate.of(2024, 6, 1);
    private final Set<String> readAnew = new ConcurrentSkipListSet<>();
    private final Queue<String> allRead = new ConcurrentLinkedQueue<>();
    private List<ReadFile> files = List.of();

    @BeforeEach
    void firstBuild() throws IOException {
        issue("n0", "date: 2024-01-01", "## A\n\n- [甲](https://example.org/a) text\n\n[x](gone.md) ![](p.png)");
        issue("n1", "date: 2024-01-08\ntags: [a, b]\nouline: deep", "text [next](n2.md)");
        issue(
                "n2",
                "date: 2024-01-15\naliases: [old]\n# newsletter:off dead-link\nhidden: true",
                "[y](none.md)\r\n:::\r\n");
        read();
    }

    @Test
    void withoutAChangeNoArticleIsReadAndTheSameComesBack() throws IOException {
        List<ReadFile> first = files;
        assertThat(readAnew).containsExactly("n0.md", "n1.md", "n2.md");
        assertThat(first).anySatisfy(file -> assertThat(file.diagnostics()).isNotEmpty());

        read();
        assertThat(readAnew).isEmpty();
        assertThat(files)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*lines")
                .isEqualTo(first);
        read();
        assertThat(readAnew).isEmpty();
    }

    @Test
    void anArticleIsReadAnewWhenItsTextChanged() throws IOException {
        issue("n1", "date: 2024-01-08", "other text");
        read();
        assertThat(readAnew).containsExactly("n1.md");
        read();
        assertThat(readAnew).isEmpty();
    }

    @Test
    void anArticleIsReadAnewWhenWhatItAskedForChanged() throws IOException {
        issue("gone", "date: 2024-02-01", "text");
        read();
        assertThat(readAnew).containsExactly("gone.md", "n0.md");
        Files.delete(source().resolve("gone.md"));
        Files.delete(source().resolve("n2.md"));
        read();
        assertThat(readAnew).containsExactly("n0.md", "n1.md");
    }

    @Test
    void anArticleIsReadAnewWhenAnotherIdIsWhatItsLinkNames() throws IOException {
        issue("n1", "date: 2024-01-08", "[x](n0.md#Foo-Bar) [y](n2.md#B)");
        Set<String> names = new HashSet<>();
        for (String heading : List.of("## Foo Bar", "## Foo Bar {#Foo-Bar}", "## foo bar", "## Foo")) {
            issue("n0", "date: 2024-01-01", heading);
            read();
            assertThat(readAnew).as(heading).containsExactly("n0.md", "n1.md");
            read();
            assertThat(readAnew).as(heading).isEmpty();
            names.add(content("n1.md"));
            issue("n0", "date: 2024-01-01", heading + "\n\ntext");
            read();
            assertThat(readAnew).as(heading).containsExactly("n0.md");
        }
        assertThat(names).hasSize(2);
    }

    @Test
    void whatIsOnlyCheckedIsReadOnce() throws IOException {
        issue("n1", "date: 2024-01-08", "[x](n0.md#Foo-Bar)");
        issue("n0", "date: 2024-01-01", "## Foo Bar");
        for (TreeKeeper trees : List.of(TreeKeeper.NONE, TreeKeeper.SOURCES_ONLY)) {
            allRead.clear();
            NewsletterSettings settings =
                    TestSettings.of(temporary).source(source()).today(today).settings();
            Readings.all(settings, trees, counting(ReadMemory.NONE));
            assertThat(allRead).containsExactlyInAnyOrder("n0.md", "n1.md", "n2.md");
        }
    }

    /** As when a file's name is brought to another normal form: its key stays, and messages name the file. */
    @Test
    void anArticleIsReadAnewWhenItsPathChanged() throws IOException {
        String composed = "\u00e9";
        String apart = "e\u0301";
        issue(apart, "date: 2024-02-01", "text");
        read();
        Files.move(source().resolve(apart + ".md"), source().resolve(composed + ".md"));
        read();
        assertThat(readAnew).containsExactly(composed + ".md");
    }

    @Test
    void aDayLaterOnlyWhatIsBetweenIsReadAnew() throws IOException {
        issue("n3", "date: 2024-06-03", "in the future");
        issue("n4", "date: 2024-01-22\nupdated: 2024-06-02", "updated in the future");
        read();
        assertThat(readAnew).containsExactly("n3.md", "n4.md");
        today = LocalDate.of(2024, 6, 2);
        read();
        assertThat(readAnew).containsExactly("n3.md", "n4.md");
        today = LocalDate.of(2024, 6, 4);
        read();
        assertThat(readAnew).containsExactly("n3.md");
        today = LocalDate.of(2024, 6, 30);
        read();
        assertThat(readAnew).isEmpty();
        today = LocalDate.of(2024, 6, 1);
        read();
        assertThat(readAnew).containsExactly("n3.md", "n4.md");
    }

    @Test
    void aDayOfAnotherToolsKeyIsOneTooAndMeansNoMore() throws IOException {
        issue(
                "n3",
                "date: 2024-01-22\npubDate: 2024-05-01\npublishDate: 2024-06-03\nscheduled: 2024-05-02",
                "held back before a day");
        issue(
                "n4",
                "date: 2024-01-29\nexpiryDate: 2024-06-20\nexpires: 2024-06-02\nunpublishDate: 2024-06-21",
                "held back after a day");
        read();
        read();
        assertThat(readAnew).isEmpty();
        today = LocalDate.of(2024, 6, 2);
        read();
        assertThat(readAnew).containsExactly("n3.md");
        today = LocalDate.of(2024, 6, 3);
        read();
        assertThat(readAnew).containsExactly("n3.md", "n4.md");
        today = LocalDate.of(2024, 6, 30);
        read();
        assertThat(readAnew).containsExactly("n4.md");
        today = LocalDate.of(2024, 6, 1);
        read();
        assertThat(readAnew).containsExactly("n3.md", "n4.md");
    }

    @Test
    void whatAnIssueSaysIsNamedByItsTextAndItsAnswers() throws IOException {
        String before = content("n0.md");
        assertThat(content("n0.md")).isEqualTo(before);
        issue("gone", "date: 2024-02-01", "text");
        assertThat(content("n0.md")).isNotEqualTo(before);
    }

    @Test
    void linksAreNamedByAllThatListsShowOfThem() throws IOException {
        Set<String> names = new HashSet<>();
        for (String body : List.of(
                "[a](https://example.org/a)",
                "[b](https://example.org/a)",
                "[a](https://example.org/b)",
                "## A\n\n[a](https://example.org/a)",
                "## A\n\n- [a](https://example.org/a): text",
                "[a](https://example.org/a) [b](https://example.org/b)",
                "text")) {
            issue("n1", "date: 2024-01-08", body);
            names.add(links("n1.md"));
            issue("n1", "date: 2024-01-08\ntags: [a]", "text\n\n" + body);
            names.add(links("n1.md"));
            read();
            names.add(links("n1.md"));
        }
        assertThat(names).hasSize(7).doesNotContain("null");
    }

    private String links(String name) throws IOException {
        try (StoredReads reads = new StoredReads(state(), "key", Today.of(today))) {
            read(reads);
            return String.valueOf(reads.linksOf(name));
        }
    }

    @Test
    void anotherKeyMeansThatNothingIsKnown() throws IOException {
        try (StoredReads reads = new StoredReads(state(), "other", Today.of(today))) {
            read(reads);
        }
        assertThat(readAnew).hasSize(3);
    }

    private String content(String name) throws IOException {
        try (StoredReads reads = new StoredReads(state(), "key", Today.of(today))) {
            read(reads);
            return String.valueOf(reads.contentOf(name));
        }
    }

    private void read() throws IOException {
        try (StoredReads reads = new StoredReads(state(), "key", Today.of(today))) {
            read(reads);
            reads.write();
        }
    }

    private void read(StoredReads reads) throws IOException {
        readAnew.clear();
        NewsletterSettings settings =
                TestSettings.of(temporary).source(source()).today(today).settings();
        files = Readings.all(settings, counting(reads));
    }

    private ReadMemory counting(ReadMemory memory) {
        return new ReadMemory() {
            @Override
            public @Nullable ReadFile parsed(SourceListing.Listed listed, byte[] bytes) {
                return memory.parsed(listed, bytes);
            }

            @Override
            public void keepParsed(byte[] bytes, ReadFile parsed) {
                memory.keepParsed(bytes, parsed);
            }

            @Override
            public @Nullable ReadFile whole(ReadFile parsed, FolderContents contents) {
                return memory.whole(parsed, contents);
            }

            @Override
            public void keepWhole(ReadFile parsed, AskedContents asked, ReadFile whole) {
                readAnew.add(whole.listed().key());
                allRead.add(whole.listed().key());
                memory.keepWhole(parsed, asked, whole);
            }
        };
    }

    private Path source() {
        return temporary.resolve("issues");
    }

    private Path state() {
        return temporary.resolve("target/site.reads");
    }

    private void issue(String name, String frontMatter, String body) throws IOException {
        Files.createDirectories(source());
        Files.writeString(
                source().resolve(name + ".md"), "---\ntitle: " + name + "\n" + frontMatter + "\n---\n\n" + body + "\n");
    }
}
