package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {
    @ParameterizedTest
    @EnumSource
    void theExampleOfAFormIsRecognisedAsThatForm(Form form) {
        Article article = Samples.article(form.example());
        assertThat(article.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.form()).isEqualTo(form);
            assertThat(item.sources()).isNotEmpty();
            assertThat(article.ids()).contains(item.heading().id());
        });
    }

    @Test
    void aLogOfEightyColumnsShowsWhatWasSeen() throws IOException {
        Path issue = Path.of("src/test/resources/markdown/forms/heading/all-forms-in-one-issue.md");
        Article article = Samples.article(
                Files.readString(issue) + "\n# 🎉 一个长到放不下的标题一个长到放不下的标题一个长到放不下的标题\n\n## 无源\n\n字\u0007\n");
        String lines = String.join("\n", ItemLines.of("src/site/newsletter/a.md", article)) + "\n";
        new ExpectedFile(Path.of("src/test/resources/markdown/items.log")).compare(lines);
        assertThat(lines.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(73));
    }

    /** {@code -Dpairs.write=forms.md} renews the page. */
    @Test
    void theDocumentationListsEveryForm() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Forms of items

                What an item of an issue can look like. An item has an id and a permalink on its page, and is in the
                search, on the pages of sections and links, and in the counts. `mvn newsletter:validate
                -Dnewsletter.showItems` prints what was seen in each issue. A heading of level 3 without a source and
                with several items below is a group, not an item, and beside a group so is one whose only item is the
                first below it. Where no heading is above level 3, the highest are sections if one has several items and
                none a source. Lines in bold, each right above a list, one of them of several items, are headings of
                groups in a section without other headings, and of sections in an issue without headings, where nothing
                but a paragraph follows the last list. Text in no form stays text.

                | form | its title | its source |
                |---|---|---|
                """);
        for (Form form : Form.values()) {
            page.append("| ")
                    .append(form.id())
                    .append(" | ")
                    .append(form.title())
                    .append(" | ");
            page.append(form.source()).append(" |\n");
        }
        for (Form form : Form.values()) {
            page.append("\n## ").append(form.id()).append("\n\n```md\n").append(form.example());
            page.append("```\n");
        }
        new ExpectedFile(Path.of("docs/forms.md")).compare(page.toString());
    }
}
