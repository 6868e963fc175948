package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTextReadingTest {
    private static HomeText read(String line) {
        return new HomeTextParser(Case.settings(), "Mine Weekly")
                .parse(SourceFile.of("index.md", "index.md", "---\n" + line + "\n---\nText\n", false))
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "hidden: true",
                "Hidden: true",
                "hiden: true",
                "published: false",
                "status: [draft]",
                "status: &draft",
                "type: draft",
                "layout: draft",
                "publishDate: 2999-01-01",
                "draft: #true",
                "Hidden: #true",
                "description: >\n  text\n  draft: true",
                "pubished: false",
                "title: x\n---\ndraft: true",
                "hugo: {draft: true}",
                "\u3000\u3000draft: true"
            })
    void whatHoldsAnIssueBackHoldsItBack(String line) {
        HomeText text = read(line);
        assertThat(text.hidden() || text.draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: false", "article: false", "unlisted: true", "layout: home", "hero: {hidden: true}"})
    void nothingElseDoes(String line) {
        HomeText text = read(line);
        assertThat(text.hidden() || text.draft()).isFalse();
    }
}
