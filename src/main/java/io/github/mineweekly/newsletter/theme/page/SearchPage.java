package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import java.util.List;

/**
 * The search page.
 *
 * @param script the path of the script that makes it work
 * @param directory the path of the file that names all parts of the index
 * @param newest what it lists as long as nothing is searched, newest first
 */
public record SearchPage(String script, String directory, List<RenderedIssue> newest) {
    public SearchPage {
        newest = List.copyOf(newest);
    }
}
