package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.site.delivery.Delivery;
import io.github.mineweekly.newsletter.site.earlier.BuildKeys;
import io.github.mineweekly.newsletter.site.earlier.EarlierBuild;
import io.github.mineweekly.newsletter.site.earlier.EarlierBuildFile;
import io.github.mineweekly.newsletter.site.earlier.Inputs;
import io.github.mineweekly.newsletter.site.earlier.StoredPages;
import io.github.mineweekly.newsletter.site.earlier.StoredReads;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.OutputFolder;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.site.plan.KeptPages;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers a build for the next one, which may find that nothing changed. For one build. */
final class Earlier implements Closeable {
    private final NewsletterSettings settings;
    private final OutputFolder folder;
    private final EarlierBuildFile file;
    private final @Nullable Inputs before;

    /** Null where settings cannot be compared with those of another build. */
    private final @Nullable StoredBuild kept;

    private final boolean damaged;

    private record StoredBuild(BuildKeys keys, StoredReads reads, StoredPages pages) {}

    private Earlier(NewsletterSettings settings, @Nullable Inputs before, @Nullable BuildKeys keys) {
        this.settings = settings;
        this.folder = settings.output();
        this.file = new EarlierBuildFile(folder.buildFile());
        this.before = before;
        this.kept = keys == null ? null : kept(settings, folder, keys);
        this.damaged = file.isDamaged();
    }

    private static StoredBuild kept(NewsletterSettings settings, OutputFolder folder, BuildKeys keys) {
        StoredReads reads = new StoredReads(
                folder.readsFile(), keys.reading(), settings.frontMatter().today());
        return new StoredBuild(keys, reads, new StoredPages(folder, keys.pages(), reads));
    }

    /** For a build that reads its first file after this. */
    static Earlier of(NewsletterSettings settings) throws IOException {
        return new Earlier(settings, inputs(settings), BuildKeys.of(settings).orElse(null));
    }

    /** What the build before read, for a run that writes nothing; null if that cannot be known. */
    static @Nullable StoredReads readsToLookInto(NewsletterSettings settings) throws IOException {
        BuildKeys keys = BuildKeys.of(settings).orElse(null);
        return keys == null
                ? null
                : StoredReads.toLookInto(
                        settings.output().readsFile(),
                        keys.reading(),
                        settings.frontMatter().today());
    }

    /** The build before; null if one that begins now may do something else. */
    static @Nullable EarlierBuild find(NewsletterSettings settings) throws IOException {
        Path file = settings.output().buildFile();
        if (!Files.exists(file)) {
            return null;
        }
        Inputs inputs = inputs(settings);
        EarlierBuild known = inputs == null
                ? null
                : new EarlierBuildFile(file).read(inputs.outline()).orElse(null);
        if (inputs == null || known == null) {
            return null;
        }
        Ahead<String> hash = Ahead.of(settings.threads(), inputs::hash);
        return known.isInPlace() && known.inputs().equals(hash.get()) ? known : null;
    }

    /** Whether no build came after one that was found. */
    static boolean isStill(NewsletterSettings settings, EarlierBuild build) {
        return new EarlierBuildFile(settings.output().buildFile()).holds(build);
    }

    private static @Nullable Inputs inputs(NewsletterSettings settings) throws IOException {
        return Inputs.of(settings).orElse(null);
    }

    /** What was read of each issue. */
    ReadMemory reads() {
        return kept == null ? ReadMemory.NONE : kept.reads();
    }

    /** The pages of the build before. */
    KeptPages pages() {
        return kept == null ? KeptPages.NONE : kept.pages();
    }

    /** Is called before the first file is written, while no other build can write. */
    void forget() throws IOException {
        file.delete();
    }

    /**
     * Is called when all is written, before another build can write. A build is not remembered if a file changed while
     * it was read, or if it has to say what the next one may not have to.
     *
     * @param asked the paths of files that were asked for, there or not
     * @return a warning if it cannot be remembered, or the build before was not
     */
    List<String> keep(Rendering rendering, List<OutputFile> files, Set<String> asked) {
        Written written = Objects.requireNonNull(rendering.written());
        List<String> warnings = new ArrayList<>(ofDamage());
        boolean quiet = rendering.warnings().isEmpty() && !written.resumed();
        try {
            Ahead<String> hash = Ahead.of(settings.threads(), () -> quiet ? hashIfUnchanged() : "");
            if (kept != null && isSame(kept.keys())) {
                kept.reads().write();
                kept.pages().write(files);
            }
            if (!hash.get().isEmpty()) {
                Inputs inputs = Objects.requireNonNull(before);
                List<Path> depends = outputs(files);
                depends.addAll(inputs.unknown(settings.sources().directory(), asked));
                file.write(new EarlierBuild(
                        inputs.outline(),
                        hash.get(),
                        EarlierBuild.stamps(depends),
                        EarlierBuild.hashes(settings.reports().files()),
                        written.changed() + written.unchanged(),
                        rendering.pages(),
                        rendering.validation(),
                        rendering.notes()));
            }
        } catch (UncheckedIOException e) {
            warnings.add(notRemembered(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            warnings.add(notRemembered(e));
        }
        return warnings;
    }

    private static String notRemembered(IOException problem) {
        return "this build cannot be remembered for the next: " + FailureReason.of(problem);
    }

    /** Of the inputs; empty if they are not as they were when this build began. */
    private String hashIfUnchanged() {
        try {
            Inputs now = inputs(settings);
            return now != null && before != null && now.isSameAs(before) ? now.hash(this::hashAsRead) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String hashAsRead(Path file) {
        return kept == null ? null : kept.reads().hashOf(file);
    }

    /** Whether a template, or another file of the team, was changed while the newsletter was built. */
    private boolean isSame(BuildKeys keys) throws IOException {
        return BuildKeys.of(settings).filter(keys::isSameAs).isPresent();
    }

    @Override
    public void close() throws IOException {
        if (kept != null) {
            StoredReads reads = kept.reads();
            try (reads) {
                kept.pages().close();
            }
        }
    }

    private List<String> ofDamage() {
        List<String> warnings = new ArrayList<>();
        if (damaged) {
            warnings.add(damage(folder.buildFile(), "all was built anew"));
        }
        if (kept != null && kept.reads().isDamaged()) {
            warnings.add(damage(folder.readsFile(), "issues were read anew"));
        }
        if (kept != null && kept.pages().isDamaged()) {
            warnings.add(damage(folder.pagesFile(), "all pages were made anew"));
        }
        if (kept != null && kept.pages().hasDamagedTerms()) {
            warnings.add(damage(folder.termsFile(), "the search was made anew"));
        }
        return warnings;
    }

    private String damage(Path place, String consequence) {
        return "what the build before left in " + settings.sources().pathOf(place) + " is damaged: " + consequence;
    }

    private List<Path> outputs(List<OutputFile> files) {
        List<Path> outputs = new ArrayList<>(
                List.of(folder.stateFile(), folder.readsFile(), folder.pagesFile(), folder.termsFile()));
        outputs.add(folder.directory().resolve(ReservedPaths.UNMARKED_FILES));
        files.forEach(one -> outputs.add(folder.directory().resolve(one.path())));
        Path delivery = settings.reports().deliveryDirectory();
        if (delivery != null) {
            outputs.addAll(Delivery.kept(delivery));
        }
        return outputs;
    }
}
