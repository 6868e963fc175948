package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of Markdown beside the pages, and their list. */
class TwinsTest {
    @TempDir
    Path directory;

    @Test
    void aDateOrADescriptionBeginsNoListAndNoHeading() throws IOException {
        new Folder(directory).file("a.md", "---\ntitle: A\ndate: 2023-10-01\ndescription: '# b'\n---\n\n@Override\n");
        TestSettings settings = TestSettings.of(directory)
                .named("Weekly", "de")
                .description("1. c @d")
                .look(new Appearance(
                        null, null, null, null, "d. MMMM yyyy", null, "", List.of(), Subscription.none(), null))
                .siteUrl("https://example.org/weekly/")
                .feeds(new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 20, true));
        assertThat(new Newsletter(settings.settings()).render().written()).isNotNull();

        Path site = directory.resolve("target/site/newsletter");
        assertThat(site.resolve("a.md")).content().startsWith("# A\n\n1\\. Oktober 2023\n\n\\# b\n\n@Override\n");
        assertThat(site.resolve("llms.txt")).content().startsWith("# Weekly\n\n> 1\\. c @d\n");
    }
}
