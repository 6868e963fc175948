package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** Writes the whole site of two issues, so that it has sections: a small one, and one of the body. */
final class SiteWork implements Work {
    @Override
    public List<String> run(String body) {
        try {
            Path folder = Files.createTempDirectory("site-work");
            try {
                return List.of(render(folder, body) + " pages");
            } finally {
                FileUtils.deleteDirectory(folder.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int render(Path folder, String body) throws IOException {
        issue(folder, "2026-01-04", "## a\n\n- [b](https://example.org/)\n");
        issue(folder, "2026-01-11", body);
        return new Newsletter(TestSettings.of(folder)
                        .siteUrl("https://example.org/weekly/")
                        .failOn(FailOn.NEVER)
                        .threads(1)
                        .settings())
                .render()
                .pages();
    }

    /** Half a character cannot be in a file, and is a question mark then. */
    private static void issue(Path folder, String day, String body) throws IOException {
        String text = "---\ntitle: 题 " + day + "\ndate: " + day + "\n---\n" + body;
        Files.write(folder.resolve(day + ".md"), text.getBytes(StandardCharsets.UTF_8));
    }
}
