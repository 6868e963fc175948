package io.github.mineweekly.newsletter.issue;

import java.util.regex.Pattern;

/** Names of Markdown files that are something else than an issue in most folders, as {@code _TEMPLATE.md}. */
public final class NoIssueName {
    private static final Pattern NAME =
            Pattern.compile("(?i)_?(?:(?:(?:issue|weekly|newsletter|post)[-_ ])?template|about|archives?|contributing"
                    + "|changelog|license|code[-_]of[-_]conduct|summary|sidebar|navbar|coverpage|_index|404"
                    + "|[^-_.]{0,4}模[板版]|关于|關於)\\.md");

    /** What to do about such a file, as the end of a help. */
    public static final String HELP = "if the file is not an issue, name it in `excludes`";

    private NoIssueName() {}

    public static boolean is(String key) {
        return NAME.matcher(IssuePaths.name(key)).matches();
    }
}
