package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges all files together: what contradicts what, which links lead nowhere, and how much each problem counts. */
public final class Validator {
    private final SeverityPolicy severities;
    private final Visibility visibility;
    private final Path sourceDirectory;
    private final @Nullable String siteUrl;
    private final Map<String, String> sectionAliases;
    private final Predicate<String> notMade;
    private final TitleOnlyName onlyName;
    private final int threads;

    /**
     * @param siteUrl the newsletter's own address; null if it is not known
     * @param notMade whether a path of the site's own is not made with these settings
     * @param name the newsletter's
     * @param threads of the build
     */
    public Validator(
            SeverityPolicy severities,
            Visibility visibility,
            Path sourceDirectory,
            @Nullable String siteUrl,
            Map<String, String> sectionAliases,
            Predicate<String> notMade,
            String name,
            int threads) {
        this.threads = threads;
        this.sectionAliases = Map.copyOf(sectionAliases);
        this.notMade = notMade;
        this.severities = severities;
        this.visibility = visibility;
        this.sourceDirectory = sourceDirectory;
        this.siteUrl = siteUrl;
        this.onlyName = new TitleOnlyName(name);
    }

    /** All problems that count here, sorted; of a rule in a file as many as anybody reads. */
    public List<Diagnostic> judge(SourceListing listing, List<ReadFile> read, ReadHome home) {
        NamedByAnotherDay.Result named = NamedByAnotherDay.of(read, this::counts);
        List<ReadFile> files = named.files();
        List<RenderedIssue> entries = entries(files);
        ListPages lists = new ListPages(visibility, sectionAliases, entries, files.size());
        LinkCheck links =
                new LinkCheck(visibility, sourceDirectory, siteUrl, listing.pageKeys(), entries, home, lists, notMade);
        Ahead<List<Diagnostic>> together = Ahead.of(threads, () -> crossChecks(listing, files));
        List<Diagnostic> ofLinks = linkChecks(links, entries);
        List<Diagnostic> found = new ArrayList<>(home.diagnostics());
        found.addAll(links.ofHome());
        found.addAll(named.found());
        found.addAll(listing.unreadable());
        found.addAll(listing.notRead());
        files.forEach(file -> found.addAll(file.diagnostics()));
        found.addAll(together.get());
        found.addAll(ofLinks);
        files.stream().filter(file -> file.issue() == null).forEach(file -> found.addAll(links.ofUnread(file)));
        Map<String, ReadFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.listed().path(), file));
        // The address of a definition leads nowhere wherever its label is used, and is in one place.
        Set<Diagnostic> judged = found.stream()
                .flatMap(problem -> judge(problem, byPath, home).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> continued = judged.stream()
                .filter(problem -> problem.rule().equals(FrontMatterRules.FRONT_MATTER_CONTINUED))
                .map(problem -> problem.location().path())
                .collect(Collectors.toSet());
        // They are about the same dashes, and their helps differ.
        judged.removeIf(problem -> BodyRules.HELP_BELOW_KEYS.equals(problem.help())
                && continued.contains(problem.location().path()));
        return BodyProblems.capped(List.copyOf(judged));
    }

    private Optional<Diagnostic> judge(Diagnostic problem, Map<String, ReadFile> byPath, ReadHome home) {
        ReadFile file = byPath.get(problem.location().path());
        HomeText text = home.introduction();
        if (file == null) {
            Set<String> silenced = text != null
                            && text.source().path().equals(problem.location().path())
                    ? text.silenced()
                    : Set.of();
            return severities.judge(problem, silenced, null);
        }
        Issue issue = file.issue();
        return severities.judge(problem, file.silenced(), issue == null ? null : issue.date());
    }

    private List<Diagnostic> crossChecks(SourceListing listing, List<ReadFile> files) {
        List<Issue> issues = issues(files).toList();
        List<Issue> oldestFirst =
                issues.stream().sorted(IssueOrder.OLDEST_FIRST).toList();
        Set<Issue> suspect = suspect(files);
        NumberSeries series = new NumberSeries(oldestFirst);
        Repetitions repetitions = new Repetitions(oldestFirst, onlyName, suspect, series);
        List<Issue> sequence = oldestFirst.stream()
                .filter(issue ->
                        !suspect.contains(issue) && !repetitions.copies().contains(issue))
                .toList();
        List<Diagnostic> found = new ArrayList<>(OutputCollisions.of(listing.issues(), issues));
        found.addAll(repetitions.found());
        found.addAll(onlyName.of(entries(files)));
        found.addAll(PublishedDrafts.of(issues, entries(files)));
        found.addAll(Numbering.found(sequence, issues, series));
        if (issues.size() < files.size()) {
            // The number of an issue that cannot be read may be the one that is missing.
            found.removeIf(problem -> problem.rule().equals(CrossRules.NUMBER_GAP));
        }
        return found;
    }

    /** Issues whose date is reported already: what a wrong date does to the order of issues is not a second problem. */
    private Set<Issue> suspect(List<ReadFile> files) {
        Set<Issue> suspect = new HashSet<>();
        for (ReadFile file : files) {
            Issue issue = file.issue();
            boolean reported = file.diagnostics().stream()
                    .filter(problem -> problem.rule().equals(FrontMatterRules.DATE_DIFFERS_FROM_FILE_NAME))
                    .anyMatch(problem -> counts(file, problem));
            if (issue != null && reported) {
                suspect.add(issue);
            }
        }
        return suspect;
    }

    private boolean counts(ReadFile file, Diagnostic problem) {
        return severities.judge(problem, file.silenced(), null).isPresent();
    }

    private static List<Diagnostic> linkChecks(LinkCheck check, List<RenderedIssue> entries) {
        return Stream.concat(
                        entries.stream().flatMap(entry -> check.of(entry).stream()),
                        LinkSharedBefore.check(entries).stream())
                .toList();
    }

    private static List<RenderedIssue> entries(List<ReadFile> files) {
        return files.stream().flatMap(file -> file.entry().stream()).toList();
    }

    private static Stream<Issue> issues(List<ReadFile> files) {
        return files.stream().map(ReadFile::issue).filter(Objects::nonNull);
    }
}
