package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.edition.EditionSettings;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.delivery.Delivery;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.output.SiteWriter;
import io.github.mineweekly.newsletter.site.output.Staging;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.site.plan.CopiedFiles;
import io.github.mineweekly.newsletter.site.plan.KeptPages;
import io.github.mineweekly.newsletter.site.plan.SitePlan;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter whose issues were read and checked, and of which nothing was written yet. It may keep what it read in a
 * file, until it is closed.
 *
 * <p>For one thread, and to be rendered once.
 */
public final class ReadNewsletter implements Closeable {
    private static final String ALLOW_EMPTY = "-Dnewsletter.allowEmpty";

    private final NewsletterSettings settings;
    private final Disk disk;
    private final Progress progress;
    private final Earlier earlier;
    private final Ahead<ThemeFiles> look;
    private final CheckRun checks;
    private final List<RenderedIssue> entries;
    private final ReadHome home;
    private final Set<String> asked;
    private final ArticleStore texts;
    private final Validation validation;

    /**
     * @param check what the checks found
     * @param texts of the entries and of the home page
     */
    ReadNewsletter(
            NewsletterSettings settings,
            Disk disk,
            Progress progress,
            Earlier earlier,
            Ahead<ThemeFiles> look,
            CheckRun checks,
            CheckRun.Result check,
            ArticleStore texts) {
        this.settings = settings;
        this.disk = disk;
        this.progress = progress;
        this.earlier = earlier;
        this.look = look;
        this.checks = checks;
        this.entries = check.entries().stream().map(RenderedIssue::checked).toList();
        this.home = check.home();
        this.asked = check.asked();
        this.texts = texts;
        this.validation = check.checked().validation();
    }

    public Validation validation() {
        return validation;
    }

    /**
     * Brings the output folder up to date. If there is an error, or no issue, the folder stays as it is; only if the
     * settings allow it, a site without issues is deleted.
     *
     * @throws IOException if there was a site and its source directory is absent now, or if the site cannot be written;
     *     if this machine cannot name one of its files, before anything is written
     */
    public Rendering render() throws IOException {
        if (validation.failed()) {
            return unchanged(List.of());
        }
        SiteWriter writer = new SiteWriter(settings.output(), disk, progress);
        if (!entries.isEmpty()) {
            return render(writer);
        }
        if (!writer.hasSite()) {
            return unchanged(List.of());
        }
        if (settings.allowEmpty()) {
            return write(writer, List.of(), List.of());
        }
        return unchanged(List.of(sentenceOfNoIssue()));
    }

    /** A site that was built of issues, and none now: more likely a wrong path or a missing checkout than a wish. */
    private String sentenceOfNoIssue() throws IOException {
        SourceSelection sources = settings.sources();
        String source = sources.pathOf(sources.directory());
        String site = sources.pathOf(settings.outputDirectory());
        if (!Files.isDirectory(sources.directory())) {
            throw new IOException("there is no folder " + source + ", but " + site
                    + " was built of issues; if they are gone for good, " + ALLOW_EMPTY + " deletes it");
        }
        return "no issue in " + source + " can be built, but " + site
                + " was built of issues: it stays as it is; if they are gone for good, " + ALLOW_EMPTY + " deletes it";
    }

    /**
     * Brings the output folder up to date but for the pages themselves, which the project's site writes in its skin.
     * Problems do not fail the report; it shows them.
     *
     * @throws IOException if what is beside the pages cannot be written
     */
    public SkinRendering renderInSkin() throws IOException {
        List<String> notes = new ArrayList<>();
        List<OutputFile> files = validation.failed()
                ? SitePlan.ofProblems(settings.planInSkin(), look.get(), entries, texts)
                        .filesOf(problems().page())
                : filesInSkin(notes);
        Written written = new SiteWriter(settings.output(), disk).write(files);
        return new SkinRendering(validation, files, written, notes);
    }

    /**
     * Writes editions of one issue, in a folder of their own outside the site. If there is an error, nothing is
     * written.
     *
     * @throws IOException if they cannot be written
     */
    public Export export(EditionSettings editions) throws IOException {
        if (validation.failed() || entries.isEmpty()) {
            return Export.refused(validation, "");
        }
        return new IssueExport(
                        settings.theme(),
                        look.get(),
                        settings.visibility(),
                        settings.feeds().newsletterId(),
                        editionsFolder(),
                        new SourceFiles(settings.sources().directory()))
                .write(validation, entries, texts, editions);
    }

