package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.issue.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path folder;

    /** The texts of thousands of issues would fill the memory. */
    @Test
    void ofAnIssueThatWasReadOnlyTheFrontMatterIsKept() throws IOException {
        Files.writeString(folder.resolve("2024-01-07.md"), "---\ntitle: a\ndate: 2024-01-07\n---\n\n## b\n\nc\n");

        ReadFile read = Readings.all(TestSettings.of(folder).settings(), ReadMemory.NONE)
                .get(0);

        Issue issue = Objects.requireNonNull(read.issue());
        assertThat(issue.source().text()).isEqualTo("---\ntitle: a\ndate: 2024-01-07\n---\n");
        assertThat(read.article()).isNotNull();
    }
}
