package io.github.mineweekly.newsletter.theme.page;

/**
 * Which pages are built besides the issues and the home page: links lead only to these.
 *
 * @param sections {@code sections/index.html}
 * @param links {@code links.html}
 * @param tags {@code tags/index.html}
 * @param authors {@code authors/index.html}
 * @param search {@code search.html}
 * @param feeds {@code feed.xml}, {@code rss.xml} and {@code feed.json}
 * @param subscribe {@code subscribe.html}
 */
public record Navigation(
        boolean sections,
        boolean links,
        boolean tags,
        boolean authors,
        boolean search,
        boolean feeds,
        boolean subscribe) {
    /** Equal for equal pages only. Not the record's own text: see CONTRIBUTING, "Start-up". */
    public String text() {
        return "" + sections + links + tags + authors + search + feeds + subscribe;
    }
}
