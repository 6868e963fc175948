package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The files of the finished site, each with a place that this machine can give it.
 *
 * @param files in the order in which they are written; last the list of those that bear no mark, if there are any
 * @param hashes of the contents, by path
 * @param places by path
 */
record PlannedSite(List<OutputFile> files, Map<String, String> hashes, Map<String, Path> places) {
    /** @throws IOException if two files have one path, or a path cannot be one of this machine */
    static PlannedSite of(OutputFolder folder, List<OutputFile> files) throws IOException {
        PlannedSite plan = new PlannedSite(new ArrayList<>(), new TreeMap<>(), new HashMap<>());
        for (OutputFile file : files) {
            plan.add(folder, file);
        }
        UnmarkedFiles unmarked = UnmarkedFiles.of(plan, folder.mark());
        if (!unmarked.hashes().isEmpty()) {
            plan.add(folder, unmarked.toFile(folder.mark()));
        }
        return plan;
    }

    Path place(OutputFile file) {
        return Objects.requireNonNull(places.get(file.path()));
    }

    String hash(OutputFile file) {
        return Objects.requireNonNull(hashes.get(file.path()));
    }

    private void add(OutputFolder folder, OutputFile file) throws IOException {
        if (places.put(file.path(), FileNames.resolve(folder, file.path())) != null) {
            throw new IOException("two files of the newsletter would be " + file.path());
        }
        OutputFile pinned = file.content() instanceof Content.Copied copied
                ? new OutputFile(file.path(), pin(folder, copied))
                : file;
        files.add(pinned);
        hashes.put(file.path(), pinned.content().hash());
    }

    private static Content pin(OutputFolder folder, Content.Copied copied) throws IOException {
        try {
            return Content.Pinned.of(copied);
        } catch (IOException e) {
            throw folder.failed("read", copied.source(), e);
        }
    }
}
