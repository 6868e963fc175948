package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Not text pairs, since no checkout on Windows could hold them. */
@DisabledOnOs(OS.WINDOWS)
class NamesOfWindowsTest {
    @TempDir
    Path directory;

    @Test
    void aFileThatWindowsCannotHoldIsReported() throws IOException {
        Folder folder = new Folder(directory);
        int day = 0;
        for (String name : new String[] {"Con", "what?", "2020./a", "2021 /a", "console", "a .b.", "b\\a", "c\td"}) {
            day++;
            folder.file(name + ".md", "---\ntitle: T%d\ndate: 2023-01-0%d\n---\n\ntext\n".formatted(day, day));
        }

        assertThat(folder.found())
                .containsExactly(
                        reported("2020./a.md", "`2020.`", "no name there ends with a dot"),
                        reported("2021 /a.md", "`2021 `", "no name there ends with a space"),
                        reported("Con.md", "`Con.md`", "`Con` is a device there"),
                        reported("b\\a.md", "`b\\a.md`", "no name there has a `\\`"),
                        reported("c\td.md", "`c\\u0009d.md`", "no name there has a `\\u0009`"),
                        reported("what?.md", "`what?.md`", "no name there has a `?`"));
    }

    /** Two files here, of which one must not take the other's page. */
    @Test
    void aBackslashSeparatesNoNames() throws IOException {
        Folder folder = new Folder(directory)
                .issue("b\\a.md", "One", "2023-01-01", "")
                .issue("b/a.md", "Two", "2023-01-02", "");
        Path site = directory.resolve("target/site/newsletter");

        folder.newsletter(TestSettings.SEVERITIES, FailOn.ERROR).render();
        Rendering again =
                folder.newsletter(TestSettings.SEVERITIES, FailOn.ERROR).render();

        assertThat(site.resolve("b\\a.html")).content().contains("One");
        assertThat(site.resolve("b/a.html")).content().contains("<h1").contains("Two");
        assertThat(again.written())
                .satisfies(written ->
                        assertThat(written.changed() + written.deleted()).isZero());
    }

    private static String reported(String path, String name, String reason) {
        return path + ":1,1-1 warning path-not-portable the path of this file has the name " + name
                + ", which Windows cannot hold: " + reason + " | rename the file or its folder";
    }
}
