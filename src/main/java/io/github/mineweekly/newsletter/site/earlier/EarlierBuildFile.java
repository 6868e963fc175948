package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.store.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a build is remembered. A file that is not understood to its last byte is as if it were absent. */
public final class EarlierBuildFile {
    private static final RecordCodec<EarlierBuild> BUILDS =
            new RecordCodec<>(EarlierBuild.class, List.of(Substitutes.PATH, Substitutes.DAY, Substitutes.RULE));

    private static final String BUILD = "build";

    /** Whether the code that wrote it is the same is decided by what it holds. */
    private static final String KEY = "6";

    private final Path file;

    public EarlierBuildFile(Path file) {
        this.file = file;
    }

    /** The build before; empty if nothing is known of it, or it was made of something else. */
    public Optional<EarlierBuild> read(String outline) {
        try (EntryFile entries = EntryFile.open(file, KEY)) {
            return outline.equals(entries.label(BUILD))
                    ? Optional.of(BUILDS.of(entries.read(BUILD)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a build is the one before. */
    public boolean holds(EarlierBuild build) {
        try (EntryFile entries = EntryFile.open(file, KEY)) {
            return Arrays.equals(entries.read(BUILD), BUILDS.bytes(build));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is a file that is not as it was written; one of another version does not count. */
    public boolean isDamaged() {
        try (EntryFile entries = EntryFile.open(file, KEY)) {
            if (entries.names().contains(BUILD)) {
                entries.read(BUILD);
            }
            return entries.isDamaged();
        } catch (IOException e) {
            return true;
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    public void write(EarlierBuild build) throws IOException {
        EntryFile.write(file, KEY, Map.of(BUILD, new EntryFile.Entry(build.outline(), BUILDS.bytes(build))));
    }
}
