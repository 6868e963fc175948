package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.Json;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** What a server needs to know of each file. */
final class Manifest {
    private Manifest() {}

    /**
     * JSON of what the newsletter writes itself, sorted by path. Each file is on a line of its own, so that two
     * manifests can be compared line by line.
     */
    static String json(List<OutputFile> files) throws IOException {
        StringJoiner lines = new StringJoiner(",\n    ", "\n    ", "\n  ").setEmptyValue("");
        for (OutputFile file :
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList()) {
            if (file.content() instanceof Content.Writable content) {
                lines.add(line(file.path(), content));
            }
        }
        return "{\n  \"files\": [" + lines + "]\n}\n";
    }

    private static String line(String path, Content.Writable content) throws IOException {
        String hash = content.hash();
        return Json.compact(Json.object(
                "path",
                path,
                "sha256",
                hash,
                "bytes",
                content.length(),
                "type",
                DeliveredType.of(path),
                // Such a file may be kept for ever.
                "hashed",
                HashedName.isHashed(path, hash)));
    }
}
