package io.github.mineweekly.newsletter.feed;

import com.google.gson.JsonArray;
import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.JsonOutput;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The links that a newsletter has shared, for programs. */
public final class LinkList {
    /** What a program can be asked to load for the sake of one link. */
    private static final int LARGEST = 5_000_000;

    private static final String BEGINNING = "{\"links\":[\n";
    private static final String END = "\n]}\n";

    private LinkList() {}

    /** Gets the files, one after the other. */
    public interface Receiver {
        void file(String path, String text);

        /**
         * A list of a year, which need not be written if it is known.
         *
         * @param links all that it shows
         */
        void year(String path, List<IndexedLink> links, Supplier<String> text);
    }

    /**
     * Hands over the paths of the files and what is in them, one after the other. {@code links.json} has an array
     * {@code links} of objects with {@code url}, {@code title}, {@code host} and {@code issues}, each with {@code url},
     * {@code title} and {@code date}. If it would exceed 5 MB it has instead an array {@code years} of objects with
     * {@code year}, {@code url} and the number of {@code links}, and each year has such a list of those that were last
     * shared in it.
     */
    public static void write(LinkIndex index, Receiver out) {
        write(index, LARGEST, out);
    }

    static void write(LinkIndex index, int largest, Receiver out) {
        String all = text(index.links(), largest);
        if (all != null) {
            out.file(ReservedPaths.LINK_LIST, all);
            return;
        }
        Map<Integer, List<IndexedLink>> byYear = index.links().stream()
                .collect(Collectors.groupingBy(
                        IndexedLink::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        JsonArray years = new JsonArray();
        byYear.forEach((year, links) -> {
            String path = "links/" + year + ".json";
            out.year(path, links, () -> Objects.requireNonNull(text(links, Long.MAX_VALUE)));
            years.add(Json.object("year", year, "url", path, "links", links.size()));
        });
        out.file(ReservedPaths.LINK_LIST, Json.compact(Json.object("years", years)) + "\n");
    }

    /**
     * One link per line, for whoever compares two versions.
     *
     * @param largest in bytes; null if there would be more
     */
    private static @Nullable String text(List<IndexedLink> links, long largest) {
        if (links.stream().mapToLong(LinkList::least).sum() > largest) {
            return null;
        }
        StringBuilder text = new StringBuilder(BEGINNING);
        JsonOutput json = new JsonOutput(text, JsonOutput.Style.COMPACT);
        String between = "";
        for (IndexedLink link : links) {
            text.append(between);
            write(link, json);
            // Each unit takes a byte at least, and three at most.
            if (text.length() > largest) {
                return null;
            }
            between = ",\n";
        }
        String whole = text.append(END).toString();
        boolean mayBeLarger = 3L * whole.length() > largest;
        return mayBeLarger && whole.getBytes(StandardCharsets.UTF_8).length > largest ? null : whole;
    }

    /** How many bytes a link takes at least, known without writing it. */
    private static long least(IndexedLink link) {
        long issues = link.uses().stream()
                .mapToLong(use -> use.entry().issue().title().length())
                .sum();
        return issues
                + link.url().length()
                + link.title().length()
                + link.host().length();
    }

    private static void write(IndexedLink link, JsonOutput json) {
        json.beginObject();
        json.name("url").value(link.url());
        json.name("title").value(link.title());
        json.name("host").value(link.host());
        json.name("issues").beginArray();
        for (LinkUse use : link.uses()) {
            Issue issue = use.entry().issue();
            json.beginObject();
            json.name("url").value(use.url());
            json.name("title").value(issue.title());
            json.name("date").value(issue.date().toString()).endObject();
        }
        json.endArray().endObject();
    }
}
