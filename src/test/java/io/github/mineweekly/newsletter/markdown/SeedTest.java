package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedTest {
    private final ParsedArticle parsed = Samples.parsed(body());
    private final Article seed = parsed.article();
    private final ArticleHtml html = Samples.onPage(parsed);

    static String body() {
        try (InputStream in = SeedTest.class.getResourceAsStream("/markdown/seed.md")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\n---\n") + "\n---\n".length());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasFourSectionsWithTaglinesAndNineItems() {
        List<Section> sections = seed.sections();
        assertThat(sections.stream().flatMap(section -> Stream.ofNullable(section.heading())))
                .extracting(Heading::text)
                .containsExactly("科技动态", "技术文章", "资源", "我在看");
        assertThat(sections)
                .filteredOn(section -> !html.part(section.id()).tagline().isEmpty())
                .hasSize(3);
        assertThat(seed.items()).hasSize(9);
    }

    @Test
    void recognisesEverySource() {
        assertThat(seed.items())
                .flatExtracting(Item::sources)
                .extracting(SourceLink::publisher)
                .containsExactly("微信公众号", "微信公众号", "掘金", "知乎", "微信公众号", "GitHub datalens-tech/datalens", "微博", "微博");
        assertThat(seed.links()).hasSize(9);
        assertThat(Samples.html(parsed)).doesNotContain("<blockquote>");
    }

    @Test
    void breaksLinesAfterSentencesAndColons() {
        String last = html.part(seed.items().get(8).heading().id()).text();
        assertThat(last).contains("节选：<br>\n“长期").contains("呢？”<br>\n“我意识到").contains("问题。<br>\n可能");
        assertThat(Samples.html(parsed).split("<br>", -1)).hasSize(4);
    }

    @Test
    void isReadInFiveMinutes() {
        assertThat(seed.readingMinutes()).isEqualTo(5);
    }

    @Test
    void hasTheIdsOfVitePress() {
        assertThat(seed.ids()).hasSize(13).contains("科技动态", "再玩玩-b-端搭建-得物技术", "新疆-三文鱼-虹鳟");
    }

    @Test
    void nestsTheOutline() {
        assertThat(seed.outline()).hasSize(4);
        assertThat(seed.outline()).extracting(entry -> entry.children().size()).containsExactly(3, 2, 1, 3);
    }
}
