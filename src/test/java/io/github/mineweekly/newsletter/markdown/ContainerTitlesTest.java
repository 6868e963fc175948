package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import org.junit.jupiter.api.Test;

class ContainerTitlesTest {
    @Test
    void aContainerWithoutATitleIsCalledInThePagesLanguage() {
        MarkdownSettings settings = new MarkdownSettings(
                Outline.levels(2, 3),
                HtmlMode.SANITIZE,
                SoftBreaks.AUTO,
                "fr",
                null,
                false,
                (kind, language) -> language + " <" + kind + ">");

        String html = Samples.html(Samples.parsed("""
                ::: warning
                a
                :::

                > [!TIP]
                > b

                ::: details
                c
                :::

                ::: info Titre
                d
                :::
                """, settings));

        assertThat(html)
                .contains("nl-box-title\">fr &lt;warning&gt;</p>")
                .contains("nl-box-title\">fr &lt;tip&gt;</p>")
                .contains("<summary>fr &lt;details&gt;</summary>")
                .contains("nl-box-title\">Titre</p>");
    }
}
