package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        private void write(JsonOutput json) {
            json.beginObject();
            json.name("path").value(path);
            json.name("sha256").value(sha256);
            json.name("bytes").value(bytes);
            json.name("type").value(type);
            json.name("hashed").value(hashed);
            json.endObject();
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

    /** Each file on a line of its own, so that two manifests can be compared line by line. */
    String json() {
        StringBuilder text = new StringBuilder("{\n  \"files\": [");
        JsonOutput json = new JsonOutput(text, JsonOutput.Style.COMPACT);
        String between = "\n    ";
        for (Entry entry : entries) {
            text.append(between);
            entry.write(json);
            between = ",\n    ";
        }
        return text.append(entries.isEmpty() ? "]" : "\n  ]").append("\n}\n").toString();
    }
}
