package io.github.mineweekly.newsletter.site.delivery;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a server needs to know of each file.
 *
 * @param entries sorted by path
 */
record Manifest(List<Entry> entries) {
    /**
     * A file of the site.
     *
     * @param bytes its length
     * @param type its media type
     * @param hashed whether its name changes with its content, so that it may be kept for ever
     */
    record Entry(String path, String sha256, long bytes, String type, boolean hashed) {
        /** An object on a line of its own, so that two manifests can be compared line by line. */
        private String json() {
            JsonObject json = new JsonObject();
            json.addProperty("path", path);
            json.addProperty("sha256", sha256);
            json.addProperty("bytes", bytes);
            json.addProperty("type", type);
            json.addProperty("hashed", hashed);
            return "    " + Json.compact(json);
        }
    }

    Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** Of what the newsletter writes itself. */
    static Manifest of(List<OutputFile> files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (OutputFile file : files) {
            if (file.content() instanceof Content.Writable content) {
                String path = file.path();
                String hash = content.hash();
                entries.add(new Entry(
                        path, hash, content.length(), DeliveredType.of(path), HashedName.isHashed(path, hash)));
            }
        }
        return new Manifest(entries);
    }

    String json() {
        return "{\n  \"files\": ["
                + entries.stream().map(entry -> "\n" + entry.json()).collect(Collectors.joining(","))
                + (entries.isEmpty() ? "]" : "\n  ]") + "\n}\n";
    }
}
