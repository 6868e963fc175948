package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * A link that was shared: {@code link}.
 *
 * @param from the site, where links of different sites are listed, or empty
 */
public record LinkView(String url, String title, String from, List<Use> uses) {
    /** An issue that shared it. */
    public record Use(String url, String label, String date, boolean draft) {}
}
