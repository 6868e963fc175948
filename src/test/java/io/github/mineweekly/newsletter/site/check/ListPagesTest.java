package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.Entries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPagesTest {
    @Test
    void aLongArchiveHasPagesForItsYears() {
        ListPages lists = weekly(201);

        assertThat(lists.lacks("archive/2020.html")).isFalse();
        assertThat(lists.lacks("archive/2019.html")).isTrue();
    }

    @Test
    void aShortArchiveHasNone() {
        assertThat(weekly(200).lacks("archive/2020.html")).isTrue();
    }

    private static ListPages weekly(int issues) {
        LocalDate first = LocalDate.of(2020, 1, 5);
        List<RenderedIssue> entries = IntStream.range(0, issues)
                .mapToObj(week -> Entries.on(first.plusWeeks(week).toString(), "正文。\n"))
                .toList();
        return new ListPages(TestSettings.VISIBILITY, Map.of(), entries, issues);
    }
}
