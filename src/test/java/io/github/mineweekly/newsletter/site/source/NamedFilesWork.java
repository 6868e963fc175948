package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.work.Work;
import java.nio.file.Path;
import java.util.List;

/** Names each of the files that are lines of a text. */
final class NamedFilesWork implements Work {
    @Override
    public List<String> run(String text) {
        NamedFiles named = new NamedFiles(text, Path.of("/checkout"), Path.of("/checkout"));
        return List.of(named.among(text.lines().toList()).paths().size() + " files");
    }
}