    /** Of an execution with an id of its own apart: two newsletters may have issues of the same paths. */
    private Path editionsFolder() {
        Path own = settings.reports().deliveryDirectory();
        return (own == null ? settings.stateDirectory() : own).resolve("editions");
    }

    /** @param notes gets what is not copied */
    private List<OutputFile> filesInSkin(List<String> notes) throws IOException {
        Introduction introduction = introduction();
        List<OutputFile> pages =
                pagesOf(new SitePlan(settings.planInSkin(), look.get(), entries, texts, introduction, KeptPages.NONE));
        CopiedFiles copied = copies(pages, introduction);
        notes.addAll(copied.notes());
        List<OutputFile> files = new ArrayList<>(copied.files());
        files.addAll(pages);
        return files;
    }

    private CopiedFiles copies(List<OutputFile> pages, @Nullable Introduction introduction) throws IOException {
        SourceFiles sources = new SourceFiles(settings.sources().directory());
        return CopiedFiles.of(sources, settings.visibility(), entries, introduction, pages);
    }

    private List<OutputFile> pagesOf(SitePlan plan) {
        List<OutputFile> pages = new ArrayList<>(plan.files(UnaryOperator.identity()));
        pages.add(plan.checks(problems().byRule()));
        return pages;
    }

    private @Nullable Introduction introduction() {
        Article article = home.shown(settings.visibility());
        return article == null ? null : new Introduction(article, texts.onPage(SourceListing.INDEX));
    }

    private PublicProblems problems() {
        return new PublicProblems(validation.diagnostics(), entries, home, settings.visibility());
    }

    private Rendering unchanged(List<String> warnings) {
        return new Rendering(validation, null, 0, List.of(), warnings);
    }

    private Rendering render(SiteWriter writer) throws IOException {
        try (Staging staging = new Staging(settings.output())) {
            return render(writer, staging);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        try (earlier) {
            texts.close();
        }
    }

    private Rendering render(SiteWriter writer, Staging staging) throws IOException {
        List<String> notes = new ArrayList<>(checks.logNotes().ofSite(entries, home));
        Introduction introduction = introduction();
        SitePlan plan = new SitePlan(settings.plan(), look.get(), entries, texts, introduction, earlier.pages());
        progress.begin(BuildStep.RENDERING, 0);
        List<OutputFile> pages = plan.files(file -> {
            OutputFile staged = staging.stage(file);
            progress.advance();
            return staged;
        });
        notes.addAll(plan.notes());
        CopiedFiles copied = copies(pages, introduction);
        notes.addAll(copied.notes());
        // First what pages refer to.
        List<OutputFile> files = new ArrayList<>(copied.files());
        files.addAll(pages);
        checks.names().check(files.stream().map(OutputFile::path).toList());
        return write(writer, files, notes);
    }

    private Rendering write(SiteWriter writer, List<OutputFile> files, List<String> notes) throws IOException {
        int pages = (int) files.stream()
                .filter(file -> file.path().endsWith(PagePaths.PAGE))
                .count();
        Written written = writer.write(files, completion(pages, notes));
        return rendering(written, pages, notes);
    }

    private Rendering rendering(Written written, int pages, List<String> notes) {
        return new Rendering(validation, written, pages, notes, written.warnings());
    }

    private SiteWriter.Completion completion(int pages, List<String> notes) {
        Path directory = settings.reports().deliveryDirectory();
        SiteWriter.Completion delivery =
                directory == null ? SiteWriter.Completion.NONE : new Delivery(settings.output(), disk, directory);
        return new SiteWriter.Completion() {
            @Override
            public void begin() throws IOException {
                earlier.forget();
            }

            @Override
            public List<String> complete(List<OutputFile> all, Written written) throws IOException {
                List<String> warnings = new ArrayList<>(delivery.complete(all, written));
                warnings.addAll(earlier.keep(rendering(written.with(warnings), pages, notes), all, asked));
                return warnings;
            }
        };
    }
}
