package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final SearchDocument HOSTILE = new SearchDocument(
            "a.html",
            "</script><script>alert(1)</script>",
            null,
            "2023-10-01",
            List.of(new Passage("x", "\" + alert(1) + \" ${alert(1)} `", "\u2028 \\ ' <!-- ]]> \uD800 \u0000 结束")));

    @Test
    void theSameIssuesGiveTheSameFiles() {
        assertThat(SearchIndex.of(List.of(HOSTILE))).isEqualTo(SearchIndex.of(List.of(HOSTILE)));
    }

    @Test
    void aFileNameChangesWithItsContent() {
        List<String> one = paths(SearchIndex.of(List.of(HOSTILE)));
        SearchDocument other = new SearchDocument("a.html", "t", 1, "", List.of(new Passage("", "t", "别的")));
        List<String> two = paths(SearchIndex.of(List.of(other)));
        assertThat(one).hasSameSizeAs(two);
        assertThat(one.stream().filter(two::contains))
                .singleElement()
                .asString()
                .contains("search-");
    }

    @Test
    void aNewIssueLeavesTheTextsOfOlderOnesWhereTheyAre() {
        SearchDocument older = new SearchDocument("b.html", "t", 1, "", List.of(new Passage("", "t", "旧闻")));
        List<String> before = paths(SearchIndex.of(List.of(older)));
        List<String> after = paths(SearchIndex.of(List.of(HOSTILE, older)));
        assertThat(after)
                .containsAll(before.stream().filter(path -> path.contains("/t")).toList());
    }

    @Test
    void nothingInAFileEndsItsStringsOrThePage() {
        for (SearchFile file : SearchIndex.of(List.of(HOSTILE)).files()) {
            if (!file.path().contains("search-")) {
                assertThat(file.content())
                        .doesNotContain("<", ">", "\u2028", "`${")
                        .matches("newsletterSearch\\(\"[a-z0-9-]+\",[^\n]*\\);\n");
            }
        }
    }

    @Test
    void noIssuesGiveAnIndexThatFindsNothing() {
        SearchIndex index = SearchIndex.of(List.of());
        assertThat(paths(index)).containsExactly(index.directory(), index.script());
    }

    @Test
    void anIssueIsSearchedInTitleDescriptionSectionsAndItems() {
        Sample sample = Sample.of("2023/第 20 期.md", """
                ---
                title: 周刊 第 20 期
                description: 导语
                date: 2023-10-01
                ---

                开场白

                ## 动态

                > 口号

                段落

                ### [条目](https://example.org/)

                正文 **粗体**
                """);
        SearchDocument document = SearchDocument.of(sample.issue(), sample.article(), "2023 年");
        assertThat(document.url()).isEqualTo("2023/%E7%AC%AC%2020%20%E6%9C%9F.html");
        assertThat(document.number()).isEqualTo(20);
        assertThat(document.passages())
                .containsExactly(
                        new Passage("", "周刊 第 20 期", "导语"),
                        new Passage("", "", "开场白"),
                        new Passage("动态", "动态", "段落"),
                        new Passage("条目", "条目", "正文 粗体"));
    }

    @Test
    void shardsAreAboutEqual() {
        List<Integer> sizes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 60_000; i++) {
            text.appendCodePoint(0x4e00 + random.nextInt(5000));
        }
        SearchDocument document = new SearchDocument("a", "t", 1, "", List.of(new Passage("", "t", text.toString())));
        for (SearchFile file : SearchIndex.of(List.of(document)).files()) {
            if (file.path().contains("/i")) {
                sizes.add(file.content().length());
            }
        }
        assertThat(sizes)
                .hasSizeGreaterThan(3)
                .allSatisfy(size -> assertThat(size).isBetween(9_000, 25_000));
    }

    private static List<String> paths(SearchIndex index) {
        return index.files().stream().map(SearchFile::path).toList();
    }
}
