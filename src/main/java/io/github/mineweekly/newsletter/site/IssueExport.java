package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.edition.Edition;
import io.github.mineweekly.newsletter.edition.EditionSettings;
import io.github.mineweekly.newsletter.edition.Editions;
import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the editions of one issue.
 *
 * @param look of the theme
 * @param newsletterId what the ids of messages begin with
 * @param folder that has a folder for each exported issue
 * @param files of the newsletter
 */
record IssueExport(
        ThemeSettings theme,
        ThemeFiles look,
        Visibility visibility,
        String newsletterId,
        Path folder,
        SourceFiles files) {
    Export write(Validation validation, List<RenderedIssue> entries, ArticleStore trees, EditionSettings settings)
            throws IOException {
        String needing = settings.editions().stream()
                .filter(Edition::needsAddress)
                .sorted()
                .map(edition -> "`" + edition.name().toLowerCase(Locale.ROOT) + "`")
                .collect(Collectors.joining(" and "));
        if (theme.siteUrl() == null && !needing.isEmpty()) {
            return Export.refused(
                    validation,
                    needing + (needing.contains(" and ") ? " need" : " needs")
                            + " absolute addresses: set newsletter.siteUrl, or choose -Dnewsletter.editions=wechat");
        }
        IssueChoice choice = IssueChoice.of(settings.issue(), entries, visibility);
        RenderedIssue entry = choice.entry();
        if (entry == null) {
            return Export.refused(validation, choice.problem());
        }
        List<Article> listed = ListedIssues.of(entries, visibility).articles();
        Editions editions = new Editions(
                theme,
                look.overrides(),
                look.templates(),
                newsletterId,
                (listed.isEmpty() ? List.of(entry.article()) : listed)
                        .stream().map(Article::letters).toList());
        String key = entry.issue().source().key();
        String cover = IssuePaths.cover(entry.issue());
        Editions.Made made =
                editions.of(entry, trees.tree(key), settings, cover == null ? null : files.pictureSize(cover));
        String page = PagePaths.ofKey(key);
        Path own = folder.resolve(page.substring(0, page.length() - PagePaths.PAGE.length()));
        write(made.files(), own);
        List<String> notes = new ArrayList<>(made.notes());
        if (!visibility.of(entry.issue()).isPublished()) {
            notes.add("the issue is hidden or a draft: whoever gets these files can read it");
        }
        return new Export(
                validation,
                "",
                own,
                made.files().stream().map(EditionFile::name).toList(),
                notes,
                made.warnings());
    }

    /**
     * Writes each file whole or not at all, then deletes the files of an earlier export that are not written any more,
     * which their names tell. All else stays: folders, which may be those of other issues, and files that someone has
     * put beside.
     */
    private static void write(List<EditionFile> files, Path own) throws IOException {
        for (EditionFile file : files) {
            AtomicFile.write(own.resolve(file.name()), Content.text(file.text()));
        }
        Set<String> written = files.stream().map(EditionFile::name).collect(Collectors.toSet());
        for (Edition edition : Edition.values()) {
            for (String name : edition.files()) {
                Path file = own.resolve(name);
                if (!written.contains(name) && Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
