package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTargetsTest {
    private static final Article HOME = Sample.of(
                    "index.md", "---\ntitle: A\ndate: 2026-01-04\n---\n\n[规](of-home.pdf)\n")
            .article();

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String file : List.of(
                "a.md",
                "draft.md",
                "index.md",
                "rules.pdf",
                "shown.png",
                "cover.png",
                "of-draft.png",
                "of-home.pdf",
                "public/team.html")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
    }

    private static RenderedIssue issue(String key, String more) {
        Sample sample = Sample.of(
                key, "---\ntitle: A\ndate: 2026-01-04\n" + more + "---\n\n![图](shown.png) ![无](gone.png) [自](a.md)\n");
        return new RenderedIssue(sample.issue(), sample.article());
    }

    private List<String> warnings(String... addresses) {
        return warnings(path -> false, addresses);
    }

    private List<String> warnings(Predicate<String> notMade, String... addresses) {
        return warnings(
                Set.of("a.md", "draft.md", "2026/index.md", "v1.2.md", "index.md"), 4, HOME, notMade, addresses);
    }

    private List<String> warnings(
            Set<String> pageKeys, int issues, @Nullable Article home, Predicate<String> notMade, String... addresses) {
        List<RenderedIssue> entries = List.of(
                issue("a.md", "aliases: [old/one, two.html]\ncover: cover.png\n"),
                issue("draft.md", "draft: true\ncover: of-draft.png\n"),
                issue("2026/index.md", "tags: [once]\n"),
                issue("v1.2.md", ""));
        return new NavigationTargets(
                        Stream.of(addresses).toList(),
                        TestSettings.VISIBILITY,
                        Map.of(),
                        new SourceFiles(folder),
                        notMade)
                .warnings(pageKeys, issues, entries, home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about.html | no page or file of the newsletter; for a page of the project's site write `../about.html`",
                "about | no page or file of the newsletter; for a page of the project's site write `../about`",
                "2025/ | no page or file of the newsletter; for a page of the project's site write `../2025/`",
                "a.md | a source; write the page, `a.html`",
                "index.md#top | a source; write the page, `index.html`",
                "draft.html | an issue that is not published; delete the link, or publish the issue",
                "draft.md | an issue that is not published; delete the link, or publish the issue",
                "rules.pdf | not copied, as no issue refers to it; put it into the folder `public` of the issues",
                "gone.png | no page or file of the newsletter; for a page of the project's site write `../gone.png`",
                "of-draft.png | not copied, as no issue refers to it; put it into the folder `public` of the issues",
                "tags/once.html | not there; correct the path; a section, tag or author has a page if at least two issues have it",
            })
    void aLinkThatLeadsToNothingIsReported(String address, String rest) {
        assertThat(warnings(address))
                .containsExactly("a link of newsletter.navigation leads to `" + address + "`, which is " + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "mailto:a@example.org",
                "//example.org/a",
                "/about.html",
                "../about.html",
                "#top",
                "",
                "./",
                "?a=b",
                "index.html",
                "a.html#x",
                "a",
                "2026/",
                "2026/index.html",
                "2026",
                "v1.2",
                "old/one",
                "old/one.html",
                "two.html",
                "search",
                "search.html?q=x",
                "feed.xml",
                "team.html",
                "shown.png",
                "cover.png",
                "of-home.pdf"
            })
    void anyOtherIsNot(String address) {
        assertThat(warnings(address)).isEmpty();
    }

    @Test
    void nothingIsSaidOfAnIssueThatCannotBeReadAndOfItsTags() {
        Set<String> pageKeys = Set.of("a.md", "draft.md", "2026/index.md", "v1.2.md", "unread.md");

        assertThat(warnings(pageKeys, 5, null, path -> false, "unread.html", "tags/once.html"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "subscribe.html", "subscribe", "sections/go.xml", "sitemap-2.xml"})
    void aFileThatNeedsAnAddressIsReportedWhereThereIsNone(String address) {
        assertThat(warnings(ReservedPaths::needsAddress, address))
                .containsExactly("a link of newsletter.navigation leads to `" + address
                        + "`, which is not there; set newsletter.siteUrl, or delete the link");
    }

    @Test
    void theListOfIssuesAsMarkdownNeedsTwoSettings() {
        assertThat(warnings(ReservedPaths::needsAddress, "llms.txt"))
                .containsExactly("a link of newsletter.navigation leads to `llms.txt`, which is not there; set"
                        + " newsletter.siteUrl and newsletter.markdownTwins, or delete the link");
        assertThat(warnings("llms.txt", "sections/go.xml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search.html",
                "../feed.xml",
                "https://example.org/feed.xml",
                "a.html#feed.xml",
                "links.json",
                "../sections/a.xml"
            })
    void othersAreNot(String address) {
        assertThat(warnings(ReservedPaths::needsAddress, address)).isEmpty();
    }

    @Test
    void aFileOfAHomeTextThatIsNotShownIsNotCopied() {
        assertThat(warnings(Set.of("a.md"), 4, null, path -> false, "of-home.pdf"))
                .hasSize(1);
    }

    @Test
    void eachIsAWarning() {
        assertThat(warnings("x.html", "a.html", "y.html")).hasSize(2);
    }
}
