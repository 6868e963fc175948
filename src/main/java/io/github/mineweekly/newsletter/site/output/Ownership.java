package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Path;

/** Which of the files in the newsletter's folder are its own. */
final class Ownership {
    private final Mark mark;
    private final SiteState state;
    private final UnmarkedFiles unmarked;

    Ownership(Mark mark, SiteState state, UnmarkedFiles unmarked) {
        this.mark = mark;
        this.state = state;
        this.unmarked = unmarked;
    }

    /** @param file a regular file */
    boolean isOwn(String path, Path file) throws IOException {
        boolean isList = path.equals(UnmarkedFiles.PATH) && UnmarkedFiles.isList(mark, file);
        if (isList || mark.isOn(path, file)) {
            return true;
        }
        String hash = Hashes.of(file);
        return state.names(path, hash) || unmarked.contains(path, hash);
    }
}
