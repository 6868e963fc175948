package io.github.mineweekly.newsletter.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The links that a newsletter has shared, for programs. */
public final class LinkList {
    private static final String PATH = "links.json";

    /** What a program can be asked to load for the sake of one link. */
    private static final int LARGEST = 5_000_000;

    private LinkList() {}

    /**
     * The files by their paths. {@code links.json} has an array {@code links} of objects with {@code url}, {@code title},
     * {@code host} and {@code issues}, each with {@code url}, {@code title} and {@code date}. If it would exceed 5 MB it
     * has instead an array {@code years} of objects with {@code year}, {@code url} and the number of {@code links}, and
     * each year has such a list of those that were last shared in it.
     */
    public static Map<String, String> files(LinkIndex index) {
        return files(index, LARGEST);
    }

    static Map<String, String> files(LinkIndex index, int largest) {
        String all = write(index.links());
        if (all.getBytes(StandardCharsets.UTF_8).length <= largest) {
            return Map.of(PATH, all);
        }
        Map<Integer, List<IndexedLink>> byYear = index.links().stream()
                .collect(Collectors.groupingBy(
                        IndexedLink::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        Map<String, String> files = new LinkedHashMap<>();
        JsonArray years = new JsonArray();
        byYear.forEach((year, links) -> {
            String path = "links/" + year + ".json";
            files.put(path, write(links));
            JsonObject json = new JsonObject();
            json.addProperty("year", year);
            json.addProperty("url", path);
            json.addProperty("links", links.size());
            years.add(json);
        });
        JsonObject json = new JsonObject();
        json.add("years", years);
        files.put(PATH, Json.compact(json) + "\n");
        return files;
    }

    /** One link per line, for whoever compares two versions. */
    private static String write(List<IndexedLink> links) {
        return links.stream()
                .map(link -> Json.compact(link(link)))
                .collect(Collectors.joining(",\n", "{\"links\":[\n", "\n]}\n"));
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
