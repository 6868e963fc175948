package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about a file as bytes, and about its name. */
public final class FileRules {
    public static final Rule NOT_UTF8 = Rule.structural("not-utf8", Stage.FILE);
    public static final Rule FILE_TOO_LARGE = Rule.structural("file-too-large", Stage.FILE);
    public static final Rule PATH_TOO_LONG = Rule.structural("path-too-long", Stage.FILE);
    public static final Rule SOURCE_UNREADABLE = Rule.structural("source-unreadable", Stage.FILE);

    public static final Rule PATH_NOT_PORTABLE = Rule.warning("path-not-portable", Stage.FILE);
    public static final Rule FILE_NOT_READ = Rule.warning("file-not-read", Stage.FILE);

    public static final List<Rule> ALL =
            List.of(NOT_UTF8, FILE_TOO_LARGE, PATH_TOO_LONG, SOURCE_UNREADABLE, PATH_NOT_PORTABLE, FILE_NOT_READ);

    private FileRules() {}
}
