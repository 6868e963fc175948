package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is in the places of planned files: nothing that another put there may be in the way. */
final class SitePlaces {
    private final OutputFolder folder;
    private final Set<String> going = new TreeSet<>();
    private final TreeMap<String, List<String>> staleByFold = new TreeMap<>();
    private final Set<Path> checked = new TreeSet<>();
    private final Set<Path> writable = new TreeSet<>();

    SitePlaces(OutputFolder folder, Leftovers leftovers) {
        this.folder = folder;
        going.addAll(leftovers.stale());
        going.addAll(leftovers.drafts());
        for (String path : leftovers.stale()) {
            staleByFold
                    .computeIfAbsent(CaseFolding.path(path), fold -> new ArrayList<>())
                    .add(path);
        }
    }

    /** The stale files that must go before a file can be written: above it, below it, or under another case. */
    List<String> inTheWay(String path) {
        if (staleByFold.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        String fold = CaseFolding.path(path);
        for (int end = fold.indexOf('/'); end >= 0; end = fold.indexOf('/', end + 1)) {
            found.addAll(staleByFold.getOrDefault(fold.substring(0, end), List.of()));
        }
        found.addAll(staleByFold.getOrDefault(fold, List.of()));
        // The character after the slash ends the paths below.
        staleByFold.subMap(fold + "/", fold + "0").values().forEach(found::addAll);
        return found;
    }

    /** @throws IOException if the file cannot come to its place; its message says why */
    void check(Path file) throws IOException {
        if (checked.add(file.getParent())) {
            checkFolder(file);
        }
        if (isFolder(file) && !isGoing(file)) {
            throw refused(file, "it is a folder that holds files of others");
        }
    }

    /**
     * For a file that is to be written: whether its folder takes one.
     *
     * @throws IOException if it does not; its message says so
     */
    void checkWritable(Path file) throws IOException {
        for (Path parent = file.getParent(); parent != null && writable.add(parent); parent = parent.getParent()) {
            if (Files.isDirectory(parent)) {
                // Windows refuses at times what then can be done, on disks of networks.
                if (AtomicFile.hasPermissions(parent) && !Files.isWritable(parent)) {
                    throw refused(file, "permission denied in " + folder.shown(parent) + "; nothing was changed");
                }
                return;
            }
        }
    }

    /**
     * Whether a folder is there, and not a link to one. That most files of a new site are absent is answered at once,
     * while the second question alone would cost an exception.
     */
    static boolean isFolder(Path file) {
        return Files.isDirectory(file) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void checkFolder(Path file) throws IOException {
        for (Path parent = file.getParent(); parent != null; parent = parent.getParent()) {
            boolean isFolder = Files.isDirectory(parent);
            if (!isFolder && Files.exists(parent, LinkOption.NOFOLLOW_LINKS) && !going.contains(pathIn(parent))) {
                throw refused(file, folder.shown(parent) + " is not a folder");
            }
            if (isFolder) {
                break;
            }
        }
        if (!folder.holds(file)) {
            throw refused(file, "a link leads out of " + folder.shown(folder.directory()));
        }
    }

    private IOException refused(Path file, String reason) {
        return new IOException("cannot write " + folder.shown(file) + ": " + reason);
    }

    /** Whether a folder holds nothing that stays. */
    private boolean isGoing(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(below -> !Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS))
                    .allMatch(below -> going.contains(folder.pathOf(below)));
        }
    }

    private String pathIn(Path parent) {
        return parent.startsWith(folder.directory()) ? folder.pathOf(parent) : "";
    }
}
