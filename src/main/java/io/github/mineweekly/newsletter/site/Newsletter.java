package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.check.LogNotes;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.check.Validator;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.site.plan.CopiedFiles;
import io.github.mineweekly.newsletter.site.plan.SitePlan;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import io.github.mineweekly.newsletter.site.source.InParallel;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.Reading;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.site.source.UnusableNames;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A newsletter kept as Markdown files: reads them all, reports every problem, and writes the pages if there is none.
 *
 * <p>Immutable and thread-safe; two newsletters may be built at once as long as their folders differ.
 */
public final class Newsletter {
    private final NewsletterSettings settings;
    private final Disk disk;
    private final UnusableNames names;

    public Newsletter(NewsletterSettings settings) {
        this(settings, EncodablePaths.here(), Disk.real());
    }

    Newsletter(NewsletterSettings settings, EncodablePaths encodable, Disk disk) {
        this.settings = settings;
        this.names = new UnusableNames(
                new SourceFiles(settings.sources().directory()),
                settings.visibility(),
                settings.feeds().sectionAliases(),
                encodable);
        this.disk = disk;
    }

    /**
     * Reads and checks every issue; writes nothing but the report that the settings ask for.
     *
     * @throws IOException if the files cannot be listed, or the report cannot be written
     */
    public Validation validate() throws IOException {
        return read().validation();
    }

    /**
     * Reads and checks every issue, then brings the output folder up to date. If there is an error, or no issue, the
     * folder stays as it is; only if the settings allow it, a site without issues is deleted.
     *
     * @throws IOException if the files cannot be listed, if there was a site and its source directory is absent now, or
     *     if the site cannot be written; if this machine cannot name one of its files, before anything is written
     */
    public Rendering render() throws IOException {
        Read read = read();
        if (read.validation().failed()) {
            return unchanged(read, List.of());
        }
        SiteWriter writer = new SiteWriter(settings.output(), disk);
        if (!read.entries().isEmpty()) {
            return render(read, writer);
        }
        if (!writer.hasSite()) {
            return unchanged(read, List.of());
        }
        if (settings.allowEmpty()) {
            Written written = writer.write(List.of());
            return new Rendering(read.validation(), written, List.of(), written.warnings());
        }
        return unchanged(read, List.of(new EmptySource(settings.sources(), settings.outputDirectory()).sentence()));
    }

    private static Rendering unchanged(Read read, List<String> warnings) {
        return new Rendering(read.validation(), null, List.of(), warnings);
    }

    private Rendering render(Read read, SiteWriter writer) throws IOException {
        List<String> notes = new ArrayList<>(logNotes().ofSite(read.entries(), read.home()));
        Article introduction = read.home().shown(settings.visibility());
        SitePlan plan = new SitePlan(settings.plan(), read.entries(), introduction);
        List<OutputFile> pages = plan.files();
        notes.addAll(plan.notes());
        CopiedFiles copied = CopiedFiles.of(
                new SourceFiles(settings.sources().directory()),
                settings.visibility(),
                read.entries(),
                introduction,
                pages);
        notes.addAll(copied.notes());
        // First what pages refer to.
        List<OutputFile> files = new ArrayList<>(copied.files());
        files.addAll(pages);
        names.check(read.listing(), files.stream().map(OutputFile::path).toList());
        Written written = writer.write(files);
        return new Rendering(read.validation(), written, notes, written.warnings());
    }

    private Read read() throws IOException {
        SourceListing listing = SourceListing.of(settings.sources());
        Reading reading = new Reading(
                settings.sources(),
                settings.frontMatter(),
                settings.markdown(),
                settings.theme().name(),
                listing.pageKeys());
        List<ReadFile> files = InParallel.map(listing.issues(), settings.threads(), reading::read);
        ReadHome home = reading.readHome(listing);
        List<Diagnostic> all = validator().judge(listing, files, home);
        NamedFiles.Choice choice = chosen(listing, all);
        List<Diagnostic> diagnostics = all.stream()
                .filter(problem -> choice.has(problem.location().path()))
                .toList();
        List<String> notes = logNotes().ofReading(listing, choice, all.size() - diagnostics.size());
        int issues = listing.size();
        int reported = choice.isAll() ? issues : choice.paths().size();
        String report = new SarifLog(settings.reports(), settings.sources())
                .write(issues, diagnostics)
                .orElse(null);
        List<RenderedIssue> entries = usable(files, all);
        List<String> warnings = names.warnings(listing, entries);
        Validation validation =
                new Validation(issues, reported, diagnostics, dates(files), notes, warnings, settings.failOn(), report);
        return new Read(listing, entries, home, validation);
    }

    /** What cannot be read is no issue, but must not go unseen when it is named. */
    private NamedFiles.Choice chosen(SourceListing listing, List<Diagnostic> found) {
        ReportSettings reports = settings.reports();
        return new NamedFiles(
                        reports.only(), reports.repository(), settings.sources().projectDirectory())
                .among(Stream.concat(
                                listing.readable().stream().map(SourceListing.Listed::path),
                                found.stream().map(problem -> problem.location().path()))
                        .toList());
    }

    private Validator validator() {
        return new Validator(
                settings.severities(), settings.visibility(), settings.sources().directory());
    }

    private LogNotes logNotes() {
        return new LogNotes(
                settings.sources(), settings.visibility(), settings.theme().siteUrl() != null);
    }

    private static Map<String, LocalDate> dates(List<ReadFile> files) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (ReadFile file : files) {
            file.date().ifPresent(date -> dates.put(file.listed().path(), date));
        }
        return dates;
    }

    /** An issue with a structural problem is never rendered, whatever the build makes of it. */
    private static List<RenderedIssue> usable(List<ReadFile> files, List<Diagnostic> diagnostics) {
        Set<String> impossible = diagnostics.stream()
                .filter(problem -> problem.rule().structural())
                .map(problem -> problem.location().path())
                .collect(Collectors.toSet());
        return files.stream()
                .flatMap(file -> file.entry().stream())
                .filter(entry -> !impossible.contains(entry.issue().source().path()))
                .toList();
    }

    private record Read(SourceListing listing, List<RenderedIssue> entries, ReadHome home, Validation validation) {}
}
