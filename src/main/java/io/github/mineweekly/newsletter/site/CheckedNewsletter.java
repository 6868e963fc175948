package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.ItemLines;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * A newsletter whose issues were read and checked.
 *
 * @param reported the issues that are reported on, as far as they can be rendered
 */
public record CheckedNewsletter(Validation validation, List<RenderedIssue> reported) {
    public CheckedNewsletter {
        reported = List.copyOf(reported);
    }

    /**
     * What was understood of each issue that is reported on: its sections, groups and items, one per line.
     *
     * @param paths as the log shows them
     */
    public List<String> itemLines(RepositoryPaths paths) {
        List<String> lines = new ArrayList<>();
        for (RenderedIssue entry : reported) {
            lines.addAll(ItemLines.of(paths.of(entry.issue().source().path()), entry.article()));
        }
        return lines;
    }
}
