package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mineweekly.newsletter.site.Entries;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkIndexTest {
    private static final RenderedIssue NEWER = Entries.on("2023-10-01", """
            ## 新闻

            ### 新标题

            > https://example.org/a?utm_source=weekly

            又见 [这里](https://example.org/a)，以及 [别处](https://github.com/Owner/Repo)。
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
        assertThat(index.links()).extracting(IndexedLink::title).containsExactly("新标题", "别处", "另一页");
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
    void sitesWithFewerLinksAreOneAtTheEnd() {
        assertThat(LinkIndex.of(List.of(NEWER, OLDER)).sites(2))
                .extracting(
                        SharedSite::id,
                        SharedSite::isOthers,
                        site -> site.links().size())
                .containsExactly(tuple("example-org", false, 2), tuple("other-sites", true, 1));
    }
}
