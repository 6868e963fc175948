package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.check.LogNotes;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.check.Validator;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.plan.CopiedFiles;
import io.github.mineweekly.newsletter.site.plan.SitePlan;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import io.github.mineweekly.newsletter.site.source.InParallel;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.Reading;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.site.source.UnusableNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A newsletter kept as Markdown files: reads them all, tells every problem, and writes the pages if there is none.
 *
 * <p>Immutable and thread-safe; two newsletters may be built at once as long as their folders differ.
 */
public final class Newsletter {
    private final NewsletterSettings settings;
    private final UnusableNames names;

    public Newsletter(NewsletterSettings settings) {
        this(settings, EncodablePaths.here());
    }

    Newsletter(NewsletterSettings settings, EncodablePaths encodable) {
        this.settings = settings;
        this.names = new UnusableNames(settings, encodable);
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
     * Reads and checks every issue, then brings the output folder up to date. If there is an error, or no issue and
     * nothing from an earlier run, the folder stays as it is.
     *
     * @throws IOException if the files cannot be listed, or the site cannot be written; if this machine cannot name one
     *     of its files, before anything is written
     */
    public Rendering render() throws IOException {
        Read read = read();
        SiteWriter writer = new SiteWriter(settings.outputDirectory(), settings.stateDirectory());
        boolean nothingToDo = read.entries().isEmpty() && !writer.hasWrittenBefore();
        if (read.validation().failed() || nothingToDo) {
            return new Rendering(read.validation(), Optional.empty(), List.of());
        }
        List<String> notes = new ArrayList<>(new LogNotes(settings).ofSite(read.entries(), read.home()));
        List<OutputFile> files = new ArrayList<>();
        if (!read.entries().isEmpty()) {
            Article introduction = read.home().shown(settings.visibility());
            files.addAll(new SitePlan(settings, read.entries(), introduction).files());
            CopiedFiles copied = CopiedFiles.of(settings, read.entries(), introduction, files);
            files.addAll(copied.files());
            notes.addAll(copied.notes());
        }
        names.check(read.listing(), files.stream().map(OutputFile::path).toList());
        return new Rendering(read.validation(), Optional.of(writer.write(files)), notes);
    }

    private Read read() throws IOException {
        SourceListing listing = SourceListing.of(settings.sources());
        Reading reading = new Reading(settings, listing.pageKeys());
        List<ReadFile> files = InParallel.map(listing.issues(), settings.threads(), reading::read);
        ReadHome home = reading.readHome(listing);
        List<Diagnostic> diagnostics = new Validator(settings).judge(listing, files, home);
        List<String> notes = new LogNotes(settings).ofReading(listing);
        int issues = listing.issues().size();
        String report = new SarifLog(settings).write(issues, diagnostics).orElse(null);
        List<RenderedIssue> entries = usable(files, diagnostics);
        List<String> warnings = names.warnings(listing, entries);
        Validation validation = new Validation(issues, diagnostics, notes, warnings, settings.failOn(), report);
        return new Read(listing, entries, home, validation);
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
