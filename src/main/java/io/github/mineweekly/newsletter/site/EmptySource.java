package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site that was built of issues, and no issue now: more likely a wrong path or a missing checkout than a wish. */
final class EmptySource {
    private static final String ALLOW = "-Dnewsletter.allowEmpty";

    private final SourceSelection sources;
    private final Path outputDirectory;

    EmptySource(SourceSelection sources, Path outputDirectory) {
        this.sources = sources;
        this.outputDirectory = outputDirectory;
    }

    /**
     * What to say of an empty source directory.
     *
     * @throws IOException if there is no such directory
     */
    String sentence() throws IOException {
        String source = sources.pathOf(sources.directory());
        String site = sources.pathOf(outputDirectory);
        if (!Files.isDirectory(sources.directory())) {
            throw new IOException("there is no folder " + source + ", but " + site
                    + " was built of issues; if they are gone for good, " + ALLOW + " deletes it");
        }
        return "no issue in " + source + " can be built, but " + site
                + " was built of issues: it stays as it is; if they are gone for good, " + ALLOW + " deletes it";
    }
}
