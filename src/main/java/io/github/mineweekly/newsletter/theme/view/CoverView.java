package io.github.mineweekly.newsletter.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * The picture of an issue.
 *
 * @param size null if it is not known
 * @param foreign whether it is on another site
 */
public record CoverView(String src, @Nullable Size size, boolean foreign) {
    /** In pixels. */
    public record Size(String width, String height) {}
}
