package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {
    private static final String ISSUE = "---\ntitle: A\ndate: 2024-01-07\n---\n";
    private static final String TITLE_PAGE = "---\ntitle: 2024\n---\n";

    @TempDir
    Path folder;

    @Test
    void aFileWithoutADateBesideIssuesIsATitlePage() throws IOException {
        List<SourceListing.Listed> named = List.of(
                file("2024/index.md", TITLE_PAGE),
                file("2025/01/index.md", ISSUE),
                file("2025/index.md", TITLE_PAGE),
                file("alone/index.md", TITLE_PAGE),
                file("dated/index.md", ISSUE));
        List<SourceListing.Listed> issues = List.of(
                file("2024.md", ISSUE),
                file("2024/a.md", ISSUE),
                file("alone-too.md", ISSUE),
                file("dated/a.md", ISSUE));

        IndexFiles found = IndexFiles.of(named, issues);

        assertThat(found.issues())
                .extracting(SourceListing.Listed::key)
                .containsExactly("2025/01/index.md", "alone/index.md", "dated/index.md");
        assertThat(found.notRead())
                .extracting(problem -> problem.location().path())
                .containsExactly("src/2024/index.md", "src/2025/index.md");
    }

    @Test
    void aTitlePageOfHugoIsOneInTheNewslettersFolderToo() throws IOException {
        List<SourceListing.Listed> issues = List.of(file("2024/a.md", ISSUE));

        IndexFiles found = IndexFiles.of(
                List.of(
                        file("_index.md", TITLE_PAGE),
                        file("2024/_index.md", TITLE_PAGE),
                        file("2024/_index.zh-cn.md", TITLE_PAGE),
                        file("b/_index.md", ISSUE)),
                issues);

        assertThat(found.notRead())
                .extracting(problem -> problem.location().path())
                .containsExactly("src/_index.md", "src/2024/_index.md", "src/2024/_index.zh-cn.md", "src/b/_index.md");
        assertThat(found.notRead()).allMatch(problem -> !String.valueOf(problem).contains("a `date`"));
        assertThat(IndexFiles.isNamed("2024/_index.md")).isTrue();
        assertThat(IndexFiles.isNamed("2024/_index.zh.md")).isTrue();
        assertThat(IndexFiles.isNamed("2024/my_index.md")).isFalse();
        assertThat(IndexFiles.isNamed("2024/_index.2024.md")).isFalse();
    }

    /** It is reported as any other issue that cannot be read. */
    @Test
    void oneThatCannotBeReadIsAnIssue() throws IOException {
        SourceListing.Listed gone = file("2024/index.md", ISSUE);
        Files.delete(gone.file());

        assertThat(IndexFiles.of(List.of(gone), List.of(file("2024/a.md", ISSUE)))
                        .issues())
                .containsExactly(gone);
    }

    private SourceListing.Listed file(String key, String text) throws IOException {
        Path file = folder.resolve(key);
        Files.createDirectories(file.getParent());
        return new SourceListing.Listed(Files.writeString(file, text), "src/" + key, key);
    }
}
