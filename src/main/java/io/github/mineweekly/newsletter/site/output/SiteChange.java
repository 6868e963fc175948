package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** The steps between the open state and the closed one. */
final class SiteChange {
    private final OutputFolder folder;
    private final Disk disk;
    private final PlannedSite plan;
    private final SitePlaces places;
    private final Leftovers leftovers;
    private final Progress progress;
    private final String draftName;
    private final Set<String> deleted = new HashSet<>();

    SiteChange(
            OutputFolder folder,
            Disk disk,
            PlannedSite plan,
            SitePlaces places,
            Leftovers leftovers,
            Progress progress) {
        this.folder = folder;
        this.disk = disk;
        this.plan = plan;
        this.places = places;
        this.leftovers = leftovers;
        this.progress = progress;
        this.draftName = folder.draftName();
    }

    /** @param changed the planned files that are to be written, in order */
    void run(List<OutputFile> changed, SiteState before) throws IOException {
        progress.begin(BuildStep.WRITING, changed.size() + leftovers.stale().size());
        for (String path : leftovers.drafts()) {
            delete(path);
        }
        List<OutputFile> lists = changed.stream().filter(SiteChange::isList).toList();
        UnmarkedFiles planned = UnmarkedFiles.of(plan, folder.mark());
        UnmarkedFiles both = planned.and(UnmarkedFiles.read(folder));
        if (!lists.isEmpty()) {
            write(both.toFile(folder.mark()));
            progress.advance();
        }
        for (OutputFile file : changed) {
            if (!isList(file)) {
                write(file);
                progress.advance();
            }
        }
        deleteStale();
        if (!before.isComplete()) {
            removeFoldersOf(before.paths());
        }
        if (!both.hashes().equals(planned.hashes())) {
            for (OutputFile list : lists) {
                write(list);
            }
        }
    }

    private static boolean isList(OutputFile file) {
        return file.path().equals(UnmarkedFiles.PATH);
    }

    private void write(OutputFile file) throws IOException {
        if (!(file.content() instanceof Content.Writable content)) {
            return;
        }
        Path place = plan.place(file);
        for (String path : places.inTheWay(file.path())) {
            delete(path);
        }
        try {
            removeEmptyFolders(place);
            AtomicFile.write(disk, place, place.resolveSibling(draftName), content);
        } catch (IOException e) {
            throw folder.failed("write", place, e);
        }
    }

    private void deleteStale() throws IOException {
        for (String path : leftovers.stale()) {
            if (!path.equals(UnmarkedFiles.PATH)) {
                delete(path);
                progress.advance();
            }
        }
        // Last, since it is how the others are known.
        if (leftovers.stale().contains(UnmarkedFiles.PATH)) {
            delete(UnmarkedFiles.PATH);
            progress.advance();
        }
    }

    /** Deletes a file, once, and the folders that this leaves empty. */
    private void delete(String path) throws IOException {
        if (!deleted.add(path)) {
            // Where case does not count, another file may have its place by now.
            return;
        }
        Path file = folder.directory().resolve(path);
        try {
            disk.delete(file);
            removeEmptyParents(file);
        } catch (IOException e) {
            throw folder.failed("delete", file, e);
        }
    }

    /** A run that was stopped may have made them for files that never came. */
    private void removeFoldersOf(Set<String> paths) throws IOException {
        for (String path : paths) {
            Path file = folder.directory().resolve(path);
            if (folder.holds(file)) {
                removeEmptyParents(file);
            }
        }
    }

    private void removeEmptyParents(Path file) throws IOException {
        for (Path parent = file.getParent();
                parent != null && !parent.equals(folder.directory()) && isEmptyOrAbsent(parent);
                parent = parent.getParent()) {
            disk.delete(parent);
        }
    }

    private static boolean isEmptyOrAbsent(Path directory) throws IOException {
        return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                ? PathUtils.isEmptyDirectory(directory)
                : !Files.exists(directory, LinkOption.NOFOLLOW_LINKS);
    }

    /** What is left in a file's place when the files in it are gone. */
    private void removeEmptyFolders(Path place) throws IOException {
        if (!SitePlaces.isFolder(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            // A file, which is of the site itself, stays: its folder cannot be deleted then.
            List<Path> folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path directory : folders) {
                disk.delete(directory);
            }
        }
    }
}
