package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.theme.Asset;
import io.github.mineweekly.newsletter.theme.HomePage;
import io.github.mineweekly.newsletter.theme.IssuePage;
import io.github.mineweekly.newsletter.theme.Navigation;
import io.github.mineweekly.newsletter.theme.Teaser;
import io.github.mineweekly.newsletter.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site consists of: which pages there are, and which of them know of each other. */
final class SitePlan {
    private final NewsletterSettings settings;
    private final List<Entry> entries;
    private final List<Entry> listed;
    private final Theme theme;

    /** @param entries all issues, in any order */
    SitePlan(NewsletterSettings settings, List<Entry> entries) {
        this.settings = settings;
        this.entries = entries;
        this.listed = entries.stream()
                .filter(entry -> presence(entry).isListed())
                .sorted(Comparator.comparing(Entry::issue, IssueOrder.NEWEST_FIRST))
                .toList();
        this.theme = new Theme(
                settings.theme(),
                Navigation.none(),
                listed.stream().map(Entry::article).toList());
    }

    List<OutputFile> files() {
        List<Entry> withPage =
                entries.stream().filter(entry -> presence(entry).hasPage()).toList();
        List<OutputFile> files = new ArrayList<>(InParallel.map(withPage, settings.threads(), this::issuePage));
        files.add(OutputFile.text("index.html", theme.home(home())));
        for (Asset asset : theme.assets()) {
            files.add(new OutputFile(asset.path(), asset.content()));
        }
        return files;
    }

    private OutputFile issuePage(Entry entry) {
        Issue issue = entry.issue();
        int at = listed.indexOf(entry);
        IssuePage page = new IssuePage(
                issue,
                entry.article(),
                at < 0 ? null : neighbour(at + 1),
                at < 0 ? null : neighbour(at - 1),
                settings.visibility().marksAsDraft(issue),
                presence(entry).isPublished());
        return OutputFile.text(issue.source().pagePath(), theme.issue(page));
    }

    private @Nullable Teaser neighbour(int index) {
        return index < 0 || index >= listed.size() ? null : teaser(listed.get(index));
    }

    private HomePage home() {
        return new HomePage(listed.stream().map(this::teaser).toList());
    }

    private Teaser teaser(Entry entry) {
        return new Teaser(entry.issue(), entry.article(), settings.visibility().marksAsDraft(entry.issue()));
    }

    private Presence presence(Entry entry) {
        return settings.visibility().of(entry.issue());
    }
}
