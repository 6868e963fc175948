package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code issue}.
 *
 * @param notes the footnotes, HTML, or empty
 * @param older the listed issue before, or null
 * @param newer the listed issue after, or null
 * @param yearsBefore issues of about the same day in earlier years
 */
public record IssueView(
        String outlineTitle,
        List<OutlineItem> outline,
        MastheadView masthead,
        List<SectionView> sections,
        String notes,
        List<MastheadView.Name> tags,
        @Nullable Neighbour older,
        @Nullable Neighbour newer,
        List<RowView> yearsBefore) {
    /** A heading in the outline: {@code outline}, which includes itself for those below. */
    public record OutlineItem(String id, String text, List<OutlineItem> children) {
        public boolean hasChildren() {
            return !children.isEmpty();
        }
    }

    /**
     * The issue before or after, with {@code neighbour}.
     *
     * @param teaser what it is about, or empty
     */
    public record Neighbour(String url, String title, String isoDate, String date, String teaser) {}

    public boolean hasOutline() {
        return !outline.isEmpty();
    }

    public boolean hasTags() {
        return !tags.isEmpty();
    }

    public boolean hasNeighbours() {
        return older != null || newer != null;
    }

    public boolean hasYearsBefore() {
        return !yearsBefore.isEmpty();
    }
}
