package io.github.mineweekly.newsletter.feed;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.issue.Issue;

/** The links that a newsletter has shared, for programs. */
public final class LinkList {
    private LinkList() {}

    /**
     * {@code links.json}: an array {@code links} of objects with {@code url}, {@code title}, {@code host} and {@code
     * issues}, each with {@code url}, {@code title} and {@code date}.
     */
    public static String write(LinkIndex index) {
        JsonArray links = new JsonArray();
        index.links().forEach(link -> links.add(link(link)));
        JsonObject json = new JsonObject();
        json.add("links", links);
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(json) + "\n";
    }

    private static JsonObject link(IndexedLink link) {
        JsonObject json = new JsonObject();
        json.addProperty("url", link.url());
        json.addProperty("title", link.title());
        json.addProperty("host", link.host());
        JsonArray issues = new JsonArray();
        link.uses().forEach(use -> issues.add(use(use)));
        json.add("issues", issues);
        return json;
    }

    private static JsonObject use(LinkUse use) {
        Issue issue = use.entry().issue();
        JsonObject json = new JsonObject();
        json.addProperty("url", use.url());
        json.addProperty("title", issue.title());
        json.addProperty("date", issue.date().toString());
        return json;
    }
}
