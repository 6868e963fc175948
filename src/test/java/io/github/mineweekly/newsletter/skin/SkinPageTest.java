package io.github.mineweekly.newsletter.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import org.junit.jupiter.api.Test;

/** Pages as the site's writer gets them. */
class SkinPageTest {
    @Test
    void theWordThatTheSiteReplacesIsWrittenSoThatItStays() {
        assertThat(page("2025/a.html").html()).isEqualTo("<p>&#36;relativePath $other</p>");
    }

    @Test
    void aPageIsNamedByItsFolderAndItsName() {
        assertThat(page("2025/a.html").folder()).isEqualTo("2025");
        assertThat(page("2025/a.html").name()).isEqualTo("a.html");
        assertThat(page("index.html").folder()).isEmpty();
        assertThat(page("index.html").isIndex()).isTrue();
        assertThat(page("2025/index.html").isIndex()).isFalse();
    }

    private static SkinPage page(String path) {
        OutputFile file = new OutputFile(path, new Content.InSkin("A", true, "<p>$relativePath $other</p>"));
        return SkinPage.of(file).findFirst().orElseThrow();
    }
}
