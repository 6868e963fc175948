package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of an issue: {@code section}.
 *
 * @param heading null for what comes before the first heading
 * @param tagline HTML, or empty
 */
public record SectionView(
        @Nullable SectionHeading heading, String tagline, List<Piece> pieces, List<ItemOrCluster> parts) {
    /**
     * @param permalink what the link to the heading is called
     * @param numbered whether it begins with a number; a page with such a heading numbers none
     */
    public record SectionHeading(String id, String html, String permalink, boolean numbered) {}

    /**
     * HTML: {@code piece}.
     *
     * @param item that ends there, or null
     */
    public record Piece(String html, @Nullable InlineItem item) {}

    /**
     * An item without a heading.
     *
     * @param permalink what the link to it is called
     * @param earlier the issues that had its source before
     */
    public record InlineItem(String id, String permalink, List<ItemView.Use> earlier) {
        public boolean hasEarlier() {
            return !earlier.isEmpty();
        }
    }

    /** Either an item or a cluster: {@code part}. */
    public record ItemOrCluster(
            @Nullable ItemView item, @Nullable Cluster cluster) {}

    /**
     * Items below a heading of their own: {@code cluster}.
     *
     * @param level of the heading
     * @param heading HTML
     * @param permalink what the link to the heading is called
     */
    public record Cluster(
            String id, int level, String heading, String permalink, List<Piece> pieces, List<ItemOrCluster> parts) {}
}
