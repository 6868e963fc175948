package io.github.mineweekly.newsletter.markdown.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {
    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00e9 1", "Cafe\u0301 1", "Caf\u00e9  1"})
    void aHeadingThatLooksLikeTheTitleIsTheTitle(String heading) {
        assertThat(titleId("Caf\u00e9 1", heading)).isEqualTo("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI 日报 2026-05-16", "AI 日报（2026.5.16）", "AI 日报 | 2026年5月16日"})
    void theOnlyHeadingIsTheTitleThatHasTheDayBehindIt(String title) {
        assertThat(titleId(title, "AI 日报")).isEqualTo("id");
        assertThat(titleId(title, "AI 日报", "要闻")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI 日报 2026", "AI 日报与 2026-05-16", "AI 日报 3.5.16", "2026-05-16"})
    void aHeadingThatTheTitleSaysMoreThanIsASection(String title) {
        assertThat(titleId(title, "AI 日报")).isNull();
    }

    @Test
    void aHeadingBelowAnotherIsNotTheTitle() {
        List<Block> blocks = List.of(heading(2, "活动"), heading(1, "AI 日报"));

        assertThat(PageTitle.of(blocks, "AI 日报 2026-05-16", new BodyProblems()).blocks())
                .isEqualTo(blocks);
    }

    private static @Nullable String titleId(String title, String... headings) {
        List<Block> blocks =
                Stream.of(headings).map(heading -> heading(1, heading)).toList();
        return PageTitle.of(blocks, title, new BodyProblems()).titleId();
    }

    private static Block heading(int level, String text) {
        List<Inline> content = List.of(new Inline.Text(text));
        return new Block.HeadingBlock(level, "id", null, content, new Inline.Place(0, text.length()), null);
    }
}
