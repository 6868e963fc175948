package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mineweekly.newsletter.site.Entries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkIndexTest {
    private static final RenderedIssue NEWER = Entries.on("2023-10-01", """
            ## 新闻

            ### 新标题

            > https://example.org/a?utm_source=weekly

            又见 [这里](https://example.org/a)，以及 [另一处](https://github.com/Owner/Repo)。
            """);
    private static final RenderedIssue OLDER = Entries.on("2023-09-24", """
            ## 新闻

            ### 旧标题

            > http://www.example.org/a/

            [另一页](https://example.org/b)
            """);

    @Test
    void aLinkIsListedOnceWithAllIssuesThatSharedIt() {
        LinkIndex index = LinkIndex.of(List.of(NEWER, OLDER));
        assertThat(index.links()).extracting(IndexedLink::title).containsExactly("新标题", "另一处", "另一页");
        IndexedLink shared = index.links().get(0);
        assertThat(shared.url()).isEqualTo("https://example.org/a?utm_source=weekly");
        assertThat(shared.uses())
                .extracting(LinkUse::url)
                .containsExactly(
                        "2023-10-01.html#%E6%96%B0%E6%A0%87%E9%A2%98", "2023-09-24.html#%E6%97%A7%E6%A0%87%E9%A2%98");
    }

    @Test
    void theSiteWithTheMostDifferentPagesComesFirst() {
        assertThat(LinkIndex.of(List.of(NEWER, OLDER)).sites(1))
                .extracting(SharedSite::host, site -> site.links().size())
                .containsExactly(tuple("example.org", 2), tuple("github.com", 1));
    }

    @Test
    void sourcesOfItemsComeFirst() {
        RenderedIssue issue = Entries.on("2023-10-01", """
                ## 新闻

                本刊有[关于我们](https://about.example/a)、[投稿](https://about.example/b)

                ### 条目

                > https://source.example/a

                见[另一篇文章](https://source.example/b)，又见[再一篇](https://about.example/c)。

                ### 下一条

                > https://source.example/c
                """);

        assertThat(LinkIndex.of(List.of(issue)).sites(1))
                .extracting(
                        SharedSite::host,
                        site -> site.links().stream().map(IndexedLink::url).toList())
                .containsExactly(
                        tuple(
                                "source.example",
                                List.of(
                                        "https://source.example/a",
                                        "https://source.example/c",
                                        "https://source.example/b")),
                        tuple(
                                "about.example",
                                List.of(
                                        "https://about.example/a",
                                        "https://about.example/b",
                                        "https://about.example/c")));
    }

    @Test
    void aLinkWhoseTextSaysNothingIsCalledAsItsItem() {
        RenderedIssue issue = Entries.on("2023-10-01", """
                ## 新闻

                [链接](https://example.org/1)

                ### 条目

                正文，见 [via](https://example.org/2)，或 [Read more](https://example.org/3)，或[原文](https://example.org/4)，
                或[一篇长文](https://example.org/5)，[查看更多](https://example.org/6)，[Homepage](https://example.org/7)。
                """);

        assertThat(LinkIndex.of(List.of(issue)).links())
                .extracting(IndexedLink::title)
                .containsExactly("链接", "条目", "条目", "条目", "一篇长文", "条目", "条目");
    }

    @Test
    void whatMoreThanAThirdOfTheIssuesHaveIsNoNews() {
        List<RenderedIssue> issues = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            issues.add(Entries.on(
                    "2023-10-%02d".formatted(i),
                    "[投稿到这里](https://example.org/submit)\n\n".repeat(i <= 5 ? 1 : 0)
                            + "[常见的链接](https://example.org/often)\n\n".repeat(i <= 4 ? 1 : 0)));
        }

        LinkIndex index = LinkIndex.of(issues);
        assertThat(index.usual()).extracting(IndexedLink::url).containsExactly("https://example.org/submit");
        assertThat(index.news()).extracting(IndexedLink::url).containsExactly("https://example.org/often");
        assertThat(index.sites(1))
                .singleElement()
                .satisfies(site -> assertThat(site.links()).hasSize(1));
        assertThat(LinkIndex.of(issues.subList(0, 11)).usual())
                .extracting(IndexedLink::url)
                .containsExactly("https://example.org/submit", "https://example.org/often");
        assertThat(LinkIndex.of(issues.subList(0, 3)).usual()).isEmpty();
    }

    @Test
    void aPortIsNotPartOfTheHost() {
        RenderedIssue issue = Entries.on("2023-10-01", """
                ### 标题

                > https://example.org:8443/a

                [别处](https://example.org/b)
                """);
        LinkIndex index = LinkIndex.of(List.of(issue));
        assertThat(LinkIndex.hosts(index.links())).isOne();
        assertThat(index.links().get(0).host())
                .isEqualTo(issue.article()
                        .sections()
                        .get(0)
                        .items()
                        .get(0)
                        .sources()
                        .get(0)
                        .host());
    }

    @Test
    void onlySoManySitesAreNoOthers() {
        assertThat(LinkIndex.of(List.of(NEWER, OLDER)).sites(1, 1))
                .extracting(
                        SharedSite::id,
                        SharedSite::isOthers,
                        site -> site.links().size())
                .containsExactly(tuple("example-org", false, 2), tuple("other-sites", true, 1));
    }

    @Test
    void sitesWithFewerLinksAreOneAtTheEnd() {
        assertThat(LinkIndex.of(List.of(NEWER, OLDER)).sites(2))
                .extracting(
                        SharedSite::id,
                        SharedSite::isOthers,
                        site -> site.links().size())
                .containsExactly(tuple("example-org", false, 2), tuple("other-sites", true, 1));
    }

    @Test
    void issuesAreToldApartByIdentity() {
        RenderedIssue same = new RenderedIssue(NEWER.issue(), NEWER.article());

        assertThat(LinkIndex.of(List.of(NEWER, same)).links().get(0).uses()).hasSize(2);
    }
}
