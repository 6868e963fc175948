package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of a report that counts, as its template wants it: each number as such and as the length of a bar. */
public final class ChecksModel {
    /** The longest bar beside a number, in pixels. */
    private static final int LONGEST = 200;

    /** The highest bar of a year, and how far apart two years are. */
    private static final int HIGHEST = 24;

    private static final int STEP = 10;

    private final Language language;

    public ChecksModel(PageContext context) {
        this.language = context.language();
    }

    public Map<String, Object> of(ChecksPage page) {
        return Map.of(
                "title", language.word("checks"),
                "size", language.count("issues", page.issues()),
                "problems", counts(page.problems()),
                "hasProblems", !page.problems().isEmpty(),
                "years", page.years(),
                "yearsWidth", page.years().size() * STEP,
                "sections", sections(page.sections()),
                "hasSections", !page.sections().isEmpty(),
                "hosts", counts(page.hosts()),
                "hasHosts", !page.hosts().isEmpty());
    }

    private List<Map<String, Object>> counts(List<ChecksPage.Count> counts) {
        int most = counts.stream().mapToInt(ChecksPage.Count::count).max().orElse(1);
        List<Map<String, Object>> models = new ArrayList<>();
        for (ChecksPage.Count count : counts) {
            models.add(Map.of(
                    "name", count.name(),
                    "count", language.number(count.count()),
                    "length", scaled(count.count(), most, LONGEST)));
        }
        return models;
    }

    private List<Map<String, Object>> sections(List<ChecksPage.YearCounts> sections) {
        int most = sections.stream()
                .flatMap(section -> section.counts().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(1);
        List<Map<String, Object>> models = new ArrayList<>();
        for (ChecksPage.YearCounts section : sections) {
            List<Map<String, Object>> bars = new ArrayList<>();
            for (int count : section.counts()) {
                int height = scaled(count, most, HIGHEST);
                bars.add(Map.of(
                        "count",
                        language.number(count),
                        "left",
                        bars.size() * STEP,
                        "top",
                        HIGHEST - height,
                        "height",
                        height));
            }
            models.add(Map.of("name", section.name(), "bars", bars));
        }
        return models;
    }

    /** At least one pixel for what is not nothing. */
    private static int scaled(int count, int most, int longest) {
        return count == 0 ? 0 : Math.max(1, (int) ((long) count * longest / Math.max(1, most)));
    }
}
