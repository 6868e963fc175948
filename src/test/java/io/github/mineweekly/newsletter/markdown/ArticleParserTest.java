package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.issue.ShownDays;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {
    private static final String FRONT = "---\ntitle: a\noutline: [5, 6]\n---\n";

    private final ArticleParser renderer = new ArticleParser(TestSettings.markdown());

    @Test
    void positionsAreThoseOfTheFile() {
        Issue issue = Samples.issue(FRONT, "> 引 [一](./09-26.md)\n> 续 ![](./a.png)\n");
        Outcome<ParsedArticle> outcome = renderer.parse(issue, Samples.PAGES);
        List<Reference> references = outcome.value().orElseThrow().article().references();
        assertThat(references)
                .extracting(reference -> reference.location().start())
                .containsExactly(new Position(5, 9), new Position(6, 9));
        assertThat(references.get(0).location().end()).isEqualTo(new Position(5, 19));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::rule).containsExactly(BodyRules.IMAGE_WITHOUT_ALT);
    }

    @Test
    void anOutlineThatMatchesNothingIsReportedAtItsValue() {
        String body = "## a\n\nb[^1]\n\n[^1]: c\n\n    ##### d\n";
        Issue issue = withOutline(Samples.issue(FRONT, body), Outline.levels(5, 6));
        assertThat(renderer.parse(issue, Samples.PAGES).diagnostics())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(BodyRules.OUTLINE_MATCHES_NOTHING);
                    assertThat(problem.location().start()).isEqualTo(new Position(3, 10));
                });
    }

    @Test
    void theIssuesOutlineWinsOverTheSettings() {
        String body = "## a\n\n### b\n\n#### c\n";
        assertThat(outline(body, Outline.levels(3, 3))).containsExactly("b");
        assertThat(outline(body, new Outline.None())).isEmpty();
        assertThat(outline(body, Outline.deep())).containsExactly("a");
        assertThat(Samples.article(body).outline()).hasSize(1);
    }

    @Test
    void aHeadingThatRepeatsTheTitleLeavesItsId() {
        ParsedArticle article = Samples.parsed("# Mine Weekly 第 20 期\n\n# 另一个\n");
        assertThat(article.article().titleId()).isEqualTo("mine-weekly-第-20-期");
        assertThat(article.article().ids()).containsExactly("mine-weekly-第-20-期", "另一个");
        assertThat(Samples.html(article)).isEqualTo("<h2 id=\"另一个\">另一个</h2>\n");
    }

    @Test
    void whatAHeadingThatRepeatsTheTitleHoldsIsReported() {
        assertThat(problems("# ![](a.png) Mine Weekly 第 20 期\n")).contains(BodyRules.CONTENT_DROPPED);
        assertThat(problems("# *[Mine Weekly](https://a.cn) 第 20 期*\n")).contains(BodyRules.CONTENT_DROPPED);
        assertThat(problems("# Mine Weekly 第 20 期 <img src=\"a.png\">\n")).contains(BodyRules.CONTENT_DROPPED);
        assertThat(problems("# Mine Weekly 第 20 期<a id=\"a\"></a>\n")).contains(BodyRules.CONTENT_DROPPED);
        assertThat(problems("# **Mine** <b>Weekly</b> `第 20 期`<br><!-- a -->\n"))
                .isEmpty();
    }

    /** Thousands of articles are in memory. */
    @Test
    void whatItemsOutlineAndLinksHaveInCommonIsThereOnce() {
        Article article = Samples.article("## 动态\n\n### [新闻](https://example.org/a)\n\n正文\n");
        Item item = article.items().get(0);
        SharedLink link = article.links().get(0);
        Heading inOutline = article.outline().get(0).children().get(0).heading();
        assertThat(item.heading()).isSameAs(inOutline);
        assertThat(item.heading().text()).isEqualTo("新闻").isSameAs(link.title());
        assertThat(item.sources().get(0).url())
                .isEqualTo("https://example.org/a")
                .isSameAs(link.url());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "ja, true", "de, false", "en, false", ", true"})
    void englishIsMarkedOnlyOnAPageInChineseJapaneseOrKorean(@Nullable String locale, boolean marked) {
        MarkdownSettings plain = TestSettings.markdown();
        ArticleParser parser = new ArticleParser(new MarkdownSettings(
                plain.outline(), plain.html(), plain.softBreaks(), locale, null, false, plain.titles()));
        ParsedArticle article = parser.parse(Samples.issue("Words.\n\n中文\n"), Samples.PAGES)
                .value()
                .orElseThrow();
        assertThat(Samples.html(article)).startsWith(marked ? "<p lang=\"en\">Words." : "<p>Words.");
    }

    @Test
    void anEmptyBodyIsAnArticle() {
        Article article = Samples.article("");
        assertThat(article.sections()).isEmpty();
        assertThat(article.readingMinutes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aLabelOnTwoLinesOfAQuoteIsOneWhateverEndsThem(String lineEnd) {
        String body = "> [a `b`\n> c][] and [d][a `b`\n> c]\n\n[a `b` c]: https://example.org\n";
        assertThat(problems(body.replace("\n", lineEnd))).isEmpty();
        assertThat(problems(body.replace("]: ", "] ").replace("\n", lineEnd)))
                .containsExactly(BodyRules.REFERENCE_UNDEFINED, BodyRules.REFERENCE_UNDEFINED);
    }

    private List<Rule> problems(String body) {
        return renderer.parse(Samples.issue(body), Samples.PAGES).diagnostics().stream()
                .map(Diagnostic::rule)
                .toList();
    }

    private List<String> outline(String body, Outline outline) {
        Issue issue = withOutline(Samples.issue(body), outline);
        return renderer.parse(issue, Samples.PAGES).value().orElseThrow().article().outline().stream()
                .map(entry -> entry.heading().text())
                .toList();
    }

    private static Issue withOutline(Issue issue, Outline outline) {
        return new Issue(
                issue.source(),
                issue.title(),
                issue.date(),
                issue.description(),
                outline,
                issue.hidden(),
                issue.draft(),
                issue.number(),
                issue.updated(),
                issue.authors(),
                issue.tags(),
                issue.cover(),
                issue.aliases(),
                ShownDays.ALL,
                Map.of("outline", new Region(new Position(3, 10), new Position(3, 16))),
                issue.bodyOffset());
    }
}
