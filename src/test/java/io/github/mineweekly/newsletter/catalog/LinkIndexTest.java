package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(index.links()).extracting(LinkIndex.Link::title).containsExactly("新标题", "别处", "另一页");
        LinkIndex.Link shared = index.links().get(0);
        assertThat(shared.url()).isEqualTo("https://example.org/a?utm_source=weekly");
        assertThat(shared.uses())
                .extracting(LinkIndex.Use::url)
                .containsExactly(
                        "2023-10-01.html#%E6%96%B0%E6%A0%87%E9%A2%98", "2023-09-24.html#%E6%97%A7%E6%A0%87%E9%A2%98");
    }

    @Test
    void hostsAreCountedByDifferentPages() {
        assertThat(LinkIndex.of(List.of(NEWER, OLDER)).hosts())
                .containsExactly(new LinkIndex.Host("example.org", 2), new LinkIndex.Host("github.com", 1));
    }

    @Test
    void programsReadItAsJson() {
        assertThat(LinkIndex.of(List.of(OLDER)).toJson()).startsWith("""
                {
                  "links": [
                    {
                      "url": "http://www.example.org/a/",
                      "title": "旧标题",
                      "host": "example.org",
                      "issues": [
                        {
                          "url": "2023-09-24.html#%E6%97%A7%E6%A0%87%E9%A2%98",
                          "title": "Weekly of 2023-09-24",
                          "date": "2023-09-24"
                        }
                      ]
                    },
                """);
    }
}
