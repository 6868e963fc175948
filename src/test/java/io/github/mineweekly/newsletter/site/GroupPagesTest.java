package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of tags and authors. */
class GroupPagesTest {
    @TempDir
    Path directory;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(directory);
    }

    @Test
    void aTagOfTwoIssuesHasAPageThatBothLeadTo() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "tags: [c++, 一次]\n")
                .issue("2025/b.md", "周刊 第 2 期", "2025-01-08", "tags: [C++, C++]\n");
        render(false);

        Document page = folder.page("tags/c-plus-plus.html");
        assertThat(page.select("h1").text()).isEqualTo("C++");
        assertThat(page.select(".nl-meta").text()).isEqualTo("2 期");
        assertThat(page.select(".nl-row-link").eachText()).containsExactly("第 2 期", "第 1 期");
        assertThat(page.select(".nl-row-link").eachAttr("href")).containsExactly("../2025/b.html", "../a.html");
        assertThat(page.select(".nl-series a").attr("href")).isEqualTo("../tags/index.html");
        assertThat(folder.page("tags/index.html").select(".nl-topics li").eachText())
                .containsExactly("C++ 2 期 2025 年 1 月 8 日");
        assertThat(folder.page("a.html").select(".nl-tags").text()).isEqualTo("标签 c++、一次");
        assertThat(folder.page("a.html").select(".nl-tags a").eachAttr("href"))
                .containsExactly("tags/c-plus-plus.html");
        assertThat(folder.page("2025/b.html")
                        .select(".nl-tags a")
                        .eachAttr("href")
                        .get(0))
                .isEqualTo("../tags/c-plus-plus.html");
        assertThat(folder.page("a.html").select(".nl-foot a").eachText())
                .contains("标签")
                .doesNotContain("作者");
        assertThat(Files.readString(folder.site("sitemap.xml")))
                .contains("https://example.org/tags/index.html", "https://example.org/tags/c-plus-plus.html");
    }

    @Test
    void anAuthorOfTwoIssuesIsALinkInTheirHeads() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "author: [王 五, 李四]\n")
                .issue("b.md", "周刊 第 2 期", "2025-01-08", "author: [王五, 王 五]\n");
        render(false);

        Elements by = folder.page("a.html").select(".nl-meta span:has(a)");
        assertThat(by.text()).isEqualTo("王 五、李四");
        assertThat(by.select("a").eachText()).containsExactly("王 五");
        assertThat(by.select("a").attr("href")).isEqualTo("authors/%E7%8E%8B%E4%BA%94.html");
        assertThat(folder.page("authors/王五.html").select("h1").text()).isEqualTo("王五");
    }

    @Test
    void tagsOfTheSameIssuesAreInTheOrderOfTheirNames() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "tags: [ruby, go]\n")
                .issue("b.md", "周刊 第 2 期", "2025-01-08", "tags: [ruby, go]\n");
        render(false);

        assertThat(folder.page("tags/index.html").select(".nl-topics li").eachText())
                .containsExactly("go 2 期 2025 年 1 月 8 日", "ruby 2 期 2025 年 1 月 8 日");
    }

    @Test
    void withoutATagOfTwoIssuesThereIsNoPageOfTags() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "tags: [一次]\n");
        render(false);

        assertThat(folder.site("tags")).doesNotExist();
        assertThat(folder.site("authors")).doesNotExist();
        assertThat(folder.page("a.html").select(".nl-tags").text()).isEqualTo("标签 一次");
        assertThat(folder.page("a.html").select(".nl-tags a")).isEmpty();
    }

    @Test
    void aHiddenIssueAndADraftCountForNoTag() throws IOException {
        folder.issue("a.md", "周刊 第 1 期", "2025-01-01", "tags: [甲]\n")
                .issue("b.md", "周刊 第 2 期", "2025-01-08", "tags: [甲, 乙]\nhidden: true\n")
                .issue("c.md", "周刊 第 3 期", "2025-01-15", "tags: [甲, 乙, 丙]\ndraft: true\n")
                .issue("d.md", "周刊 第 4 期", "2025-01-22", "tags: [丙]\ndraft: true\n");
        render(false);
        assertThat(folder.site("tags")).doesNotExist();

        render(true);
        assertThat(folder.page("tags/甲.html").select(".nl-rows li").eachText())
                .containsExactly("第 3 期 草稿 2025 年 1 月 15 日", "第 1 期 2025 年 1 月 1 日");
        assertThat(folder.site("tags/乙.html")).doesNotExist();
        assertThat(folder.site("tags/丙.html")).exists();
        assertThat(Files.readString(folder.site("sitemap.xml")))
                .contains("/tags/%E7%94%B2.html")
                .doesNotContain("/tags/%E4%B8%99.html");
    }

    @Test
    void aLongListIsSplitByYear() throws IOException {
        for (int i = 0; i < 201; i++) {
            LocalDate date = LocalDate.of(2024, 12, 29).minusWeeks(i);
            folder.issue(date + ".md", "周刊 第 " + (300 - i) + " 期", date.toString(), "author: 王五\n");
        }
        render(false);

        Document first = folder.page("authors/王五.html");
        assertThat(first.select(".nl-rows li")).hasSize(31);
        assertThat(first.select(".nl-years a").eachAttr("href"))
                .first()
                .isEqualTo("../authors/%E7%8E%8B%E4%BA%94/2024.html");
        assertThat(folder.page("authors/王五/2023.html").select(".nl-rows li")).hasSize(53);
    }

    @Test
    void yearsWithFewIssuesShareAPageOfTheArchive() throws IOException {
        for (int i = 0; i < 201; i++) {
            LocalDate date = LocalDate.of(2024, 3, 31).minusWeeks(i);
            folder.issue(date + ".md", "周刊 第 " + (300 - i) + " 期", date.toString(), "");
        }
        render(false);

        Document home = folder.page("index.html");
        assertThat(home.select(".nl-meta").get(0).text()).isEqualTo("201 期 2020–2024");
        assertThat(home.select(".nl-year-head").eachText()).containsExactly("2024 13 期", "2023 53 期");
        assertThat(home.select(".nl-years a").eachText())
                .containsExactly("2024 13 期", "2023 53 期", "2022 52 期", "2020–2021 83 期");
        Document two = folder.page("archive/2020.html");
        assertThat(two.title()).startsWith("2020–2021 · ");
        assertThat(two.select("h1").text()).isEqualTo("往期 2020–2021");
        assertThat(two.select(".nl-year-head").eachText()).containsExactly("2021 52 期", "2020 31 期");
        assertThat(two.select(".nl-rows li")).hasSize(83);
        assertThat(two.select(".nl-years [aria-current]").text()).isEqualTo("2020–2021 83 期");
        assertThat(folder.site("archive/2021.html")).doesNotExist();
        assertThat(folder.page("archive/2022.html").select(".nl-year-head")).isEmpty();
        assertThat(folder.page("archive/2022.html").select(".nl-rows li")).hasSize(52);
    }

    private void render(boolean drafts) throws IOException {
        new Newsletter(TestSettings.of(directory)
                        .siteUrl("https://example.org/")
                        .visibility(new Visibility(HiddenIssues.UNLISTED, drafts))
                        .settings())
                .render();
    }
}
