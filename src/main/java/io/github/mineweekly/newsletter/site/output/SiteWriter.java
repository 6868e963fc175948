package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.commons.io.function.IORunnable;

/**
 * Brings the newsletter's folder up to date: writes what changed, leaves what is right, deletes own files that are no
 * longer planned. Files of others stay. Pages in the skin of the project's site are entered in the state, and written
 * by that site. The package's description says what holds when it is stopped.
 */
public final class SiteWriter {
    private final OutputFolder folder;
    private final Disk disk;
    private final Progress progress;

    public SiteWriter(OutputFolder folder, Disk disk) {
        this(folder, disk, Progress.NONE);
    }

    public SiteWriter(OutputFolder folder, Disk disk, Progress progress) {
        this.folder = folder;
        this.disk = disk;
        this.progress = progress;
    }

    /** What is done besides, while no other build may change the site. */
    public interface Completion {
        Completion NONE = (files, written) -> List.of();

        /** Is called before the first file is written. */
        default void begin() throws IOException {}

        /**
         * Is called when the site is complete.
         *
         * @param files of the finished site, in any order
         * @return what someone should know too, one per line
         */
        List<String> complete(List<OutputFile> files, Written written) throws IOException;
    }

    /** Whether an earlier run left a site here. */
    public boolean hasSite() throws IOException {
        SiteState state = new StateFile(disk, folder).read();
        if (!state.isKnown() && Ownership.of(folder, state).isOfAnother(ReservedPaths.HOME)) {
            return false;
        }
        return state.isKnown()
                ? !state.paths().isEmpty()
                : !Leftovers.of(folder, state, Set.of()).stale().isEmpty();
    }

    /**
     * @param files in the order in which they are to be written: what others refer to first
     * @throws IOException with a message that names the file and the reason; if it is a reason that shows before the
     *     first file is written, nothing was
     */
    public Written write(List<OutputFile> files) throws IOException {
        return write(files, Completion.NONE);
    }

    /** The same, and what is done then; if that fails, the site is complete nevertheless. */
    public Written write(List<OutputFile> files, Completion completion) throws IOException {
        PlannedSite plan = PlannedSite.of(folder, files);
        SiteLock lock = SiteLock.take(folder);
        try {
            StateFile stateFile = new StateFile(disk, folder);
            stateFile.clear();
            completion.begin();
            return write(plan, stateFile, completion);
        } finally {
            lock.release();
        }
    }

    /**
     * Does what follows where there is nothing to write.
     *
     * @param still whether the site is as it was found; is asked while no other build can change it
     * @return whether it was done: not while another build writes the site, nor after one that did
     */
    public boolean completeUnchanged(BooleanSupplier still, IORunnable step) throws IOException {
        SiteLock lock;
        try {
            lock = SiteLock.take(folder);
        } catch (IOException e) {
            // Whoever goes on and builds the site reports it.
            return false;
        }
        try {
            boolean unchanged = still.getAsBoolean();
            if (unchanged) {
                step.run();
            }
            return unchanged;
        } finally {
            lock.release();
        }
    }

    private Written write(PlannedSite plan, StateFile stateFile, Completion completion) throws IOException {
        SiteState before = stateFile.read();
        Leftovers leftovers = Leftovers.of(folder, before, plan.hashes().keySet());
        SitePlaces places = new SitePlaces(folder, leftovers);
        List<OutputFile> changed = changed(plan, places, Ownership.of(folder, before));
        List<String> foreign = foreign(plan, changed, before);
        folder.leaveWord();
        SiteState after = SiteState.closed(plan.hashes());
        boolean opened = !changed.isEmpty() || !leftovers.isEmpty() || before.kind() == SiteState.Kind.OPEN;
        if (opened) {
            SiteState open = before.open(plan.hashes());
            Room.check(folder, disk, plan, changed, open);
            stateFile.write(open);
            change(new SiteChange(folder, disk, plan, places, leftovers, progress), changed, before);
        }
        if (opened || !before.isSameAs(after)) {
            stateFile.write(after);
        }
        List<String> warnings = warnings(before, leftovers);
        if (!foreign.isEmpty()) {
            warnings.add(replaced(foreign));
        }
        Written written = new Written(
                changed.size(),
                plan.files().size() - changed.size(),
                leftovers.stale().size(),
                before.kind() == SiteState.Kind.OPEN,
                warnings);
        return written.with(completion.complete(plan.files(), written));
    }

    private List<OutputFile> changed(PlannedSite plan, SitePlaces places, Ownership ownership) throws IOException {
        List<OutputFile> changed = new ArrayList<>();
        progress.begin(BuildStep.COMPARING, plan.files().size());
        for (OutputFile file : plan.files()) {
            places.check(plan.place(file));
            if (isChanged(plan, file, places)) {
                ownership.check(file.path());
                places.checkWritable(plan.place(file));
                changed.add(file);
            }
            progress.advance();
        }
        return changed;
    }

    /**
     * Pages in the folder that are in the way of planned ones, and not the newsletter's: the project's site wrote them.
     */
    private List<String> foreign(PlannedSite plan, List<OutputFile> changed, SiteState before) throws IOException {
        FileMark mark = folder.mark();
        List<String> foreign = new ArrayList<>();
        for (OutputFile file : changed) {
            Path place = plan.place(file);
            if (file.path().endsWith(".html")
                    && !before.paths().contains(file.path())
                    && Files.isRegularFile(place)
                    && mark.isOn(file)
                    && !mark.isOn(file.path(), place)) {
                foreign.add(file.path());
            }
        }
        return foreign;
    }

    private String replaced(List<String> pages) {
        String first = folder.shown(folder.directory()) + "/" + pages.get(0);
        int others = pages.size() - 1;
        return first
                + (others == 0 ? " was" : " and " + others + (others == 1 ? " other page" : " other pages") + " were")
                + " there already, not of the newsletter, and replaced: rename what the project's site has of that"
                + " name, or give the newsletter another outputDirectory";
    }

    private static void change(SiteChange change, List<OutputFile> changed, SiteState before) throws IOException {
        try {
            change.run(changed, before);
        } catch (IOException e) {
            throw new IOException(
                    FailureReason.sentence(e)
                            + "; each file of the site is whole, some are still the old ones: run the build again when"
                            + " this is resolved",
                    e);
        }
    }

    private static boolean isChanged(PlannedSite plan, OutputFile file, SitePlaces places) throws IOException {
        if (!(file.content() instanceof Content.Writable content)) {
            return false;
        }
        Path place = plan.place(file);
        // A stale file that differs in case only may be what is seen in the place.
        return !places.inTheWay(file.path()).isEmpty() || !Files.isRegularFile(place) || !content.equalsFile(place);
    }

    private List<String> warnings(SiteState before, Leftovers leftovers) {
        List<String> warnings = new ArrayList<>();
        if (before.isUseless()) {
            warnings.add("the state of the site, " + folder.shown(folder.stateFile())
                    + ", is damaged: the newsletter's files are known by their marks instead");
        }
        leftovers
                .changed()
                .forEach(path -> warnings.add(folder.shown(folder.directory()) + "/" + path
                        + " is not part of the newsletter any more, but was changed since it was written: it stays"));
        return warnings;
    }
}
