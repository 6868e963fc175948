package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.delivery.Delivery;
import io.github.mineweekly.newsletter.site.earlier.EarlierBuild;
import io.github.mineweekly.newsletter.site.earlier.StoredReads;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.site.settings.DraftSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A newsletter kept as Markdown files: reads them all, reports every problem, and writes the pages if there is none.
 *
 * <p>Immutable and thread-safe; two newsletters may be built at once as long as their folders differ.
 */
public final class Newsletter {
    private final NewsletterSettings settings;
    private final Disk disk;
    private final Progress progress;
    private final CheckRun checks;

    public Newsletter(NewsletterSettings settings) {
        this(settings, Progress.NONE);
    }

    /** @param progress gets how far a build has come */
    public Newsletter(NewsletterSettings settings, Progress progress) {
        this(settings, EncodablePaths.here(), Disk.real(), progress);
    }

    Newsletter(NewsletterSettings settings, EncodablePaths encodable, Disk disk) {
        this(settings, encodable, disk, Progress.NONE);
    }

    private Newsletter(NewsletterSettings settings, EncodablePaths encodable, Disk disk, Progress progress) {
        this.progress = progress;
        this.settings = settings;
        this.disk = disk;
        this.checks = new CheckRun(settings, encodable, progress);
    }

    /** The same newsletter, of which all issues are reported on, and no report is written. */
    public Newsletter withoutReports() {
        return new Newsletter(settings.withoutReports());
    }

    /** The same newsletter for those who write it. */
    public Preview preview() {
        return new Preview(settings.withoutReports());
    }

    public DraftSettings draft() {
        return settings.draft();
    }

    /**
     * Reads and checks every issue; writes nothing but the report that the settings ask for.
     *
     * @throws IOException if the files cannot be listed, or the report cannot be written
     */
    public CheckedNewsletter validate() throws IOException {
        return validate(TreeKeeper.NONE);
    }

    /** The same; the issues have the whole text of their sources. */
    public CheckedNewsletter validateWithSources() throws IOException {
        return validate(TreeKeeper.SOURCES_ONLY);
    }

    private CheckedNewsletter validate(TreeKeeper trees) throws IOException {
        FilesBeside.checkReports(settings.output(), settings.reports());
        try (StoredReads reads = Earlier.readsToLookInto(settings)) {
            return checks.run(trees, reads == null ? ReadMemory.NONE : reads).checked();
        }
    }

    /**
     * Reads and checks every issue, then brings the output folder up to date.
     *
     * @throws IOException as {@link #read()} and {@link ReadNewsletter#render()}
     */
    public Rendering render() throws IOException {
        Optional<Rendering> unchanged = unchanged();
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        try (ReadNewsletter read = read()) {
            return read.render();
        }
    }

    /**
     * What the build before found, if nothing that decides what the site looks like changed since, and the site is as
     * it was left; then nothing is to be read, and nothing to be written but a report that was changed. Empty
     * otherwise.
     *
     * @throws IOException if a file cannot be read, or a report cannot be written
     */
    public Optional<Rendering> unchanged() throws IOException {
        EarlierBuild build = Earlier.find(settings);
        if (build == null) {
            return Optional.empty();
        }
        settings.output().leaveWord();
        if (!saysNothingChanged(build)) {
            return Optional.empty();
        }
        Validation validation = build.validation();
        if (!build.reportsAreInPlace()) {
            new ReportFiles(settings.reports(), settings.sources(), settings.threads())
                    .write(validation.issues(), validation.diagnostics());
        }
        Written written = new Written(0, build.files(), 0, false, List.of());
        return Optional.of(new Rendering(validation, written, build.pages(), build.notes(), List.of()));
    }

    /** False if another build writes the site now, or wrote it after this one was found. */
    private boolean saysNothingChanged(EarlierBuild build) throws IOException {
        Path directory = settings.reports().deliveryDirectory();
        if (directory == null) {
            return true;
        }
        Delivery delivery = new Delivery(settings.output(), disk, directory);
        if (delivery.saysNothingChanged()) {
            return true;
        }
        return new SiteWriter(settings.output(), disk)
                .completeUnchanged(() -> Earlier.isStill(settings, build), delivery::nothingChanged);
    }

    /**
     * Reads and checks every issue; what was found can be printed before anything is rendered.
     *
     * @throws IOException if the files cannot be listed, or the report cannot be written
     */
    public ReadNewsletter read() throws IOException {
        FilesBeside.check(settings.output(), settings.reports());
        Earlier earlier = Earlier.of(settings);
        Ahead<ThemeFiles> look = Ahead.of(
                settings.threads(), () -> ThemeFiles.of(settings.theme().look()));
        ArticleStore texts = new ArticleStore(settings.output().stateDirectory());
        boolean read = false;
        try {
            CheckRun.Result check = checks.run(texts, earlier.reads());
            read = true;
            return new ReadNewsletter(settings, disk, progress, earlier, look, checks, check, texts);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } finally {
            if (!read) {
                close(earlier, texts);
            }
        }
    }

    private static void close(Earlier earlier, ArticleStore texts) throws IOException {
        try (earlier) {
            texts.close();
        }
    }
}
