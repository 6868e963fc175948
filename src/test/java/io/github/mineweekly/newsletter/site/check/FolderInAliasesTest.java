package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderInAliasesTest {
    private static String warning(@Nullable String siteUrl, String key, String aliases) {
        Sample sample = Sample.of(key, "---\ntitle: A\ndate: 2026-01-04\naliases: [" + aliases + "]\n---\n");
        return new FolderInAliases(siteUrl, Path.of("target", "site", "newsletter"))
                .warning(List.of(new RenderedIssue(sample.issue(), sample.article())))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        ", /newsletter/old.html",
        "https://example.org/newsletter/, newsletter/old.html",
        "https://example.org/docs/newsletter/, /newsletter/old.html",
        "https://example.org/docs/newsletter/, /docs/newsletter/old.html",
        "https://example.org/%E5%91%A8%E5%88%8A/, /周刊/old.html",
    })
    void anAliasThatNamesTheFolderItselfIsReportedWithWhatIsMeant(@Nullable String siteUrl, String alias) {
        assertThat(warning(siteUrl, "a.md", alias))
                .startsWith(
                        "1 alias begins with the newsletter's own folder: `" + alias.replaceFirst("^/", "") + "` of ")
                .endsWith("a.md; paths are relative to that folder, write `old.html`");
    }

    @ParameterizedTest
    @CsvSource({
        ", a.md, newsletters/old.html",
        ", a.md, newsletter/",
        ", newsletter/a.md, newsletter/old.html",
        "https://example.org/, a.md, newsletter/old.html",
        "https://example.org/weekly/, a.md, posts/weekly/old.html",
    })
    void anyOtherAliasIsNot(@Nullable String siteUrl, String key, String alias) {
        assertThat(warning(siteUrl, key, alias)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'newsletter/old.html, /newsletter/older.html', 2 aliases begin"})
    void severalAreOneWarning(String aliases, String beginning) {
        assertThat(warning(null, "a.md", aliases)).startsWith(beginning).endsWith("write `old.html`");
    }
}
