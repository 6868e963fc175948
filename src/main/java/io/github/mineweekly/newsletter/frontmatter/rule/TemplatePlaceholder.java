package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.regex.Pattern;

/** What a template, as of a script that makes the next issue, was to fill in. */
public final class TemplatePlaceholder {
    private static final Pattern WHOLE = Pattern.compile(
            "([\"']?)(?:\\{\\{[^{}]*\\}\\}|\\{%[^{}]*%\\}|<%[^<>]*%>|\\$\\{[^{}]*\\})\\1", Pattern.DOTALL);

    /** Of Maven, LaTeX, Windows and others, which text may have too; and code of R Markdown and Quarto in a text. */
    private static final Pattern LIKE =
            Pattern.compile("@[a-z][\\w.-]{0,99}@|\\$[a-z][\\w.-]{0,99}\\$|%[a-zA-Z][\\w.-]{0,99}%"
                    + "|\\{[a-zA-Z][\\w.-]{0,99}}|(?s:.{0,200}?)`(?:r|\\{(?:r|python|julia)}) [^`]{1,300}`(?s:.*)");

    private static final String OPENS = "(?:\\{\\{-?|<%=?|\\$\\{)\\s*+\\.?(?:issue[._]?)?";

    /**
     * For what differs from issue to issue: within a text about templates other names are more likely, and a day or a
     * version comes after what issues are called.
     */
    private static final Pattern WITHIN = Pattern.compile("(?i)(?:" + OPENS
            + "(?:number|num|no|issue|year|month|week)|(?:#|第|期|刊|报|weekly|newsletter|digest|issue|vol\\.?)"
            + "[\\s:：|–—-]{0,9}" + OPENS + "(?:date|day|version))\\s*+(?:-?}}|%>|})");

    private TemplatePlaceholder() {}

    /** Whether a value is a placeholder and nothing else, perhaps in quotes. */
    public static boolean is(String value) {
        return WHOLE.matcher(value.strip()).matches();
    }

    /** Whether a value is hardly anything else than what another tool was to fill in. */
    public static boolean isLike(String value) {
        return LIKE.matcher(value.strip()).matches();
    }

    /** Whether a text holds what differs from issue to issue and was to be filled in. */
    public static boolean isWithin(String value) {
        return WITHIN.matcher(value).find();
    }
}
