package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.regex.Pattern;

/** What a template, as of a script that makes the next issue, was to fill in. */
public final class TemplatePlaceholder {
    private static final Pattern WHOLE = Pattern.compile(
            "([\"']?)(?:\\{\\{[^{}]*\\}\\}|\\{%[^{}]*%\\}|<%[^<>]*%>|\\$\\{[^{}]*\\})\\1", Pattern.DOTALL);

    private TemplatePlaceholder() {}

    /** Whether a value is a placeholder and nothing else, perhaps in quotes. */
    public static boolean is(String value) {
        return WHOLE.matcher(value.strip()).matches();
    }
}
