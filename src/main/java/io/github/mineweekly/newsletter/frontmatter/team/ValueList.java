package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** The values that are allowed, as a message lists them. */
final class ValueList {
    private static final int MOST = 8;

    private ValueList() {}

    static String of(List<String> values) {
        String shown = values.stream().limit(MOST).map(Printable::quote).collect(Collectors.joining(", "));
        return values.size() <= MOST ? shown : shown + " and " + (values.size() - MOST) + " more";
    }
}
