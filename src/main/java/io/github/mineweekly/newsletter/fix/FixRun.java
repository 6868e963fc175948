package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.FrontMatter;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.frontmatter.HomeTextParser;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fixes the front matter of a folder of issues: every byte that no fix touches stays as it is.
 *
 * <p>Immutable; two runs in one folder at a time may overwrite each other's changes.
 */
public final class FixRun {
    private final SourceSelection sources;
    private final FrontMatterSettings frontMatter;
    private final HomeTextParser homeTexts;
    private final SeverityPolicy severities;
    private final FixSelection selection;
    private final NamedFiles only;
    private final Disk disk;

    /**
     * @param severities a problem whose rule is off is not fixed
     * @param selection which fixes to apply
     * @param only which files to fix
     */
    public FixRun(
            SourceSelection sources,
            FrontMatterSettings frontMatter,
            SeverityPolicy severities,
            FixSelection selection,
            NamedFiles only) {
        this(sources, frontMatter, severities, selection, only, Disk.real());
    }

    FixRun(
            SourceSelection sources,
            FrontMatterSettings frontMatter,
            SeverityPolicy severities,
            FixSelection selection,
            NamedFiles only,
            Disk disk) {
        this.disk = disk;
        this.sources = sources;
        this.severities = severities;
        this.frontMatter = frontMatter;
        this.homeTexts = new HomeTextParser(frontMatter, "");
        this.selection = selection;
        this.only = only;
    }

