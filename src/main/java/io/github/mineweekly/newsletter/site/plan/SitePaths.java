package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which places of the newsletter's folder are taken: a page keeps its own, and so does the file that came first. */
final class SitePaths {
    private final Set<String> pages = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, Content> contents = new HashMap<>();

    /** @param pages what the newsletter makes itself */
    SitePaths(List<OutputFile> pages) {
        for (OutputFile page : pages) {
            String path = CaseFolding.path(page.path());
            this.pages.add(path);
            addFolders(path);
        }
    }

    /**
     * Takes a place for a file unless another file or a page has it, or a folder must have it. Two files whose names
     * differ in case only are two, as they are in the source directory.
     */
    boolean take(OutputFile file) {
        String folded = CaseFolding.path(file.path());
        boolean isPage = ReservedPaths.isPage(file.path()) || pages.contains(folded);
        if (isPage || folders.contains(folded) || isBelowAFile(folded)) {
            return false;
        }
        files.add(folded);
        addFolders(folded);
        Content first = contents.putIfAbsent(file.path(), file.content());
        return first == null || first.equals(file.content());
    }

    private boolean isBelowAFile(String folded) {
        for (String folder = parent(folded); folder != null; folder = parent(folder)) {
            if (pages.contains(folder) || files.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    private void addFolders(String folded) {
        for (String folder = parent(folded); folder != null; folder = parent(folder)) {
            folders.add(folder);
        }
    }

    private static @Nullable String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }
}
