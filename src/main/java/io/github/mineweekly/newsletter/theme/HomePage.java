package io.github.mineweekly.newsletter.theme;

import java.util.List;

/**
 * What the home page shows.
 *
 * @param issues the listed issues, newest first
 */
public record HomePage(List<Teaser> issues) {
    public HomePage {
        issues = List.copyOf(issues);
    }
}
