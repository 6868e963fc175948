package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.Entries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionIndexTest {
    private static final Map<String, String> NONE = Map.of();

    @Test
    void aSectionHasTheItemsOfAllIssuesNewestFirst() {
        RenderedIssue newer = Entries.on("2023-10-01", "## 言论\n\n### 一\n\n## 科技动态\n\n### 二\n\n### 三\n");
        RenderedIssue older = Entries.on("2023-09-24", "开场\n\n## 科技动态\n\n- [四](https://example.org/)\n");
        SectionIndex index = SectionIndex.of(List.of(newer, older), NONE);
        assertThat(index.topics()).extracting(SectionIndex.Topic::name).containsExactly("言论", "科技动态");
        SectionIndex.Topic news = index.topics().get(1);
        assertThat(news.parts()).extracting(SectionIndex.Part::entry).containsExactly(newer, older);
        assertThat(news.count()).isEqualTo(3);
        assertThat(news.pagePath()).isEqualTo("sections/科技动态.html");
        assertThat(news.feedPath()).isEqualTo("sections/科技动态.xml");
        assertThat(news.parts().get(0).anchor()).isEqualTo("科技动态");
    }

    @ParameterizedTest
    @CsvSource({
        "🚀 科技动态, 科技动态",
        "科技 动态, 科技动态",
        "科技动态　❤️, 科技动态",
        "👩‍💻 开源, 开源",
        "1️⃣ 开源, 1开源",
        "Open  Source, OpenSource"
    })
    void emojiAndBlanksMakeNoOtherSection(String one, String other) {
        SectionName names = new SectionName(NONE);
        assertThat(names.key(one)).isEqualTo(names.key(other));
    }

    @ParameterizedTest
    @CsvSource({"C#, C", "C++, C", "Go, go", "🚀, 🎉"})
    void otherNamesAreOtherSections(String one, String other) {
        SectionName names = new SectionName(NONE);
        assertThat(names.key(one)).isNotEqualTo(names.key(other));
    }

    @Test
    void theNewestNameIsShownAndTheOldestNamesThePage() {
        RenderedIssue newer = Entries.on("2023-10-01", "## 🚀 OpenSource\n\n### a\n");
        RenderedIssue older = Entries.on("2023-09-24", "## Open Source\n\n### b\n");
        SectionIndex index = SectionIndex.of(List.of(newer, older), NONE);
        assertThat(index.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.name()).isEqualTo("OpenSource");
            assertThat(topic.slug()).isEqualTo("open-source");
        });
    }

    @Test
    void aliasesJoinSections() {
        RenderedIssue newer = Entries.on("2023-10-01", "## 科技动态\n\n### a\n\n## 🔥 热点\n\n### b\n");
        SectionIndex index = SectionIndex.of(List.of(newer), Map.of("热 点", "科技动态"));
        assertThat(index.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.name()).isEqualTo("科技动态");
            assertThat(topic.parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.sections()).hasSize(2));
            assertThat(topic.count()).isEqualTo(2);
        });
    }

    @Test
    void slugsAreUniqueReservedNamesAreNotTakenAndTheOlderSectionKeepsIts() {
        RenderedIssue newer = Entries.on("2023-10-01", "## a.b\n\n### x\n\n## index\n\n### y\n");
        RenderedIssue older = Entries.on("2023-09-24", "## a-b\n\n### z\n");
        SectionIndex index = SectionIndex.of(List.of(newer, older), NONE);
        assertThat(index.topics())
                .extracting(topic -> topic.name() + " " + topic.slug())
                .containsExactly("a.b a-b-1", "index index-1", "a-b a-b");
    }
}
