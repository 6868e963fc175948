package io.github.mineweekly.newsletter.markdown.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {
    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00e9 1", "Cafe\u0301 1", "Caf\u00e9  1"})
    void aHeadingThatLooksLikeTheTitleIsTheTitle(String heading) {
        Block.HeadingBlock typed = new Block.HeadingBlock(
                1, "id", null, List.of(new Inline.Text(heading)), new Inline.Place(0, heading.length()), null);

        assertThat(PageTitle.of(List.of(typed), "Caf\u00e9 1", new BodyProblems())
                        .titleId())
                .isEqualTo("id");
    }
}
