package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodablePathsTest {
    private static final EncodablePaths ASCII = new EncodablePaths(StandardCharsets.US_ASCII, "LC_ALL=C");
    private static final EncodablePaths ALL = new EncodablePaths(StandardCharsets.UTF_8, "");

    @TempDir
    Path directory;

    @Test
    void oneSentenceNamesTheLocaleTheFirstPathAndWhatToSet() {
        assertThat(ASCII.problem(List.of("a.html", "sections/工具.html", "sections/动态.html")))
                .hasValue("the locale (LC_ALL=C) encodes names of files as US-ASCII, which cannot hold"
                        + " `sections/动态.html`, the first of 2 such files: set LC_ALL=C.UTF-8");
        assertThat(new EncodablePaths(StandardCharsets.ISO_8859_1, "").problem(List.of("é", "工")))
                .hasValue("the locale (none is set) encodes names of files as ISO-8859-1, which cannot hold `工`:"
                        + " set LC_ALL=C.UTF-8");
        assertThat(ASCII.problem(List.of("a.html", "b?.html"))).isEmpty();
        assertThat(ALL.problem(List.of("工具.html"))).isEmpty();
    }

    @Test
    void whatTheSystemForbidsIsNotBlamedOnTheLocale() {
        InvalidPathException illegal = new InvalidPathException("old/a?.html", "Illegal char <?>", 5);

        assertThat(ALL.describe(illegal)).isEqualTo("the path `old/a?.html` cannot be used here: Illegal char <?>");
        assertThat(ASCII.describe(illegal)).isEqualTo(ALL.describe(illegal));
        assertThat(ASCII.describe(new InvalidPathException("工", "Malformed input")))
                .contains("LC_ALL=C.UTF-8")
                .doesNotContain("Malformed");
    }

    @Test
    void validateWarnsOnceAndRenderWritesNothing() throws IOException {
        Folder folder = new Folder(directory)
                .issue("a.md", "A", "2023-01-01", "aliases: [旧/a.html]\n")
                .issue("汉.md", "B", "2023-01-08", "")
                .file("public/图.png", "x");
        Newsletter newsletter = folder.newsletter(ASCII);

        Validation validation = newsletter.validate().validation();
        assertThat(validation.failed()).isFalse();
        assertThat(validation.diagnostics()).isEmpty();
        // A page, an alias, a section and a file of `public`.
        assertThat(validation.warnings()).singleElement().asString().contains("the first of 4 such files");
        assertThatThrownBy(newsletter::render)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("set LC_ALL=C.UTF-8; nothing was written");
        assertThat(directory.resolve("target")).doesNotExist();
        assertThat(folder.newsletter(ALL).validate().validation().warnings()).isEmpty();
    }

    @Test
    void aLocaleThatHoldsEveryNameIsNotMentioned() throws IOException {
        Newsletter newsletter = new Folder(directory)
                .file("a.md", "---\ntitle: 汉\ndate: 2023-01-01\n---\n\n## Tools\n")
                .newsletter(ASCII);

        assertThat(newsletter.validate().validation().warnings()).isEmpty();
        assertThat(newsletter.render().written()).isNotNull();
    }
}
