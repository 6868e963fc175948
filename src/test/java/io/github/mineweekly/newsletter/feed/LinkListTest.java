package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.Entries;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
        assertThat(files(LinkIndex.of(List.of(issue)), 5_000)).containsExactly(Map.entry("links.json", """
                {"links":[
                {"url":"http://www.example.org/a/","title":"旧标题","host":"example.org","issues":[{"url":\
                "2023-09-24.html#%E6%97%A7%E6%A0%87%E9%A2%98","title":"Weekly of 2023-09-24","date":"2023-09-24"}]},
                {"url":"https://example.org/b","title":"另一页","host":"example.org","issues":[{"url":\
                "2023-09-24.html#%E6%97%A7%E6%A0%87%E9%A2%98","title":"Weekly of 2023-09-24","date":"2023-09-24"}]}
                ]}
                """));
    }

    @Test
    void aListThatIsTooLargeIsSplitByYear() {
        LinkIndex index = LinkIndex.of(List.of(
                Entries.on("2024-01-07", "[b](https://example.org/b)"),
                Entries.on("2023-09-24", "[a](https://example.org/a) [b](https://example.org/b)"),
                Entries.on("2023-09-17", "[c](https://example.org/c)")));
        Map<String, String> files = files(index, 200);
        assertThat(files).containsOnlyKeys("links.json", "links/2024.json", "links/2023.json");
        assertThat(files.get("links.json")).isEqualTo("""
                {"years":[{"year":2024,"url":"links/2024.json","links":1},{"year":2023,"url":"links/2023.json","links":2}]}
                """);
        assertThat(files.get("links/2024.json")).contains("2024-01-07.html", "2023-09-24.html", "org/b");
        assertThat(files.get("links/2023.json")).contains("org/a", "org/c").doesNotContain("org/b");
    }

    @Test
    void theSizeCountsInBytes() {
        LinkIndex index = LinkIndex.of(List.of(Entries.on("2024-01-07", "[甲乙丙 é 🎉](https://example.org/b)")));
        int bytes = String.join("", files(index, 5_000).values()).getBytes(StandardCharsets.UTF_8).length;
        assertThat(files(index, bytes)).hasSize(1);
        assertThat(files(index, bytes - 1)).hasSize(2);
    }

    private static Map<String, String> files(LinkIndex index, int largest) {
        Map<String, String> files = new LinkedHashMap<>();
        LinkList.write(index, largest, new LinkList.Receiver() {
            @Override
            public void file(String path, String text) {
                files.put(path, text);
            }

            @Override
            public void year(String path, List<IndexedLink> links, Supplier<String> text) {
                files.put(path, text.get());
            }
        });
        return files;
    }
}
