package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds files and aliases that would become one page. The first by path has it; each other one is reported. */
final class OutputCollisions {
    private final Map<String, Owner> owners = new HashMap<>();

    /** The folders that pages need, each with the first of the pages. */
    private final Map<String, String> folders = new HashMap<>();

    private final List<Diagnostic> found = new ArrayList<>();

    private record Owner(String page, String path) {}

    private OutputCollisions() {}

    /**
     * @param listed all files that are issues, those with problems too, sorted by key
     * @param issues those that could be read, sorted by key
     */
    static List<Diagnostic> of(List<SourceListing.Listed> listed, List<Issue> issues) {
        OutputCollisions collisions = new OutputCollisions();
        listed.forEach(collisions::addFile);
        issues.forEach(collisions::addAliases);
        return collisions.found;
    }

    private void addFile(SourceListing.Listed file) {
        String page = PagePaths.ofKey(file.key());
        add(page, file.path(), Location.ofFile(file.path()), "rename one of the files");
    }

    private void addAliases(Issue issue) {
        for (String alias : issue.aliases()) {
            String page = PagePaths.ofAlias(alias);
            Location place = issue.location("aliases/" + alias, "aliases");
            add(page, issue.source().path(), place, "delete the alias " + Printable.quote(alias));
        }
    }

    private void add(String page, String path, Location place, String help) {
        String shown = "the page `" + Printable.escape(page) + "`";
        if (ReservedPaths.contains(page)) {
            report(place, shown + " is one of the newsletter's own", help.replace("one of the files", "the file"));
            return;
        }
        for (String folder : foldersOf(page)) {
            if (ReservedPaths.isFile(folder) || owners.containsKey(CaseFolding.path(folder))) {
                report(place, shown + " needs a folder where the file `" + Printable.escape(folder) + "` is", help);
                return;
            }
        }
        String below = folders.get(CaseFolding.path(page));
        if (below != null) {
            report(place, shown + " is also a folder of the page `" + Printable.escape(below) + "`", help);
            return;
        }
        foldersOf(page).forEach(folder -> folders.putIfAbsent(CaseFolding.path(folder), page));
        Owner owner = owners.putIfAbsent(CaseFolding.path(page), new Owner(page, path));
        if (owner != null) {
            boolean twoNames = !owner.page().equals(page) || differInFormOnly(owner.path(), path);
            String same = twoNames ? ", since many file systems take both names for one" : "";
            String message = shown + " is also the page of " + Diagnostic.named(owner.path()) + same;
            found.add(CrossRules.OUTPUT_COLLISION
                    .at(place, message)
                    .withHelp(help)
                    .withOthers(owner.path()));
        }
    }

    private static List<String> foldersOf(String page) {
        List<String> found = new ArrayList<>();
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            found.add(page.substring(0, slash));
        }
        return found;
    }

    private static boolean differInFormOnly(String one, String other) {
        return !one.equals(other) && PagePaths.composed(one).equals(PagePaths.composed(other));
    }

    private void report(Location place, String message, String help) {
        found.add(CrossRules.OUTPUT_COLLISION.at(place, message).withHelp(help));
    }
}
