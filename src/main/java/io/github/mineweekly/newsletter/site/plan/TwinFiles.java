package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.edition.Editions;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.settings.PlanSettings;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import java.util.ArrayList;
import java.util.List;

/** The issues as portable Markdown beside their pages, and the list of them. */
final class TwinFiles {
    private final PlanSettings settings;
    private final ThemeFiles look;
    private final ArticleTexts texts;
    private final PageKeys keys;

    TwinFiles(PlanSettings settings, ThemeFiles look, ArticleTexts texts, PageKeys keys) {
        this.keys = keys;
        this.settings = settings;
        this.look = look;
        this.texts = texts;
    }

    /** Whether a path may be that of such a file. */
    static boolean isOne(String path) {
        return path.endsWith(".md") || path.equals(ReservedPaths.TWINS);
    }

    /** @param published newest first; no other may be named here */
    List<OutputFile> files(List<RenderedIssue> published) {
        Editions editions = new Editions(
                settings.theme(),
                look.overrides(),
                look.templates(),
                settings.feeds().newsletterId(),
                published.stream().map(entry -> entry.article().letters()).toList());
        List<OutputFile> files = new ArrayList<>();
        for (RenderedIssue entry : published) {
            String path = Editions.twinPath(entry);
            files.add(keys.of(path, editions.languageTag())
                    .addIssue(entry)
                    .text(path, () -> editions.twin(entry, tree(entry))));
        }
        files.add(OutputFile.text(ReservedPaths.TWINS, editions.list(published)));
        return files;
    }

    private ArticleTree tree(RenderedIssue entry) {
        return texts.tree(entry.issue().source().key());
    }
}
