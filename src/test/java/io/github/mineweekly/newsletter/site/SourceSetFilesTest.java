package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that browsers may choose from. */
class SourceSetFilesTest {
    @TempDir
    Path project;

    @BeforeEach
    void issue() throws IOException {
        for (String file : List.of("a.png", "b.png", "c.webp")) {
            Files.writeString(project.resolve(file), "picture");
        }
        Files.writeString(project.resolve("1.md"), """
                ---
                title: One
                date: 2025-01-01
                ---

                <img alt="图" srcset="a.png 1x, b.png 2x">

                <picture>
                <source srcset="c.webp, no.webp 2x" type="image/webp"><img srcset="none.png" alt="图">
                </picture>
                """);
    }

    private List<String> problems(HtmlMode mode) throws IOException {
        NewsletterSettings settings =
                TestSettings.of(project).html(mode).failOn(FailOn.NEVER).settings();
        Rendering rendering = new Newsletter(settings).render();
        return rendering.validation().diagnostics().stream()
                .map(SourceSetFilesTest::line)
                .toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location().region().start().line() + " " + problem.message();
    }

    private Path site(String file) {
        return project.resolve("target/site/newsletter").resolve(file);
    }

    @Test
    void theFirstIsShownAndCopiedAndMustBeThere() throws IOException {
        assertThat(problems(HtmlMode.SANITIZE))
                .singleElement()
                .asString()
                .startsWith("9 ")
                .contains("`none.png`");
        assertThat(site("1.html")).content().contains("<img src=\"a.png\"").doesNotContain("srcset");
        assertThat(site("a.png")).exists();
        assertThat(site("b.png")).doesNotExist();
    }

    @Test
    void allAreCopiedAndMustBeThereIfTheyAreWritten() throws IOException {
        assertThat(problems(HtmlMode.ALLOW)).hasSize(2).allMatch(line -> line.startsWith("9 "));
        assertThat(site("1.html")).content().contains("<img alt=\"图\" srcset=\"a.png 1x, b.png 2x\">");
        assertThat(site("b.png")).exists();
        assertThat(site("c.webp")).exists();
    }
}
