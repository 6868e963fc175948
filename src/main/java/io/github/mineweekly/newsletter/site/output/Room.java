package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * How much room on the disk the files that are to be written need at most at a time: each is written beside the one
 * that it replaces.
 */
final class Room {
    /** What file systems give at least to a file that is not empty, most of them. */
    private static final long BLOCK = 4096;

    private static final long KILOBYTE = 1024;

    private Room() {}

    /**
     * Asked before the first file is written, so that a full disk leaves the site as it is.
     *
     * @param changed the planned files that are to be written, in order
     * @throws IOException if there is too little; its message says how much is needed
     */
    static void check(OutputFolder folder, Disk disk, PlannedSite plan, List<OutputFile> changed, SiteState open)
            throws IOException {
        long needed = 2 * blocks(open.lines().stream().mapToLong(String::length).sum()) + peak(plan, changed);
        long free = disk.room(folder.directory());
        if (free < needed) {
            throw new IOException("cannot write " + folder.shown(folder.directory()) + ": " + kilobytes(needed)
                    + " are needed on the disk and " + kilobytes(free)
                    + " are free; nothing was changed: make room, then run the build again");
        }
    }

    private static long peak(PlannedSite plan, List<OutputFile> changed) throws IOException {
        long peak = 0;
        long written = 0;
        for (OutputFile file : changed) {
            if (file.content() instanceof Content.Writable content) {
                written += blocks(content.length());
                peak = Math.max(peak, written);
                Path place = plan.place(file);
                written -= Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) ? blocks(Files.size(place)) : 0;
            }
        }
        return peak;
    }

    private static long blocks(long bytes) {
        return (bytes + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** The needed are rounded up already, the free may be. */
    private static String kilobytes(long bytes) {
        return bytes / KILOBYTE + " KB";
    }
}
