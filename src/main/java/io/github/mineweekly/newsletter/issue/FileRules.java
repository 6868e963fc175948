package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about a file as bytes, and about its name. */
public final class FileRules {
    private static final RuleList RULES = new RuleList(Stage.FILE);

    public static final Rule NOT_UTF8 = RULES.structural("not-utf8");
    public static final Rule FILE_TOO_LARGE = RULES.structural("file-too-large");
    public static final Rule PATH_TOO_LONG = RULES.structural("path-too-long");
    public static final Rule SOURCE_UNREADABLE = RULES.structural("source-unreadable");

    public static final Rule PATH_NOT_PORTABLE = RULES.warning("path-not-portable");
    public static final Rule FILE_NOT_READ = RULES.warning("file-not-read");

    public static final List<Rule> ALL = RULES.all();

    private FileRules() {}
}
