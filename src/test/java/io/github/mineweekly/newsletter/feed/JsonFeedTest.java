package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.catalog.EntryId;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private final JsonObject feed = JsonParser.parseString(JsonFeed.write(FeedSample.feed(), "feed.json"))
            .getAsJsonObject();

    @Test
    void theFeedHasTheFieldsOfVersion11() {
        assertThat(feed.keySet())
                .containsExactly(
                        "version",
                        "title",
                        "home_page_url",
                        "feed_url",
                        "icon",
                        "favicon",
                        "language",
                        "authors",
                        "items");
        assertThat(string(feed, "version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(string(feed, "title")).isEqualTo("周刊 & 友");
        assertThat(string(feed, "home_page_url")).isEqualTo("https://example.org/weekly/");
        assertThat(string(feed, "feed_url")).isEqualTo("https://example.org/weekly/feed.json");
        assertThat(string(feed, "icon")).isEqualTo("https://example.org/weekly/icon.png");
        assertThat(string(feed, "favicon")).isEqualTo("https://example.org/weekly/icon.png");
        assertThat(string(feed, "language")).isEqualTo("zh-CN");
        assertThat(names(feed.getAsJsonArray("authors"))).isEqualTo("编辑部");
    }

    @Test
    void anItemHasEveryFieldThatTheIssueGives() {
        JsonObject item = item(0);
        assertThat(item.keySet())
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "content_html",
                        "summary",
                        "image",
                        "date_published",
                        "date_modified",
                        "authors",
                        "tags");
        assertThat(string(item, "id")).isEqualTo(EntryId.of("io.example:weekly", "2023/10-01.html"));
        assertThat(string(item, "url")).isEqualTo("https://example.org/weekly/2023/10-01.html");
        assertThat(string(item, "title")).isEqualTo("周刊 <第 20 期> & \"友\"");
        assertThat(string(item, "content_html")).contains("<h2>科技动态</h2>");
        assertThat(string(item, "summary")).isEqualTo("导语 & <更多>");
        assertThat(string(item, "image"))
                .startsWith("https://example.org/weekly/2023/")
                .endsWith("/cover.png");
        assertThat(string(item, "date_published")).isEqualTo("2023-10-01T12:00:00Z");
        assertThat(string(item, "date_modified")).isEqualTo("2023-10-05T12:00:00Z");
        assertThat(names(item.getAsJsonArray("authors"))).isEqualTo("张三 李四");
        assertThat(item.getAsJsonArray("tags").toString()).isEqualTo("[\"AI\",\"C++\"]");
    }

    @Test
    void whatAnIssueDoesNotSayIsAbsent() {
        assertThat(item(1).keySet())
                .containsExactly("id", "url", "title", "content_html", "date_published", "date_modified");
    }

    private JsonObject item(int index) {
        return feed.getAsJsonArray("items").get(index).getAsJsonObject();
    }

    private static String string(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static String names(JsonArray authors) {
        StringBuilder names = new StringBuilder();
        authors.forEach(
                author -> names.append(names.isEmpty() ? "" : " ").append(string(author.getAsJsonObject(), "name")));
        return names.toString();
    }
}
