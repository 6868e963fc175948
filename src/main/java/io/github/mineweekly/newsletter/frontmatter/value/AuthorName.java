package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.regex.Pattern;

/**
 * The name of an author, as programs write it: {@code Li <li@example.org>}, {@code Li <li@example.org> (https://…)}.
 */
public final class AuthorName {
    /** A host without a dot is a firm or a team: {@code Li (CTO@Example)}. */
    private static final String ADDRESS =
            "(?:mailto:)?[^\\s<>()＜＞（）@]{1,64}@[^\\s<>()＜＞（）@]{1,190}\\.[^\\s<>()＜＞（）@.]{1,63}";

    private static final String SITE = "(?:\\s*\\(https?://[^\\s()]{1,500}\\))?";
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?<=\\S)\\s{0,9}(?:[<＜]" + ADDRESS + "[>＞]|[(（]" + ADDRESS + "[)）])" + SITE);

    private AuthorName() {}

    /** The name, or the names, without a mail address after each, which is not meant for the readers of a page. */
    public static String of(String text) {
        return AFTER_NAME.matcher(text.strip()).replaceAll("");
    }

    /** Whether a text has several names with addresses. */
    public static boolean areSeveral(String text) {
        return AFTER_NAME.matcher(text).results().limit(2).count() == 2;
    }
}
