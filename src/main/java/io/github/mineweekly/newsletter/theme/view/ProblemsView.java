package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code problems}.
 *
 * @param others how many more there are, in words; empty for none
 */
public record ProblemsView(List<Problem> problems, String others) {
    public record Problem(String place, String rule, String message) {}
}
