package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.source.PublicFiles;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that the site takes over as they are: all of {@code public}, and what a built page refers to. A page is
 * never overwritten, and what only a draft or an issue without a page refers to stays where it is.
 */
public final class CopiedFiles {
    /** How many files a note names. */
    private static final int NAMED = 5;

    private final SourceFiles sources;
    private final SitePaths taken;
    private final Map<String, OutputFile> copies = new TreeMap<>();
    private final Set<Path> copied = new TreeSet<>();
    private final Set<String> collisions = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();

    private CopiedFiles(SourceFiles sources, List<OutputFile> pages) {
        this.sources = sources;
        this.taken = new SitePaths(pages);
    }

    /**
     * @param entries all issues
     * @param introduction what opens the home page; null for nothing
     * @param pages what the newsletter makes itself
     */
    public static CopiedFiles of(
            SourceFiles sources,
            Visibility visibility,
            List<RenderedIssue> entries,
            @Nullable Introduction introduction,
            List<OutputFile> pages)
            throws IOException {
        CopiedFiles copied = new CopiedFiles(sources, pages);
        PublicFiles all = PublicFiles.of(sources);
        all.files().forEach(copied::addPublic);
        if (introduction != null) {
            copied.addReferred(introduction.article());
        }
        for (RenderedIssue entry : entries) {
            if (visibility.of(entry.issue()).hasPage()) {
                copied.addReferred(entry);
            }
        }
        copied.note("file", " in the place of a page or another file, not copied: ", copied.collisions);
        copied.note("file", " outside the source directory, not copied: ", all.outside());
        copied.note("file", " of a system, an editor or Git, not copied: ", all.ofTools());
        copied.note("unreferenced file", " not copied: ", UnusedFiles.of(sources, copied.copied));
        return copied;
    }

    /** Sorted by path. */
    public Collection<OutputFile> files() {
        return copies.values();
    }

    /** What was not copied, and why, one per line. */
    public List<String> notes() {
        return notes;
    }

    /** @param names sorted */
    private void note(String noun, String what, Set<String> names) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.stream().limit(NAMED).toList());
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            notes.add(Counted.of(names.size(), noun) + what + Printable.escape(named) + more);
        }
    }

    private void addPublic(String path, Path real) {
        add(path, path.substring(SourceFiles.PUBLIC.length() + 1), real);
    }

    private void addReferred(Article article) throws IOException {
        for (Reference reference : article.references()) {
            add(PagePaths.served(reference.path()));
        }
    }

    private void addReferred(RenderedIssue entry) throws IOException {
        addReferred(entry.article());
        String cover = IssuePaths.cover(entry.issue());
        if (cover != null) {
            add(cover);
        }
    }

    private void add(String path) throws IOException {
        Path real = sources.find(path).orElse(null);
        String key = real == null ? "" : sources.keyOf(real);
        if (real != null && SourceFiles.keptBack(key) == null) {
            add(key, path, real);
        }
    }

    private void add(String name, String typed, Path real) {
        String path = PagePaths.composed(typed);
        OutputFile copy = OutputFile.copy(path, real);
        copied.add(real);
        if (taken.take(copy)) {
            copies.put(path, copy);
        } else {
            collisions.add(name);
        }
    }
}
