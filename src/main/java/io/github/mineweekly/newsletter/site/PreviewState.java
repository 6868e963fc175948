package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.plan.SitePlan;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The newsletter at one moment: what is wrong with it, and its pages, each made when it is first asked for.
 * Thread-safe.
 */
public final class PreviewState {
    private final Validation validation;
    private final List<PreviewPage> pages;
    private final SitePlan plan;
    private final SourceFiles sources;

    PreviewState(Validation validation, List<PreviewPage> pages, SitePlan plan, SourceFiles sources) {
        this.validation = validation;
        this.pages = List.copyOf(pages);
        this.plan = plan;
        this.sources = sources;
    }

    public Validation validation() {
        return validation;
    }

    /** Of the issues. */
    public List<PreviewPage> pages() {
        return pages;
    }

    /**
     * What the site has at a path: a page, else a file of the source directory that a page may refer to. Neither
     * sources of issues nor hidden files are among them, nor what is outside the directory, whatever links there.
     *
     * @param path relative to the newsletter's folder, with {@code /}, decoded
     * @throws io.github.mineweekly.newsletter.theme.template.TemplateException if a template of the team's own is wrong
     */
    public Optional<Content.Writable> content(String path) throws IOException {
        OutputFile page = plan.file(path);
        if (page != null) {
            return Optional.of((Content.Writable) page.content());
        }
        Path file = sources.find(path).orElse(null);
        return file == null || SourceFiles.keptBack(sources.keyOf(file)) != null
                ? Optional.empty()
                : Optional.of(new Content.Copied(file));
    }
}
