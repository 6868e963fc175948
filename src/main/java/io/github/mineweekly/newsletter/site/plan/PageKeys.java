package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names what pages show. Thread-safe. */
final class PageKeys {
    private final KeptPages kept;
    private final SourceFiles files;
    private final String common;
    private final Map<String, String> issues = new ConcurrentHashMap<>();
    private final Map<String, String> listed = new ConcurrentHashMap<>();

    /** @param common what all pages have in common, but for the settings */
    PageKeys(KeptPages kept, SourceFiles files, List<Object> common) {
        this.kept = kept;
        this.files = files;
        this.common = name(common);
    }

    KeptPages kept() {
        return kept;
    }

    /** @param shown as {@link PageKey#add} takes it */
    PageKey of(@Nullable Object... shown) {
        PageKey key = new PageKey(this).add(common);
        for (Object one : shown) {
            key.add(one);
        }
        return key;
    }

    /** What was named already. */
    PageKey named(String name) {
        return new PageKey(this, name);
    }

    /**
     * As {@link KeptPages#namesOf}, of pages that show links.
     *
     * @param entries all whose links they show, in order
     */
    UnaryOperator<@Nullable String> namesOfLinks(List<RenderedIssue> entries) {
        PageKey all = of("links", entries.size());
        for (RenderedIssue entry : entries) {
            String links = kept.linksOf(entry.issue().source().key());
            if (links == null) {
                return path -> null;
            }
            all.addListed(entry).add(links);
        }
        return kept.namesOf(Objects.requireNonNull(all.name()));
    }

    /** Null if it is not known what the issue says. */
    @Nullable
    String ofIssue(RenderedIssue entry) {
        String key = entry.issue().source().key();
        String known = issues.get(key);
        return known == null ? nameOf(key, entry) : known;
    }

    private @Nullable String nameOf(String key, RenderedIssue entry) {
        String content = kept.contentOf(key);
        if (content == null) {
            return null;
        }
        Issue issue = entry.issue();
        // A cover is shown if it is there, and is measured then; an issue after the last day that is published counts
        // as a draft.
        String cover = issue.cover() + " " + coverSize(issue);
        String name = name(List.of(key, issue.source().path(), content, cover, entry.draft()));
        issues.put(key, name);
        return name;
    }

    /** As lists, neighbours and uses of links have it. */
    String ofListed(RenderedIssue entry) {
        String key = entry.issue().source().key();
        String known = listed.get(key);
        return known == null ? listed.computeIfAbsent(key, absent -> nameOfListed(entry)) : known;
    }

    private String nameOfListed(RenderedIssue entry) {
        Issue issue = entry.issue();
        List<Object> shown = new ArrayList<>(List.of(
                issue.source().pagePath(),
                issue.title(),
                issue.date(),
                "" + issue.number(),
                entry.draft(),
                issue.description()));
        shown.addAll(entry.headlines());
        return name(shown);
    }

    /** Of what may be a part of what a page shows. */
    private String name(List<Object> shown) {
        PageKey key = new PageKey(this);
        shown.forEach(key::add);
        return Objects.requireNonNull(key.name());
    }

    private @Nullable PictureSize coverSize(Issue issue) {
        String cover = IssuePaths.cover(issue);
        return cover == null ? null : files.pictureSize(cover);
    }
}
