package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown files that do not end with {@code .md}. */
class OtherEndingsTest {
    @TempDir
    private Path folder;

    @Test
    void aPatternWithAnotherEndingMakesNoIssues() throws IOException {
        write("a.markdown");
        write("b.md");
        write("c.mdx");
        assertThat(issues(List.of("**/*.markdown"))).isEmpty();
        assertThat(notRead(List.of("**/*.markdown"), List.of()))
                .containsExactly("issues end with `.md`; not read: a.markdown");
        assertThat(issues(List.of("**/*.m*"))).containsExactly("b.md");
        assertThat(notRead(List.of("**/*.m*"), List.of()))
                .containsExactly("issues end with `.md`; not read: a.markdown, c.mdx");
    }

    @Test
    void filesAreExcludedByTheirOwnNamesOrByThoseTheyShouldHave() throws IOException {
        write("a.markdown");
        assertThat(notRead(List.of("**/*.md"), List.of("a.markdown"))).isEmpty();
        assertThat(notRead(List.of("**/*.md"), List.of("a.md"))).isEmpty();
        assertThat(notRead(List.of("b/*.md"), List.of())).isEmpty();
    }

    private List<String> notRead(List<String> includes, List<String> excludes) throws IOException {
        return listing(includes, excludes).notRead().stream()
                .map(Diagnostic::message)
                .toList();
    }

    private List<String> issues(List<String> includes) throws IOException {
        return listing(includes, List.of()).issues().stream()
                .map(SourceListing.Listed::key)
                .toList();
    }

    private SourceListing listing(List<String> includes, List<String> excludes) throws IOException {
        return SourceListing.of(new SourceSelection(folder, folder, includes, excludes, 1_000));
    }

    private void write(String name) throws IOException {
        Files.writeString(folder.resolve(name), "# A\n");
    }
}
