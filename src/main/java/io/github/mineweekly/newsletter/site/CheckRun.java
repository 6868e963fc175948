package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.check.Covers;
import io.github.mineweekly.newsletter.site.check.FolderInAliases;
import io.github.mineweekly.newsletter.site.check.LogNotes;
import io.github.mineweekly.newsletter.site.check.NavigationTargets;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.check.Validator;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.Reading;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import io.github.mineweekly.newsletter.site.source.UnusableNames;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all issues of a newsletter and checks them, each for itself and all together. */
final class CheckRun {
    private final NewsletterSettings settings;
    private final UnusableNames names;
    private final LogNotes logNotes;
    private final Progress progress;

    CheckRun(NewsletterSettings settings) {
        this(settings, EncodablePaths.here(), Progress.NONE);
    }

    CheckRun(NewsletterSettings settings, EncodablePaths encodable, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.names = new UnusableNames(
                new SourceFiles(settings.sources().directory()),
                settings.visibility(),
                settings.feeds().sectionAliases(),
                encodable);
        this.logNotes = new LogNotes(
                settings.sources(), settings.visibility(), settings.theme().siteUrl() != null);
    }

    UnusableNames names() {
        return names;
    }

    LogNotes logNotes() {
        return logNotes;
    }

    /**
     * What was read, and what is wrong with it.
     *
     * @param entries those that can be rendered
     * @param asked the paths of files that were asked for, there or not
     */
    record Result(
            SourceListing listing,
            List<RenderedIssue> entries,
            ReadHome home,
            Set<String> asked,
            CheckedNewsletter checked) {}

    /**
     * Writes the reports that the settings ask for, and nothing else.
     *
     * @param reads what was read before
     */
    Result run(TreeKeeper trees, ReadMemory reads) throws IOException {
        ReportFiles reports = new ReportFiles(settings.reports(), settings.sources(), settings.threads());
        SourceListing listing = SourceListing.of(settings.sources());
        Reading reading = new Reading(
                settings.sources(),
                settings.frontMatter(),
                settings.markdown(),
                settings.theme().name(),
                listing.pageKeys(),
                this::isNotMade,
                trees,
                reads);
        Reading.All read = reading.readAll(listing, settings.threads(), progress);
        List<ReadFile> files = read.issues().stream()
                .map(file -> file.seenBy(settings.visibility()))
                .toList();
        ReadHome home = read.home();
        List<Diagnostic> all = validator().judge(listing, files, home);
        NamedFiles.Choice choice = chosen(listing, all);
        List<Diagnostic> diagnostics = all.stream()
                .filter(problem -> choice.has(problem.location().path()))
                .toList();
        List<String> notes = logNotes.ofReading(listing, choice, all.size() - diagnostics.size());
        int issues = listing.size();
        int reported = choice.isAll()
                ? issues + otherFiles(listing, diagnostics)
                : choice.paths().size();
        SourceFiles sources = new SourceFiles(settings.sources().directory());
        List<RenderedIssue> entries = new Covers(sources, settings.theme().siteUrl()).shown(usable(files, all), all);
        Validation unreported = new Validation(
                issues,
                reported,
                diagnostics,
                Validation.datesOf(files),
                notes,
                warnings(listing, entries, home, choice),
                settings.failOn(),
                null);
        Validation validation = unreported.reportedIn(write(reports, unreported));
        List<RenderedIssue> shown = entries.stream()
                .filter(entry -> choice.has(entry.issue().source().path()))
                .toList();
        return new Result(listing, entries, home, read.asked(), new CheckedNewsletter(validation, shown));
    }

    private static @Nullable String write(ReportFiles reports, Validation validation) throws UnwrittenReportException {
        try {
            return reports.write(validation.issues(), validation.diagnostics());
        } catch (IOException e) {
            throw new UnwrittenReportException(validation, e);
        }
    }

    private List<String> warnings(
            SourceListing listing, List<RenderedIssue> entries, ReadHome home, NamedFiles.Choice choice)
            throws IOException {
        List<String> warnings = new ArrayList<>(names.warnings(entries));
        choice.warning().ifPresent(warnings::add);
        new FolderInAliases(settings.theme().siteUrl(), settings.outputDirectory())
                .warning(entries)
                .ifPresent(warnings::add);
        NavigationTargets navigation = new NavigationTargets(
                settings.theme().look().navigation().stream()
                        .map(NavigationLink::url)
                        .toList(),
                settings.visibility(),
                settings.feeds().sectionAliases(),
                new SourceFiles(settings.sources().directory()),
                this::isNotMade);
        warnings.addAll(
                navigation.warnings(listing.pageKeys(), listing.size(), entries, home.shown(settings.visibility())));
        return warnings;
    }

    private boolean isNotMade(String path) {
        if (path.equals(ReservedPaths.TWINS) && !settings.feeds().markdownTwins()) {
            return true;
        }
        boolean subscription =
                path.equals(ReservedPaths.SUBSCRIBE) && settings.theme().hasSubscription();
        return settings.theme().siteUrl() == null && ReservedPaths.needsAddress(path) && !subscription;
    }

    /** What cannot be read is not an issue, but must not go unseen when it is named. */
    private NamedFiles.Choice chosen(SourceListing listing, List<Diagnostic> found) {
        ReportSettings reports = settings.reports();
        return new NamedFiles(
                        reports.only(), reports.repository(), settings.sources().projectDirectory())
                .among(Stream.concat(
                                listing.readable().stream().map(SourceListing.Listed::path),
                                found.stream().map(problem -> problem.location().path()))
                        .toList());
    }

    /** How many files have a problem and are not issues: the text of the home page, files that are not read. */
    private static int otherFiles(SourceListing listing, List<Diagnostic> diagnostics) {
        Set<String> others = diagnostics.stream()
                .map(problem -> problem.location().path())
                .collect(Collectors.toCollection(HashSet::new));
        listing.issues().forEach(issue -> others.remove(issue.path()));
        listing.unreadable().forEach(problem -> others.remove(problem.location().path()));
        return others.size();
    }

    private Validator validator() {
        return new Validator(
                settings.severities(),
                settings.visibility(),
                settings.sources().directory(),
                settings.theme().siteUrl(),
                settings.feeds().sectionAliases(),
                this::isNotMade,
                settings.theme().name(),
                settings.threads());
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
}
