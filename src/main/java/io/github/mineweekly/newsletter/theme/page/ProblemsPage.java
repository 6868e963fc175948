package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * The page of a report for issues that cannot be published as they are, in the place of the home page.
 *
 * @param problems in order
 * @param others how many there are in issues that nobody may know of
 */
public record ProblemsPage(List<Problem> problems, int others) {
    public ProblemsPage {
        problems = List.copyOf(problems);
    }

    /**
     * A problem of an issue.
     *
     * @param place path, line and column
     * @param rule its id
     * @param message empty if it is not known whether readers may know what the issue says
     */
    public record Problem(String place, String rule, String message) {}
}
