package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("issues/public/assets"));
        Files.createDirectories(folder.resolve("fonts"));
        Files.createFile(folder.resolve("fonts/fern moss.woff2"));
        Files.createFile(folder.resolve("more.css"));
        Files.createFile(folder.resolve("shared.png"));
        Files.createFile(folder.resolve("issues/public/assets/shared.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@font-face { src: url(\"fonts/fern moss.woff2\") }",
                "@font-face { src: url( 'fonts/fern%20moss.woff2#iefix' ) }",
                "a { color: red } @import 'more.css';",
                "@import url(more.css);",
                "a { background: url(shared.png), url(more.css?v=2) }",
                "/* ours */ a { background: url(more.css) } /* theirs */",
                "a { content: url(shared.png/**/) } /**/@import 'more.css';",
                "a { background: url(//example.org/*/a.png) } @import 'more.css'; /* b */",
            })
    void aFileBesideTheStyleSheetIsNotPublished(String css) throws IOException {
        assertThat(unpublished(css)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(shared.png) }",
                "a { background: url(../fern.png) }",
                "a { background: url(https://example.org/more.css) }",
                "a { background: url(/more.css) }",
                "a { background: url(data:image/png;base64,AAAA) }",
                "a { filter: url(#blur) }",
                "a { background: url() }",
                "/* was: a { background: url(more.css) } */",
                "/*\n * @import 'more.css';\n **/ a { color: red }",
                "a { color: red } /* url(more.css)",
            })
    void anythingElseIsLeftToTheTeam(String css) throws IOException {
        assertThat(unpublished(css)).isEmpty();
    }

    @Test
    void itIsNamedAsTyped() throws IOException {
        assertThat(unpublished("a { background: url('./more.css') }")).isEqualTo("./more.css");
    }

    private String unpublished(String css) throws IOException {
        Path sheet = Files.writeString(folder.resolve("own.css"), css);
        return StyleSheetFiles.unpublished(sheet, new SourceFiles(folder.resolve("issues")))
                .orElse("");
    }
}
