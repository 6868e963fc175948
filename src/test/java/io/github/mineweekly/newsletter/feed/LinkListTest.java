package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.Entries;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkListTest {
    @Test
    void aLinkNamesItsIssues() {
        RenderedIssue issue = Entries.on("2023-09-24", """
                ## 新闻

                ### 旧标题

                > http://www.example.org/a/

                [另一页](https://example.org/b)
                """);
        assertThat(LinkList.write(LinkIndex.of(List.of(issue)))).startsWith("""
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