    /**
     * What is to be done.
     *
     * @param patches the files that can be fixed, sorted by path; none that cannot be read as UTF-8
     * @param leftAlone what is not fixed, and why, one per line
     * @param notes what was asked for and is not there, one per line
     * @param unsafe how many problems have only an unsafe fix, and unsafe fixes were not asked for
     * @param left how many more problems of front matter there are that have no safe fix, as the files then are
     * @param files how many there are, whether they were asked for or not
     */
    public record Plan(
            List<FilePatch> patches, List<String> leftAlone, List<String> notes, int unsafe, int left, int files) {
        public Plan {
            patches = List.copyOf(patches);
            notes = List.copyOf(notes);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /**
     * Finds what is to be done; writes nothing.
     *
     * @throws IOException if the folder cannot be read
     */
    public Plan plan() throws IOException {
        SourceReader reader = new SourceReader(sources.maxFileSize());
        SourceListing listing = SourceListing.of(sources);
        NamedFiles.Choice choice = chosen(listing);
        Planning planning = new Planning(listing, reader);
        choice.warning().ifPresent(planning.leftAlone::add);
        listing.unreadable().stream()
                .filter(problem -> choice.has(problem.location().path()))
                .forEach(planning::leaveAlone);
        for (SourceListing.Listed listed : listing.readable()) {
            if (choice.has(listed.path())) {
                Outcome<SourceFile> file = reader.read(listed.file(), listed.path(), listed.key());
                SourceFile source = file.value().orElse(null);
                if (source == null) {
                    file.diagnostics().forEach(planning::leaveAlone);
                } else {
                    planning.fix(listed, source);
                }
            }
        }
        return planning.plan(choice.note().stream().toList());
    }

    /** The plan while it is made, file by file. */
    private final class Planning {
        private final SourceListing listing;
        private final BlockGuess blocks;
        private final FrontMatterParser parser;
        private final MissingCovers covers;
        private final List<FilePatch> patches = new ArrayList<>();
        private final List<String> leftAlone = new ArrayList<>();
        private int unsafe;
        private int left;

        Planning(SourceListing listing, SourceReader reader) throws IOException {
            Set<String> sections = sharedHeadings(listing, reader);
            Map<String, LocalDate> history = gitDates(listing);
            this.listing = listing;
            this.blocks = new BlockGuess(history, sections);
            this.parser = new FrontMatterParser(frontMatter.knowing(sections, history == null ? Map.of() : history));
            this.covers = new MissingCovers(parser, new SourceFiles(sources.directory()));
        }

        void leaveAlone(Diagnostic problem) {
            leftAlone.add(Printable.escape(problem.location().path()) + " is left as it is: " + problem.message());
        }

        void fix(SourceListing.Listed listed, SourceFile source) throws IOException {
            boolean home = listing.index().contains(listed);
            Function<SourceFile, List<Diagnostic>> check = home
                    ? one -> counted(homeTexts.parse(one), HomeText::silenced)
                    : one -> counted(parser.parse(one), FrontMatter::silenced);
            Function<SourceFile, List<Diagnostic>> wanted =
                    one -> check.apply(one).stream().filter(selection::has).toList();
            SourceFile begun = home ? source : withBlock(blocks, source, leftAlone);
            SourceFile fixed = source.withText(FixApplier.fix(
                    begun,
                    one -> wanted.apply(one).stream()
                            .filter(covers.without(one))
                            .toList()));
            boolean changed = !fixed.text().equals(source.text());
            boolean elsewhere = changed && isElsewhere(listed.file());
            countRemaining(check.apply(elsewhere ? source : fixed));
            covers.in(fixed, wanted.apply(fixed))
                    .forEach(cover -> leftAlone.add(Printable.escape(source.path()) + " gets no `cover`: "
                            + Printable.quote(cover) + " is not in the newsletter's folder"));
            if (elsewhere) {
                leftAlone.add(Printable.escape(listed.path()) + " is left as it is: it is a link to another file");
            } else if (changed) {
                patches.add(new FilePatch(
                        listed.file(), listed.path(), source.text(), fixed.text(), source.byteOrderMark()));
            }
        }

        private void countRemaining(List<Diagnostic> problems) {
            List<Diagnostic> remaining =
                    problems.stream().filter(problem -> !problem.isFixable()).toList();
            if (selection.guesses(FrontMatterRules.DATE_MISSING)) {
                remaining.stream().flatMap(blocks::noDay).forEach(leftAlone::add);
            }
            int guessed = (int) remaining.stream().filter(selection::needsGuess).count();
            unsafe += guessed;
            left += remaining.size() - guessed;
        }

        Plan plan(List<String> notes) {
            int files = listing.readable().size() + listing.unreadable().size();
            return new Plan(patches, leftAlone, notes, unsafe, left, files);
        }
    }

    /**
     * Deletes what runs left beside the sources that were killed while they wrote; nothing else, and nothing of a run
     * that has not ended.
     *
     * @return the folders in which that failed, and why, one per line
     * @throws IOException if the folder of sources cannot be read
     */
    public List<String> clear() throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (SourceListing.Listed listed : SourceListing.of(sources).readable()) {
            if (!isElsewhere(listed.file())) {
                folders.add(Objects.requireNonNull(listed.file().getParent()));
            }
        }
        List<String> failed = new ArrayList<>();
        for (Path folder : folders) {
            try {
                AtomicFile.clear(folder);
            } catch (IOException e) {
                failed.add("what a stopped run left in " + Printable.escape(sources.pathOf(folder)) + " stays: "
                        + FailureReason.of(e));
            }
        }
        return failed;
    }

    private NamedFiles.Choice chosen(SourceListing listing) {
        return only.among(Stream.concat(
                        listing.readable().stream().map(SourceListing.Listed::path),
                        listing.unreadable().stream()
                                .map(problem -> problem.location().path()))
                .toList());
    }

    private @Nullable Map<String, LocalDate> gitDates(SourceListing listing) throws IOException {
        Set<String> keys =
                listing.issues().stream().map(SourceListing.Listed::key).collect(Collectors.toSet());
        return selection.guess() == Guess.GIT ? GitDates.of(sources.directory(), keys) : null;
    }

    private static Set<String> sharedHeadings(SourceListing listing, SourceReader reader) {
        SharedHeadings headings = new SharedHeadings();
        for (SourceListing.Listed listed : listing.issues()) {
            reader.read(listed.file(), listed.path(), listed.key()).value().ifPresent(headings::add);
        }
        return headings.all();
    }

    /** The file with a block of front matter, if it has none and one can be guessed; else the reason is named. */
    private SourceFile withBlock(BlockGuess blocks, SourceFile source, List<String> leftAlone) {
        if (!selection.guesses(FrontMatterRules.FRONT_MATTER_MISSING) || !BlockGuess.isMissing(source)) {
            return source;
        }
        BlockGuess.Result result = blocks.of(source);
        if (result.text() == null) {
            leftAlone.add(Printable.escape(source.path()) + " has no front matter, and " + result.reason());
            return source;
        }
        return source.withText(result.text());
    }

    /** @param silenced what a file silences that could be read */
    private <T> List<Diagnostic> counted(Outcome<T> outcome, Function<T, Set<String>> silenced) {
        Set<String> ids = outcome.value().map(silenced).orElse(Set.of());
        return outcome.diagnostics().stream()
                .flatMap(problem -> severities.judge(problem, ids, null).stream())
                .toList();
    }

    /** What a link leads to may be no issue of this newsletter, and is not this goal's to change. */
    private boolean isElsewhere(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                || !file.toRealPath().startsWith(sources.directory().toRealPath());
    }

    /**
     * Writes a fix, the file whole or not at all.
     *
     * @param shown what messages call the file
     * @return that the file could not be written, and why; empty if it was
     */
    public Optional<String> write(FilePatch patch, String shown) {
        try {
            if (!Arrays.equals(Files.readAllBytes(patch.file()), bytes(patch.before(), patch.byteOrderMark()))) {
                throw new IOException("it changed while it was being fixed");
            }
            AtomicFile.replace(disk, patch.file(), new Content.Made(bytes(patch.after(), patch.byteOrderMark())));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Printable.escape(shown) + " is not fixed: " + FailureReason.of(e));
        }
    }

    private static byte[] bytes(String text, boolean byteOrderMark) {
        return ((byteOrderMark ? Characters.BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
