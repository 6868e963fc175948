package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code navigation}.
 *
 * @param home the address of the home page
 * @param logo the address of the team's picture, or empty
 * @param hasOutline whether the page has one to open
 */
public record NavigationView(String home, String logo, List<Link> links, boolean hasOutline) {
    /**
     * @param rel as in {@code <a rel>}, or empty
     * @param priority in a narrow bar: empty for always there, {@code wide} for not beside the button of an outline,
     *     {@code extra} for never
     * @param current whether it is the page itself
     */
    public record Link(String title, String url, String rel, String priority, boolean current) {}
}
