package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code home}.
 *
 * @param titleId the id that the title has in the introduction, or empty
 * @param total how many issues there are, in words, or empty
 * @param span from the first year to the last
 * @param introduction the text above the issues, or null
 * @param empty whether there is no issue
 * @param latest the newest issue, or null
 * @param years the issues before it
 */
public record HomeView(
        String titleId,
        boolean longTitle,
        String total,
        String span,
        String description,
        @Nullable IntroductionText introduction,
        boolean empty,
        @Nullable LatestView latest,
        List<YearView> years,
        List<YearView.Link> yearPages) {
    /** @param introductionLang its language where that is not the page's, or empty */
    public record IntroductionText(String introductionLang, List<SectionView> sections, String notes) {}

    public boolean hasYearPages() {
        return !yearPages.isEmpty();
    }
}
