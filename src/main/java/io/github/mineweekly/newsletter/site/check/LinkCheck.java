package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.ComparableText;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.Slug;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks where the links and images of an article lead within the newsletter. For one thread. */
final class LinkCheck {
    /** Of fewer letters any other word is near. */
    private static final int SHORTEST_MISTYPED = 4;

    private final Visibility visibility;
    private final SourceFiles files;
    private final Covers covers;
    private final MissingFile missing;
    private final Set<String> pageKeys;
    private final Map<String, RenderedIssue> entries = new TreeMap<>();
    private final Map<String, RenderedIssue> aliases = new HashMap<>();
    private final ListPages lists;
    private final FileContent contents = new FileContent();
    private final SameNames names = new SameNames();
    private final ReadHome home;
    private final Predicate<String> notMade;

    /**
     * A page whose headings are known.
     *
     * @param path of its source, as messages call it
     */
    private record Target(String path, Set<String> ids) {}

    /** What holds back the page that a link is on. */
    private record Referrer(boolean hidden, boolean draft) {}

    /**
     * @param directory the source directory
     * @param siteUrl the newsletter's own address; null if it is not known
     * @param pageKeys all files that become pages, those with problems too
     * @param entries those that could be read and rendered
     * @param notMade whether a path of the site's own is not made with these settings
     */
    LinkCheck(
            Visibility visibility,
            Path directory,
            @Nullable String siteUrl,
            Set<String> pageKeys,
            List<RenderedIssue> entries,
            ReadHome home,
            ListPages lists,
            Predicate<String> notMade) {
        this.home = home;
        this.notMade = notMade;
        this.lists = lists;
        this.visibility = visibility;
        this.files = new SourceFiles(directory);
        this.covers = new Covers(files, siteUrl);
        this.pageKeys = pageKeys;
        this.missing = new MissingFile(files, pageKeys, lists);
        entries.forEach(entry -> this.entries.put(entry.issue().source().key(), entry));
        for (RenderedIssue entry : entries) {
            entry.issue().aliases().forEach(alias -> aliases.putIfAbsent(PagePaths.ofAlias(alias), entry));
        }
    }

    List<Diagnostic> of(RenderedIssue entry) {
        Issue issue = entry.issue();
        List<Diagnostic> found = of(
                issue.source().key(),
                entry.article(),
                new Referrer(visibility.isHidden(issue), Visibility.marksAsDraft(issue)));
        if (issue.cover() != null) {
            checkCover(issue, issue.cover(), found);
        }
        return found;
    }

    /** Of an issue whose title or date cannot be read: nobody knows whether it is held back. */
    List<Diagnostic> ofUnread(ReadFile file) {
        return file.article() == null ? List.of() : of(file.listed().key(), file.article(), new Referrer(true, true));
    }

    private void checkCover(Issue issue, String cover, List<Diagnostic> found) {
        boolean web = WebAddress.isHttp(cover);
        String own = covers.path(issue);
        if (web && own == null) {
            return;
        }
        String path = own == null ? "" : own;
        Path file = files.find(path).orElse(null);
        FileContent.Problem problem = file == null ? null : contents.of(file);
        Diagnostic keptBack = file == null ? null : missing.coverKeptBack(issue, cover, file);
        if (keptBack != null) {
            found.add(web ? missing.absent(issue, cover, path) : keptBack);
        } else if (problem != null) {
            found.add(MissingFile.problem(CrossRules.FILE_UNUSABLE, issue, cover, problem.found(), problem.help()));
        } else if (file == null && !web) {
            found.add(missing.cover(issue, cover));
        } else if (file == null && !isMade(path, false) && !covers.isWholeHost()) {
            found.add(missing.absent(issue, cover, path));
        }
    }

    /** The home page is neither hidden nor a draft. */
    List<Diagnostic> ofHome() {
        return home.article() == null ? List.of() : of(SourceListing.INDEX, home.article(), new Referrer(false, false));
    }

    private List<Diagnostic> of(String key, Article article, Referrer from) {
        List<Diagnostic> found = new ArrayList<>();
        int deadAnchors = 0;
        int deadLinks = 0;
        for (Reference reference : article.references()) {
            if (pageKeys.contains(reference.path())) {
                Target target = target(reference);
                if (target != null && isDeadAnchor(reference, target)) {
                    // To look for a near id among thousands takes time, and what is beyond the limit is only counted.
                    found.add(deadAnchor(reference, target, deadAnchors < Limits.MOST_OF_A_RULE));
                    deadAnchors++;
                }
                RenderedIssue issue = entries.get(reference.path());
                if (issue != null) {
                    checkLeak(reference, issue, from, found);
                }
            } else if (PathText.isOutside(reference.path())) {
                checkOutside(key, reference, found);
            } else if (checkFile(key, reference, from, deadLinks, found)) {
                deadLinks++;
            }
        }
        return found;
    }

    /** Other links lead to pages of the project's site, which other tools make. */
    private void checkOutside(String key, Reference reference, List<Diagnostic> found) {
        boolean link = reference.kind() == Reference.Kind.LINK;
        boolean needsFile = !link || PagePaths.isSource(reference.path());
        if (missing.isInside(reference) || (needsFile && files.isFileOutside(reference.path()))) {
            found.add(missing.outside(key, reference));
        } else if (link && needsFile) {
            found.add(MissingFile.absent(reference));
        }
    }

