package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.delivery.Delivery;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a build writes beside the site: whether each can be, is asked before anything is written. */
final class FilesBeside {
    private FilesBeside() {}

    /**
     * For a build of the site.
     *
     * @throws IOException if a folder is in the place of a file, or a file in that of a folder
     */
    static void check(OutputFolder folder, ReportSettings reports) throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                folder.lockFile(),
                folder.stateFile(),
                folder.buildFile(),
                folder.readsFile(),
                folder.pagesFile(),
                folder.termsFile()));
        Path delivery = reports.deliveryDirectory();
        if (delivery != null) {
            files.addAll(Delivery.files(delivery));
        }
        checkReports(folder, reports);
        check(folder, files);
    }

    /**
     * For a goal that writes the files of problems alone.
     *
     * @throws IOException as the other
     */
    static void checkReports(OutputFolder folder, ReportSettings reports) throws IOException {
        check(folder, reports.files());
    }

    private static void check(OutputFolder folder, List<Path> files) throws IOException {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw refused(folder, file, "it is a folder: delete it");
            }
            for (Path above = file.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
                if (Files.isDirectory(above)) {
                    break;
                }
                if (Files.exists(above)) {
                    throw refused(folder, file, folder.shown(above) + " is not a folder: delete it");
                }
            }
        }
    }

    private static IOException refused(OutputFolder folder, Path file, String reason) {
        return new IOException(
                "cannot write " + folder.shown(file) + ": " + reason + ", and build again; nothing was changed");
    }
}
