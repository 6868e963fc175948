package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What earlier runs left in the newsletter's folder and no run needs.
 *
 * @param stale paths of own files that are not planned
 * @param drafts paths of files that a run was about to write when it was stopped
 * @param changed paths of files that were own until someone else changed them
 */
record Leftovers(Set<String> stale, Set<String> drafts, Set<String> changed) {
    static Leftovers of(OutputFolder folder, SiteState state, Set<String> planned) throws IOException {
        Ownership ownership = Ownership.of(folder, state);
        Leftovers found = new Leftovers(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String path : state.paths()) {
            Path file = FileNames.resolve(folder, path);
            if (planned.contains(path)
                    || !folder.holds(file)
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            (ownership.isOwn(path, file) ? found.stale : found.changed).add(path);
        }
        if (Files.isDirectory(folder.directory()) && !(state.isComplete() && isOf(state, folder))) {
            found.addOfFolder(folder, ownership, planned);
        }
        return found;
    }

    /**
     * Whether the site that a state describes is the one in the folder. One that was put there from elsewhere, as from
     * a cache, may have files that the state never knew. The home page or the list of copied files changes with every
     * issue that comes or goes.
     */
    private static boolean isOf(SiteState state, OutputFolder folder) throws IOException {
        for (String path : List.of(ReservedPaths.HOME, UnmarkedFiles.PATH)) {
            Path file = folder.directory().resolve(path);
            if (state.paths().contains(path)
                    && !(Files.isRegularFile(file) && state.names(path, ContentHash.of(file)))) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return stale.isEmpty() && drafts.isEmpty();
    }

    private void addOfFolder(OutputFolder folder, Ownership ownership, Set<String> planned) throws IOException {
        // A link to the folder itself is followed, links in it are not.
        Path real = folder.directory().toRealPath();
        Files.walkFileTree(real, new OwnFiles() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = PathText.slashed(real.relativize(file));
                if (!attributes.isRegularFile()) {
                    return FileVisitResult.CONTINUE;
                }
                if (file.endsWith(folder.draftName())) {
                    drafts.add(path);
                } else if (!planned.contains(path)
                        && !changed.contains(path)
                        && Files.isReadable(file)
                        && ownership.isOwn(path, file)) {
                    stale.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What cannot be looked into is not the newsletter's. */
    static class OwnFiles extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            return problem instanceof AccessDeniedException
                    ? FileVisitResult.CONTINUE
                    : super.visitFileFailed(file, problem);
        }
    }
}
