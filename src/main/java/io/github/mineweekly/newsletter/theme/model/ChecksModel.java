package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.ChecksView;
import java.util.ArrayList;
import java.util.List;

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

    public ChecksView of(ChecksPage page) {
        return new ChecksView(
                language.count("issues", page.issues()),
                counts(page.problems()),
                page.years(),
                page.years().size() * STEP,
                sections(page.sections()),
                counts(page.hosts()));
    }

    private List<ChecksView.Count> counts(List<ChecksPage.Count> counts) {
        int most = counts.stream().mapToInt(ChecksPage.Count::count).max().orElse(1);
        return counts.stream()
                .map(count -> new ChecksView.Count(
                        count.name(), language.number(count.count()), scaled(count.count(), most, LONGEST)))
                .toList();
    }

    private List<ChecksView.SectionBars> sections(List<ChecksPage.YearCounts> sections) {
        int most = sections.stream()
                .flatMap(section -> section.counts().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(1);
        return sections.stream()
                .map(section -> new ChecksView.SectionBars(section.name(), bars(section.counts(), most)))
                .toList();
    }

    private List<ChecksView.Bar> bars(List<Integer> counts, int most) {
        List<ChecksView.Bar> bars = new ArrayList<>();
        for (int count : counts) {
            int height = scaled(count, most, HIGHEST);
            bars.add(new ChecksView.Bar(language.number(count), bars.size() * STEP, HIGHEST - height, height));
        }
        return bars;
    }

    /** At least one pixel for what is not nothing. */
    private static int scaled(int count, int most, int longest) {
        return count == 0 ? 0 : Math.max(1, (int) ((long) count * longest / Math.max(1, most)));
    }
}
