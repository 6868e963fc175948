package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site from a cache that is older than the state beside it. */
class OlderSiteTest {
    private static final String ADDRESS = "https://example.org/";

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private Folder folder;

    @BeforeEach
    void twoIssues() throws IOException {
        folder = new Folder(directory)
                .file("one.md", "---\ntitle: 一\ndate: 2024-01-01\n---\n\n## 工具\n\n文字\n")
                .file("two.md", "---\ntitle: 二\ndate: 2024-01-08\n---\n\n## 工具\n\n机密\n");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = ADDRESS)
    void nothingStaysOfAnIssueThatIsGone(@Nullable String siteUrl) throws IOException {
        render(siteUrl);
        Path older = elsewhere.resolve("older");
        PathUtils.copyDirectory(site(), older);
        Files.delete(directory.resolve("two.md"));
        render(siteUrl);
        Path expected = elsewhere.resolve("expected");
        PathUtils.copyDirectory(site(), expected);
        PathUtils.deleteDirectory(site());
        PathUtils.copyDirectory(older, site());

        render(siteUrl);

        assertThat(FileTree.of(site())).isEqualTo(FileTree.of(expected));
    }

    @Test
    void filesOfOthersStay() throws IOException {
        render(ADDRESS);
        folder.file("target/site/newsletter/team.html", "<p>of the team</p>");
        folder.file("target/site/newsletter/index.html", "<p>replaced</p>");

        render(ADDRESS);

        assertThat(site().resolve("team.html")).exists();
    }

    private Path site() {
        return folder.site("");
    }

    private void render(@Nullable String siteUrl) throws IOException {
        folder.render(siteUrl, TestSettings.FEEDS, new Visibility(HiddenIssues.UNLISTED, false));
    }
}
