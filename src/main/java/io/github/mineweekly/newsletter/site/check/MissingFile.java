package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.markdown.link.PlaceholderAddress;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.site.source.OtherCases;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of a link, an image or a cover whose file is not in the newsletter's folder, and what may be meant. */
final class MissingFile {
    /** What is longer is not an address that someone has mistyped. */
    private static final int LONGEST_ADDRESS = 2000;

    /** An address whose colon is missing or full-width, as a path. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:.*/)?(https?)[:：]?/+([^/][^.]*\\..*)");

    /** An address with parentheses or quotes of its own within the parentheses of the link. */
    private static final Pattern IN_SIGNS = Pattern.compile("(?i)[(（“‘「『\"'`](https?[:：].*)[)）”’」』\"'`]$");

    /** An address in raw HTML whose quotes are not ASCII ones. */
    private static final Pattern QUOTED = Pattern.compile("(?:.*/)?[“”‘’＂]((?!(?i:https?)[:：])[^“”‘’＂]+)[“”‘’＂]");

    /** A title without a space before it. */
    private static final Pattern TITLED = Pattern.compile("(?:.*/)?([^/\"]+\\.\\w{1,5})(\"[^\"]*\")");

    /** The label of a definition in the place of an address. */
    private static final Pattern LABEL = Pattern.compile("\\[[^\\[\\]]+]");

    /** How Zola and Pelican begin a path in their folder of sources. */
    private static final Pattern OF_ANOTHER_TOOL = Pattern.compile(
            "(?:.*/)?(?:(@|@site/static)(/.+)|(\\{(?:filename|static|attach)}|\\|(?:filename|static)\\|)(.+))");

    /** Help for a path with the separators of Windows. */
    private static final String BACKSLASH = "write `/` instead of `\\` between the names of folders";

    private static final String COPY = "copy the file into a folder of the newsletter that is published";

    private static final String ADDRESS_OF_READERS = "the address at which readers have it";

    private static final String ABSENT = "is not a file of the newsletter";
    private static final String ABSENT_HELP = "correct the path, or write " + ADDRESS_OF_READERS;

    private static final String RELATIVE = "correct the path; it is relative to this file's folder";

    /** An address of mail, or of a repository as git takes it, which begins with one. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:.*/)?((?:[\\w+-]+\\.)*+[\\w+-]+@((?:[\\w-]+\\.)++[A-Za-z]{2,}))(?::([\\w./~-]+?)(?:\\.git)?)?");

    private final SourceFiles files;
    private final OtherCases otherCases;
    private final ListPages lists;
    private final NearPage pages;
    private final Map<String, String> keysInLowerCase = new HashMap<>();

    /** @param pageKeys all files that become pages */
    MissingFile(SourceFiles files, Set<String> pageKeys, ListPages lists) {
        this.files = files;
        this.otherCases = new OtherCases(files);
        this.lists = lists;
        this.pages = new NearPage(pageKeys);
        new TreeSet<>(pageKeys).forEach(key -> keysInLowerCase.putIfAbsent(key.toLowerCase(Locale.ROOT), key));
    }

    /**
     * @param key of the source that refers
     * @param near whether to look for what may be meant
     */
    Diagnostic of(String key, Reference reference, boolean near) {
        if (files.isFolder(reference.path())) {
            return problem(BodyRules.DEAD_LINK, reference, "is a folder without a page", "name a file in it");
        }
        if (files.isFileOutside(reference.path())) {
            String problem = "is a link that leads out of the newsletter's folder";
            return problem(BodyRules.DEAD_LINK, reference, problem, "copy the file");
        }
        String meant = near ? meant(key, reference) : null;
        return problem(BodyRules.DEAD_LINK, reference, "does not exist", meant == null ? RELATIVE : meant);
    }

    /** Of a file that is there, and that no page can show; null for any other. */
    @Nullable
    Diagnostic keptBack(Reference reference, Path file) {
        String part = keptBack(file);
        String help = reference.kind() == Reference.Kind.LINK ? "write " + ADDRESS_OF_READERS : COPY;
        return part == null ? null : problem(BodyRules.DEAD_LINK, reference, part, help);
    }

    private @Nullable String keptBack(Path file) {
        try {
            String part = SourceFiles.keptBack(files.keyOf(file));
            if (part == null) {
                return null;
            }
            return part.equals(String.valueOf(file.getFileName())) && part.charAt(0) != '.'
                    ? "is not an issue, and is not published"
                    : "is not published, since `" + Printable.escape(part) + "` is in its path";
        } catch (IOException e) {
            // Whoever copies it will say so.
            return null;
        }
    }

    /** Not dead, unless it is a source: something else may be there on the host. */
    Diagnostic outside(String key, Reference reference) {
        String inside = files.backInside(reference.path());
        if (inside != null) {
            String there = files.isFileOutside(reference.path()) ? inside : page(inside);
            String problem = there == null ? "does not exist" : "leaves the newsletter's folder and comes back";
            return problem(
                    PagePaths.isSource(inside) ? BodyRules.DEAD_LINK : BodyRules.CONTENT_DROPPED,
                    reference,
                    problem,
                    there == null
                            ? RELATIVE
                            : "write " + Printable.quote(IssuePaths.relative(key, there)) + " as its path");
        }
        String help = reference.kind() == Reference.Kind.LINK
                ? "write " + ADDRESS_OF_READERS
                : "copy the file into the newsletter's folder, or write its address";
        String problem = "is outside the newsletter's folder and is not published";
        return problem(BodyRules.CONTENT_DROPPED, reference, problem, help);
    }

    /**
     * Whether a path that leaves the folder comes back to a source, to a page without its ending, or to what a page
     * shows or plays, whether it is there or not. Other places of that name may be beside the newsletter on the host.
     */
    boolean isInside(Reference reference) {
        String inside = files.backInside(reference.path());
        return inside != null
                && (reference.kind() != Reference.Kind.LINK || PagePaths.isSource(inside) || page(inside) != null);
    }

    /** The source that a path names in any case, with or without its ending; null if there is none. */
    private @Nullable String page(String path) {
        String key = PagePaths.isSource(path) ? path : path + ".md";
        return keysInLowerCase.get(key.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the newsletter should have what is named by its address: a source, what a page shows or plays, or a page
     * that is named as issues are, in a folder of issues. Others may have pages and files beside the newsletter's.
     */
    boolean isOfNewsletter(Reference reference) {
        String path = reference.path();
        return reference.kind() != Reference.Kind.LINK || PagePaths.isSource(path) || pages.isNamedAsAnIssue(path);
    }

    /** What is neither in the newsletter's folder nor beside it; the host may still have it. */
    static Diagnostic absent(Reference reference) {
        return problem(BodyRules.CONTENT_DROPPED, reference, ABSENT, ABSENT_HELP);
    }

    /** A page or feed of the site's own that is made with other settings. */
    static Diagnostic notMade(Reference reference) {
        String help = otherSettings(reference.path());
        return problem(BodyRules.CONTENT_DROPPED, reference, "is not made with these settings", help);
    }

    static String otherSettings(String path) {
        String twins = path.equals(ReservedPaths.TWINS) ? " and newsletter.markdownTwins" : "";
        return "set newsletter.siteUrl" + twins + ", or delete the link";
    }

    /** The same of a cover that is typed with its whole address. */
    Diagnostic absent(Issue issue, String cover, String path) {
        String page = path.endsWith(".html") ? page(path.substring(0, path.lastIndexOf('.'))) : null;
        return page != null && PagePaths.ofKey(page).equals(path)
                ? problem(BodyRules.CONTENT_DROPPED, issue, cover, "is a page, not a picture", "name a picture")
                : problem(BodyRules.CONTENT_DROPPED, issue, cover, ABSENT, ABSENT_HELP);
    }

    /** @param problem goes on a sentence whose subject is the file */
    static Diagnostic problem(Rule rule, Reference reference, String problem, String help) {
        return rule.at(reference.location(), message(reference, problem)).withHelp(help);
    }

    /** The same of a cover. */
    static Diagnostic problem(Rule rule, Issue issue, String cover, String problem, String help) {
        return rule.at(issue.location("cover"), "the cover " + Printable.quote(cover) + " " + problem)
                .withHelp(help);
    }

    private static String message(Reference reference, String problem) {
        String path = "`" + Printable.escape(reference.path()) + "` ";
        return switch (reference.kind()) {
            case IMAGE -> "the image " + path + problem;
            case MEDIA -> "the video or sound " + path + problem;
            case LINK -> "the link leads to " + path.strip() + ", which " + problem;
        };
    }

    private @Nullable String meant(String key, Reference reference) {
        String path = reference.path();
        if (files.find(path + "#" + reference.fragment()).isPresent()) {
            return "write `%23` for the `#` in the file's name";
        }
        String address = path.length() > LONGEST_ADDRESS ? "" : path;
        if (PlaceholderAddress.is(address)) {
            return PlaceholderAddress.HELP;
        }
        if (LABEL.matcher(address).matches()) {
            return "write " + Printable.quote("[text]" + address) + ", without parentheses, if it is a label";
        }
        Matcher quoted = QUOTED.matcher(address);
        if (quoted.matches()) {
            return "write " + Printable.quote(quoted.group(1)) + " without these quotes; in HTML with ASCII ones";
        }
        Matcher titled = TITLED.matcher(address);
        if (titled.matches()) {
            return "write a space before the title: " + Printable.quote(titled.group(1) + " " + titled.group(2));
        }
        Matcher tool = OF_ANOTHER_TOOL.matcher(address);
        if (tool.matches()) {
            return tool.group(1) != null
                    ? Printable.quote(tool.group(1) + "/")
                            + (tool.group(1).equals("@") ? " is of Zola" : " is of Docusaurus")
                            + ": write " + Printable.quote(tool.group(2))
                    : Printable.quote(tool.group(3)) + " is of Pelican: write " + Printable.quote(tool.group(4));
        }
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            return "write "
                    + Printable.quote(
                            mail.group(3) == null
                                    ? "mailto:" + mail.group(1)
                                    : "https://" + mail.group(2) + "/" + mail.group(3));
        }
        String meant = meant(path, ADDRESS.matcher(IN_SIGNS.matcher(address).replaceFirst("$1")));
        String page = meant == null && reference.kind() == Reference.Kind.LINK ? pages.of(key, address) : null;
        return page == null ? meant : "write " + Printable.quote(page);
    }

    private @Nullable String meant(String path, Matcher address) {
        if (address.matches()) {
            return "write " + Printable.quote(address.group(1) + "://" + address.group(2)) + ", if it is an address";
        }
        return Optional.ofNullable(keysInLowerCase.get(path.toLowerCase(Locale.ROOT)))
                .or(() -> otherCases.of(path))
                .or(() -> Optional.ofNullable(lists.inAnotherCase(path)))
                .map(MissingFile::otherCase)
                .or(() -> Optional.ofNullable(ListPages.help(PagePaths.served(path))))
                .orElse(path.indexOf('\\') >= 0 ? BACKSLASH : null);
    }

    private static String otherCase(String key) {
        return "the file is " + Printable.quote(key) + "; upper and lower case count";
    }

    /** A cover that is not a file of the newsletter's folder. */
    Diagnostic cover(Issue issue, String cover) {
        String key = issue.source().key();
        boolean outside = files.isFileOutside(IssuePaths.anywhere(key, cover));
        String problem = outside ? "is outside the newsletter's folder" : "does not exist";
        String otherwise = outside
                ? "copy the file into the newsletter's folder"
                : cover.startsWith("/") ? "correct the path; it is relative to the newsletter's folder" : RELATIVE;
        String help = IssuePaths.resolve(key, cover)
                .flatMap(otherCases::of)
                .map(MissingFile::otherCase)
                .or(() -> typedAsAddress(key, cover))
                .orElse(otherwise);
        return problem(BodyRules.DEAD_LINK, issue, cover, problem, help);
    }

    @Nullable
    Diagnostic coverKeptBack(Issue issue, String cover, Path file) {
        String part = keptBack(file);
        return part == null ? null : problem(BodyRules.DEAD_LINK, issue, cover, part, COPY);
    }

    /** A cover is a path; the same typed in an image would be an address. */
    private Optional<String> typedAsAddress(String key, String cover) {
        String path = UrlEncoding.decode(WebAddress.withoutSuffix(cover));
        return IssuePaths.resolve(key, path)
                .flatMap(files::find)
                .map(file -> "write " + Printable.quote("cover: " + path) + "; it is a path, not an address");
    }
}
