package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.Entries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        assertThat(index.sections()).extracting(RecurringSection::name).containsExactly("科技动态");
        RecurringSection news = index.sections().get(0);
        assertThat(news.parts()).extracting(SectionPart::entry).containsExactly(newer, older);
        assertThat(news.count()).isEqualTo(3);
        assertThat(news.pagePath()).isEqualTo("sections/科技动态.html");
        assertThat(news.feedPath()).isEqualTo("sections/科技动态.xml");
        assertThat(news.parts().get(0).anchor()).isEqualTo("科技动态");
    }

    @Test
    void ofThousandsOfHeadingsThoseOfTheMostIssuesAreSections() {
        String often = "\n## Often\n";
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            headings.append("## S").append(i).append("\n\n");
        }
        SectionIndex index = SectionIndex.of(
                List.of(
                        Entries.on("2023-10-08", often),
                        Entries.on("2023-10-01", headings + often),
                        Entries.on("2023-09-24", headings + often)),
                NONE);

        assertThat(index.sections()).hasSize(1000);
        assertThat(index.sections().get(0).name()).isEqualTo("Often");
    }

    @Test
    void headingsWithoutTextAreNoSection() {
        String heading = "\n##\n\nText\n";
        SectionIndex index =
                SectionIndex.of(List.of(Entries.on("2023-10-08", heading), Entries.on("2023-10-01", heading)), NONE);

        assertThat(index.sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "🚀 科技动态, 科技动态",
        "科技 动态, 科技动态",
        "科技动态　❤️, 科技动态",
        "👩‍💻 开源, 开源",
        "1️⃣ 开源, 1开源",
        "AI 工具, AI工具",
        "Open  Source, open source",
        "カ\u3099イト\u3099, ガイド",
        "Ｃ＋＋, C++",
        "科技\u200B动态, 科技动态"
    })
    void emojiCaseAndSpacesBesideChineseMakeNoOtherSection(String one, String other) {
        SectionName names = new SectionName(NONE);
        assertThat(names.fileName(one)).isEqualTo(names.fileName(other));
    }

    @ParameterizedTest
    @CsvSource({"C#, C", "C++, C", "C++, C#", "Node.js, Node JS", "🚀, 🎉", "Open Source, OpenSource"})
    void otherNamesAreOtherSections(String one, String other) {
        SectionName names = new SectionName(NONE);
        assertThat(names.fileName(one)).isNotEqualTo(names.fileName(other));
    }

    @Test
    void namesWithOneFileNameAreOneSectionThatIsShownAsTheNewestIssueHasIt() {
        RenderedIssue newer = Entries.on("2023-10-01", "## 🚀 Open source\n\n### a\n");
        RenderedIssue older = Entries.on("2023-09-24", "## Open-Source\n\n### b\n");
        SectionIndex index = SectionIndex.of(List.of(newer, older), NONE);
        assertThat(index.sections()).singleElement().satisfies(section -> {
            assertThat(section.name()).isEqualTo("Open source");
            assertThat(section.slug()).isEqualTo("open-source");
            assertThat(section.parts()).hasSize(2);
        });
    }

    @Test
    void theSectionsOfTheMostIssuesComeFirstThenThoseSeenLast() {
        SectionIndex index = SectionIndex.of(
                List.of(
                        Entries.on("2023-10-08", "## once\n\n## a\n\n## a\n"),
                        Entries.on("2023-10-01", "## b\n\n## c\n"),
                        Entries.on("2023-09-24", "## c\n\n## b\n\n## d\n"),
                        Entries.on("2023-09-17", "## c\n\n## a\n\n## d\n")),
                NONE);

        assertThat(index.sections()).extracting(RecurringSection::name).containsExactly("c", "a", "b", "d");
    }

    @Test
    void aliasesJoinSections() {
        RenderedIssue newer = Entries.on("2023-10-01", "## 科技动态\n\n### a\n\n## 🔥 热点\n\n### b\n");
        SectionIndex index =
                SectionIndex.of(List.of(newer, Entries.on("2023-09-24", "## 热点\n\n### c\n")), Map.of("热 点", "科技动态"));
        assertThat(index.sections()).singleElement().satisfies(section -> {
            assertThat(section.name()).isEqualTo("科技动态");
            assertThat(section.parts())
                    .extracting(part -> part.sections().size())
                    .containsExactly(2, 1);
            assertThat(section.count()).isEqualTo(3);
        });
    }

    @Test
    void noIssueThatComesOrGoesChangesTheAddressOfASection() {
        List<String> names = List.of("C", "C++", "C#", "index", "Index", "c plus", "科技 动态", "科技动态", "a.b", "a-b", "?");
        Map<String, String> addresses = new HashMap<>();
        Random random = new Random(12);
        for (int run = 0; run < 300; run++) {
            List<RenderedIssue> issues = new ArrayList<>();
            for (int issue = random.nextInt(5); issue >= 0; issue--) {
                StringBuilder text = new StringBuilder();
                random.ints(1 + random.nextInt(4), 0, names.size())
                        .forEach(name ->
                                text.append("## ").append(names.get(name)).append("\n\n### x\n\n"));
                issues.add(Entries.on("2023-10-0" + (issue + 1), text.toString()));
            }
            List<RecurringSection> sections = SectionIndex.of(issues, NONE).sections();
            assertThat(sections).extracting(RecurringSection::slug).doesNotHaveDuplicates();
            for (RecurringSection section : sections) {
                assertThat(addresses.putIfAbsent(section.name(), section.slug()))
                        .isIn(null, section.slug());
            }
        }
        assertThat(addresses).hasSize(names.size()).doesNotContainValue("index");
    }
}
