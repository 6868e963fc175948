package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.output.SiteState;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.StateFile;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code changes.txt} and {@code manifest.json}; the package's description says what holds when it is stopped.
 */
public final class Delivery implements SiteWriter.Completion {
    /** One file per line: {@code A}, {@code M} or {@code D}, a tab, and the path in the newsletter's folder. */
    public static final String CHANGES = "changes.txt";

    /** Every file of the site, with its hash, size and type. */
    public static final String MANIFEST = "manifest.json";

    private static final String STATE = "changes.state";

    private final OutputFolder folder;
    private final Disk disk;
    private final Path directory;

    /** @param directory where the files are written, outside the site; no other newsletter's are there */
    public Delivery(OutputFolder folder, Disk disk, Path directory) {
        this.folder = folder;
        this.disk = disk;
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public List<String> complete(List<OutputFile> files, Written written) throws IOException {
        StateFile stateFile = new StateFile(disk, folder, directory.resolve(STATE));
        SiteState before = stateFile.read();
        Map<String, String> hashes = new TreeMap<>();
        for (OutputFile file : files) {
            hashes.put(file.path(), file.content().hash());
        }
        SiteState after = SiteState.closed(hashes);
        Changes changes = Changes.between(before, after);
        write(CHANGES, changes.text());
        write(MANIFEST, Manifest.json(files));
        if (!before.isSameAs(after)) {
            stateFile.write(after);
        }
        return warnings(before, changes);
    }

    private List<String> warnings(SiteState before, Changes changes) {
        String list = folder.shown(directory.resolve(CHANGES));
        List<String> warnings = new ArrayList<>();
        if (before.isUseless()) {
            warnings.add(folder.shown(directory.resolve(STATE))
                    + (before.kind() == SiteState.Kind.LOST
                            ? " is damaged: "
                            : " is of another outputDirectory or newsletter: ")
                    + list
                    + " has every file as new, and none as deleted");
        }
        List<String> unlisted = changes.unlisted();
        if (!unlisted.isEmpty()) {
            warnings.add(list + " leaves out files whose names have a line break or another control character: "
                    + unlisted.size() + ", the first is " + Printable.quote(unlisted.get(0)) + "; rename them");
        }
        return warnings;
    }

    /** Whether that is what it says already. */
    public boolean saysNothingChanged() throws IOException {
        Path file = directory.resolve(CHANGES);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0;
    }

    /** Says that nothing changed, where the site was not even planned again. */
    public void nothingChanged() throws IOException {
        write(CHANGES, "");
    }

    /** What stays as it is while nothing changes. */
    public static List<Path> kept(Path directory) {
        return List.of(directory.resolve(MANIFEST), directory.resolve(STATE));
    }

    /** All that is written. */
    public static List<Path> files(Path directory) {
        return List.of(directory.resolve(CHANGES), directory.resolve(MANIFEST), directory.resolve(STATE));
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Path draft = directory.resolve(name + ".tmp");
        Content.Writable content = Content.text(text);
        try {
            Files.deleteIfExists(draft);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !content.equalsFile(file)) {
                AtomicFile.write(disk, file, draft, content);
            }
        } catch (IOException e) {
            throw folder.failed("write", file, e);
        }
    }
}