    /** @return whether the link is dead */
    private boolean checkFile(String key, Reference reference, Referrer from, int deadLinks, List<Diagnostic> found) {
        Path file = files.find(PagePaths.served(reference.path())).orElse(null);
        Diagnostic keptBack = file == null ? null : missing.keptBack(reference, file);
        if (keptBack != null) {
            found.add(keptBack);
            return true;
        }
        FileContent.Problem problem = file == null ? null : contents.of(file);
        if (problem != null) {
            found.add(MissingFile.problem(CrossRules.FILE_UNUSABLE, reference, problem.found(), problem.help()));
        }
        String same = file == null ? null : names.of(PagePaths.served(reference.path()), file);
        if (same != null) {
            String shared = "has the name of `" + Printable.escape(same) + "` where upper and lower case are one";
            found.add(
                    MissingFile.problem(FileRules.PATH_NOT_PORTABLE, reference, shared, "rename one of the two files"));
        }
        // What leads to the page for a wrong address shows one in any case.
        if (file == null && notMade.test(reference.path()) && !reference.path().equals(ReservedPaths.NOT_FOUND)) {
            found.add(MissingFile.notMade(reference));
            return false;
        }
        if (file != null || isMade(reference.path(), from.draft())) {
            return false;
        }
        RenderedIssue target = ofAlias(reference);
        if (target != null) {
            checkLeak(reference, target, from, found);
        } else if (!reference.path().startsWith("/")) {
            found.add(missing.of(key, reference, deadLinks < Limits.MOST_OF_A_RULE));
            return true;
        } else if (missing.isOfNewsletter(reference)) {
            found.add(MissingFile.absent(reference));
        }
        return false;
    }

    /** Null also for what the home page has of its own, as its list of issues. */
    private @Nullable Target target(Reference reference) {
        RenderedIssue issue = entries.get(reference.path());
        if (issue != null) {
            return new Target(issue.issue().source().path(), issue.article().ids());
        }
        HomeText text = home.introduction();
        Article article = home.article();
        boolean isOfText = reference.path().equals(SourceListing.INDEX) && !Slug.isOfPage(reference.fragment());
        return isOfText && text != null && article != null
                ? new Target(text.source().path(), article.ids())
                : null;
    }

    private @Nullable RenderedIssue ofAlias(Reference reference) {
        String path = reference.path().replaceFirst("^/", "");
        return reference.kind() == Reference.Kind.LINK ? aliases.get(PagePaths.ofAlias(path)) : null;
    }

    private static boolean isDeadAnchor(Reference reference, Target target) {
        String fragment = reference.fragment();
        String id = reference.asTyped() ? fragment : Slug.meant(fragment, target.ids());
        return !fragment.isEmpty() && !fragment.equals("top") && !target.ids().contains(id);
    }

    /** @param near whether to look for the id that may be meant */
    private static Diagnostic deadAnchor(Reference reference, Target target, boolean near) {
        String fragment = reference.fragment();
        return at(
                        BodyRules.DEAD_ANCHOR,
                        reference,
                        "no heading of " + Diagnostic.named(target.path()) + " has the id " + Printable.quote(fragment),
                        anchorHelp(fragment, near ? target.ids() : Set.of()))
                .withOthers(target.path());
    }

    private static String anchorHelp(String fragment, Set<String> ids) {
        String id = Slug.of(fragment);
        Optional<String> nearest =
                id.length() < SHORTEST_MISTYPED ? Optional.empty() : Misspelling.nearestName(id, List.copyOf(ids));
        return nearest.or(() -> onlyWithPart(id, ids))
                .map(near -> ComparableText.of(near).equals(ComparableText.of(fragment))
                        ? "give the heading this id"
                        : "write " + Printable.quote("#" + near))
                .orElse("correct what follows the `#`, or give the heading this id");
    }

    /** Of a heading with emoji or a number around the words that are typed. */
    private static Optional<String> onlyWithPart(String words, Set<String> ids) {
        List<String> with = words.isEmpty()
                ? List.of()
                : ids.stream()
                        .filter(id -> ("-" + id + "-").contains("-" + words + "-"))
                        .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private void checkLeak(Reference reference, RenderedIssue target, Referrer from, List<Diagnostic> found) {
        String path = target.issue().source().path();
        String page = Diagnostic.named(path);
        if (Visibility.marksAsDraft(target.issue()) && !from.draft()) {
            String help = "delete the link, or publish the draft first";
            found.add(at(BodyRules.LINK_TO_DRAFT, reference, "the link leads to the draft " + page, help)
                    .withOthers(path));
        } else if (visibility.isHidden(target.issue()) && !from.hidden()) {
            String help = "delete the link, or list the issue: `hidden: false`";
            found.add(at(BodyRules.LINK_TO_HIDDEN, reference, "the link leads to the hidden issue " + page, help)
                    .withOthers(path));
        }
    }

    private static Diagnostic at(Rule rule, Reference reference, String message, String help) {
        return rule.at(reference.location(), message).withHelp(help);
    }

    /**
     * Whether a path is that of the home page, or of a page that the site makes itself.
     *
     * @param draft whether the link is in a draft, which may bring the page of a tag when it is published
     */
    private boolean isMade(String path, boolean draft) {
        String file = PagePaths.served(path);
        return path.isEmpty() || (ReservedPaths.isPage(file) && (draft || !lists.lacks(file)));
    }
}
