package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Which of the files in the newsletter's folder are its own, and which are another newsletter's. */
final class Ownership {
    private final OutputFolder folder;
    private final SiteState state;
    private final UnmarkedFiles unmarked;

    private Ownership(OutputFolder folder, SiteState state, UnmarkedFiles unmarked) {
        this.folder = folder;
        this.state = state;
        this.unmarked = unmarked;
    }

    static Ownership of(OutputFolder folder, SiteState state) throws IOException {
        return new Ownership(folder, state, UnmarkedFiles.read(folder));
    }

    /** @param file a regular file */
    boolean isOwn(String path, Path file) throws IOException {
        boolean isList = path.equals(UnmarkedFiles.PATH) && UnmarkedFiles.isList(folder.mark(), file);
        if (isList || folder.mark().isOn(path, file)) {
            return true;
        }
        String hash = ContentHash.of(file);
        return state.names(path, hash) || unmarked.contains(path, hash);
    }

    /** Whether another newsletter's page or feed is there; a copy of one that this newsletter made is its own. */
    boolean isOfAnother(String path) throws IOException {
        Path file = folder.directory().resolve(path);
        return Files.isRegularFile(file)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && folder.mark().isOfAnother(path, file)
                && !isOwn(path, file);
    }

    /**
     * Two newsletters in one folder would overwrite and delete each other's pages.
     *
     * @throws IOException if a planned file would overwrite another newsletter's; its message says how to go on
     */
    void check(String path) throws IOException {
        if (!isOfAnother(path)) {
            return;
        }
        String writer = folder.lastWriter();
        throw new IOException(folder.shown(folder.directory().resolve(path)) + " is a page of another newsletter"
                + (writer == null ? "" : ", " + writer + ",") + " and not of " + folder.project()
                + "; nothing was changed: give each newsletter an outputDirectory of its own, or, if this is the same"
                + " one under another name, delete the folder " + folder.shown(folder.directory()));
    }
}
