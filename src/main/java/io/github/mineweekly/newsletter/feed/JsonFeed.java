package io.github.mineweekly.newsletter.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.catalog.Times;
import io.github.mineweekly.newsletter.text.Json;
import java.util.List;

/** A feed in JSON Feed 1.1 with the full text. */
public final class JsonFeed {
    private JsonFeed() {}

    /** @param path where the feed itself will be, relative to the newsletter's folder: usually {@code feed.json} */
    public static String write(Feed feed, String path) {
        JsonObject json = new JsonObject();
        json.addProperty("version", "https://jsonfeed.org/version/1.1");
        json.addProperty("title", feed.title());
        json.addProperty("home_page_url", feed.site().page(feed.path()));
        json.addProperty("feed_url", feed.site().page(path));
        if (!feed.description().isEmpty()) {
            json.addProperty("description", feed.description());
        }
        json.addProperty("icon", feed.icon());
        json.addProperty("favicon", feed.icon());
        json.addProperty("language", feed.language());
        json.add("authors", authors(List.of(feed.author())));
        json.add(
                "items",
                Json.array(
                        feed.entries().stream().map(entry -> item(feed, entry)).toList()));
        return Json.pretty(json);
    }

    private static JsonObject item(Feed feed, FeedEntry entry) {
        JsonObject item = new JsonObject();
        item.addProperty("id", feed.id(entry));
        item.addProperty("url", entry.address(feed.site()));
        item.addProperty("title", entry.title());
        item.addProperty("content_html", entry.html());
        if (!entry.summary().isEmpty()) {
            item.addProperty("summary", entry.summary());
        }
        if (entry.image() != null) {
            item.addProperty("image", entry.image());
        }
        if (feed.isInOther(entry)) {
            item.addProperty("language", entry.language());
        }
        item.addProperty("date_published", Times.rfc3339(entry.date()));
        item.addProperty("date_modified", Times.rfc3339(entry.updated()));
        if (!entry.authors().isEmpty()) {
            item.add("authors", authors(entry.authors()));
        }
        if (!entry.tags().isEmpty()) {
            item.add("tags", Json.array(entry.tags()));
        }
        return item;
    }

    private static JsonArray authors(List<String> names) {
        return Json.array(names.stream().map(name -> Json.object("name", name)).toList());
    }
}
