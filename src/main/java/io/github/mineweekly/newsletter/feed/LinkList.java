package io.github.mineweekly.newsletter.feed;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** The links that a newsletter has shared, for programs. */
public final class LinkList {
    /**
     * A link.
     *
     * @param places where it was shared, newest first
     */
    public record Link(String url, String title, String host, List<Place> places) {
        public Link {
            places = List.copyOf(places);
        }
    }

    /**
     * A place in an issue.
     *
     * @param url relative to the newsletter's folder
     * @param title the issue's
     * @param date the issue's
     */
    public record Place(String url, String title, LocalDate date) {}

    private LinkList() {}

    /**
     * {@code links.json}: an array {@code links} of objects with {@code url}, {@code title}, {@code host} and {@code
     * issues}, each with {@code url}, {@code title} and {@code date}.
     */
    public static String write(List<Link> links) {
        JsonArray rows = new JsonArray();
        for (Link link : links) {
            JsonObject row = new JsonObject();
            row.addProperty("url", link.url());
            row.addProperty("title", link.title());
            row.addProperty("host", link.host());
            JsonArray issues = new JsonArray();
            for (Place place : link.places()) {
                JsonObject issue = new JsonObject();
                issue.addProperty("url", place.url());
                issue.addProperty("title", place.title());
                issue.addProperty("date", place.date().toString());
                issues.add(issue);
            }
            row.add("issues", issues);
            rows.add(row);
        }
        JsonObject json = new JsonObject();
        json.add("links", rows);
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(json) + "\n";
    }
}
