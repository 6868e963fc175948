package io.github.mineweekly.newsletter.issue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Git leaves in a file's place: the pointer of LFS where its content was not fetched, the path of a symbolic link
 * where the system has none. Written to, either leads to nothing any more.
 */
public enum GitStandIn {
    LFS_POINTER("a pointer of Git LFS, not the file itself", "run `git lfs pull`; in CI check out with `lfs: true`"),
    LINK("a symbolic link that Git checked out as text", "replace it by the file, or check out with `core.symlinks`");

    private static final String BEGIN = "version https://git-lfs.github.com/spec/";

    private static final Pattern PATH = Pattern.compile("(?!//|[\\w.+-]*+://)[^\\s\\p{Z}\\p{Cntrl}<>{}\"]{1,255}");

    /** What a text has, and hardly a path: marks of sentences and links, and words without a space before a folder. */
    private static final Pattern PROSE = Pattern.compile("[\\[\\]。，、；：！？]|^(?![./])\\p{ASCII}*+\\P{ASCII}[^/]*+/");

    private final String named;
    private final String help;

    GitStandIn(String named, String help) {
        this.named = named;
        this.help = help;
    }

    /** What it is, as the end of a sentence whose subject is an issue. */
    public String named() {
        return named;
    }

    /** What to do about it. */
    public String help() {
        return help;
    }

    /** What an issue is instead; null if it is a file of its own. */
    public static @Nullable GitStandIn of(SourceFile issue) {
        String text = issue.text();
        if (isLfsPointer(text)) {
            return LFS_POINTER;
        }
        boolean link = isPath(text)
                && text.toLowerCase(Locale.ROOT).endsWith(".md")
                && !PROSE.matcher(text).find();
        return link ? LINK : null;
    }

    /** @param text of the file, or its beginning */
    public static boolean isLfsPointer(String text) {
        return text.startsWith(BEGIN);
    }

    /** @param text the whole of the file, which is a path and nothing else, not even a line end */
    public static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }
}
