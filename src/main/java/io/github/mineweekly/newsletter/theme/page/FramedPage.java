package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * A page whose content comes from elsewhere.
 *
 * @param path relative to the newsletter's folder
 * @param title the page's heading
 * @param description a sentence below it, or empty
 * @param html the content, as it is to stand in the page
 * @param scripts paths of scripts that the page loads besides the theme's, in order
 * @param indexed whether search engines may list the page
 */
public record FramedPage(
        String path, String title, String description, String html, List<String> scripts, boolean indexed) {
    public FramedPage {
        scripts = List.copyOf(scripts);
    }
}
