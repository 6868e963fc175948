package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.plan.KeptPages;
import io.github.mineweekly.newsletter.site.plan.SitePlan;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.ReadsInMemory;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter for those who write it: in memory, and read again after each change. Hidden issues and drafts are on its
 * pages like all others; what is reported is the same as in a build. An issue that cannot be rendered any more stays on
 * its page as it was. Writes nothing. For one thread; what it gives out is for many.
 */
public final class Preview {
    private final NewsletterSettings settings;
    private final CheckRun checks;
    private final ReadMemory memory = new ReadsInMemory();
    private final Visibility visibility;
    private Map<String, RenderedIssue> last = new HashMap<>();

    Preview(NewsletterSettings settings) {
        this.settings = settings;
        this.checks = new CheckRun(settings);
        this.visibility =
                new Visibility(HiddenIssues.LIST, true, settings.visibility().publishUntil());
    }

    /** Takes over the pages of issues that cannot be rendered now from a preview with other settings. */
    public void continueFrom(Preview other) {
        if (settings.sources().directory().equals(other.settings.sources().directory())) {
            last = other.last;
        }
    }

    /**
     * Reads what changed.
     *
     * @throws IOException if the files cannot be listed
     * @throws io.github.mineweekly.newsletter.theme.template.TemplateException if a template of the team's own is wrong
     */
    public PreviewState refresh() throws IOException {
        PreviewTexts texts = new PreviewTexts();
        CheckRun.Result check = checks.run(texts, memory);
        List<RenderedIssue> entries = withOlder(check, texts);
        SitePlan plan = new SitePlan(
                settings.plan(visibility),
                ThemeFiles.of(settings.theme().look()),
                entries,
                texts,
                introduction(check, texts),
                KeptPages.NONE);
        List<PreviewPage> pages =
                entries.stream().map(entry -> page(entry.issue())).toList();
        SourceFiles sources = new SourceFiles(settings.sources().directory());
        return new PreviewState(check.checked().validation(), pages, plan, sources);
    }

    private List<RenderedIssue> withOlder(CheckRun.Result check, PreviewTexts texts) {
        Map<String, RenderedIssue> now = new HashMap<>();
        check.entries().forEach(entry -> now.put(entry.issue().source().key(), entry));
        List<RenderedIssue> entries = new ArrayList<>(check.entries());
        for (SourceListing.Listed listed : check.listing().issues()) {
            RenderedIssue older = last.get(listed.key());
            if (older != null && now.putIfAbsent(listed.key(), older) == null) {
                entries.add(older);
                texts.keepOlder(older.issue());
            }
        }
        last = now;
        return entries;
    }

    private @Nullable Introduction introduction(CheckRun.Result check, PreviewTexts texts) {
        Article article = check.home().shown(visibility);
        return article == null ? null : new Introduction(article, texts.onPage(SourceListing.INDEX));
    }

    private PreviewPage page(Issue issue) {
        return new PreviewPage(
                issue.source().pagePath(),
                issue.source().path(),
                settings.visibility().isHidden(issue),
                Visibility.marksAsDraft(issue));
    }
}
