package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** Whether the pages of a project's own site lead to the newsletter. */
final class ProjectMenu {
    private final RenderMojo mojo;

    ProjectMenu(RenderMojo mojo) {
        this.mojo = mojo;
    }

    /** Whether there is such a site and, as far as its descriptors show, no way from it. */
    boolean lacksNewsletter() throws IOException {
        Path newsletter = PathText.absolute(mojo.outputDirectory.toPath());
        Path site = newsletter.getParent();
        if (site == null || !Files.isRegularFile(site.resolve("index.html")) || hasReport()) {
            return false;
        }
        // As bytes: a descriptor says itself how it is encoded, nearly always in UTF-8.
        String folder = new String(
                (newsletter.getFileName() + "/").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (MavenProject project = mojo.project; project != null; project = project.getParent()) {
            File base = project.getBasedir();
            if (base != null && isNamed(folder, base.toPath().resolve("src/site"))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasReport() {
        String key = mojo.execution.getGroupId() + ":" + mojo.execution.getArtifactId();
        return mojo.project.getModel().getReporting() != null
                && mojo.project
                        .getModel()
                        .getReporting()
                        .getReportPluginsAsMap()
                        .containsKey(key);
    }

    /** Each language may have a descriptor of its own. */
    private static boolean isNamed(String folder, Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(directory, "site*.xml")) {
            for (Path descriptor : descriptors) {
                String text = new String(Files.readAllBytes(descriptor), StandardCharsets.ISO_8859_1);
                if (text.contains(folder)) {
                    return true;
                }
            }
        }
        return false;
    }
}
