package io.github.mineweekly.newsletter.issue;

/** What Git LFS leaves in a file's place where its content was not fetched. */
public final class LfsPointer {
    /** What to do about it. */
    public static final String HELP = "run `git lfs pull`; in CI check out with `lfs: true`";

    private static final String BEGIN = "version https://git-lfs.github.com/spec/";

    private LfsPointer() {}

    /** @param text of the file, or its beginning */
    public static boolean is(String text) {
        return text.startsWith(BEGIN);
    }
}
