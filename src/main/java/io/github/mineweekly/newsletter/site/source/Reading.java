package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.FrontMatter;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.frontmatter.HomeTextParser;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.issue.PathLength;
import io.github.mineweekly.newsletter.issue.PortablePath;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleParser;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.markdown.ParsedArticle;
import io.github.mineweekly.newsletter.parallel.InParallel;
import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From files to issues with their articles: everything that concerns one file alone, and where links may lead.
 * Thread-safe.
 */
public final class Reading {
    private final SourceReader reader;
    private final FrontMatterParser parser;
    private final HomeTextParser introductions;
    private final ArticleParser articles;
    private final Set<String> pageKeys;
    private final Predicate<String> notMade;
    private final TreeKeeper trees;
    private final ReadMemory memory;
    private final SourceFiles files;

    /**
     * @param name the newsletter's name
     * @param pageKeys of everything that becomes a page
     * @param notMade whether a path of the site's own is not made with these settings
     * @param trees gets the tree of each article that is read and not remembered
     * @param memory of what was read before with the same settings
     */
    public Reading(
            SourceSelection sources,
            FrontMatterSettings frontMatter,
            MarkdownSettings markdown,
            String name,
            Set<String> pageKeys,
            Predicate<String> notMade,
            TreeKeeper trees,
            ReadMemory memory) {
        this.trees = trees;
        this.memory = memory;
        this.reader = new SourceReader(sources.maxFileSize());
        this.parser = new FrontMatterParser(frontMatter);
        this.introductions = new HomeTextParser(frontMatter, name);
        this.articles = new ArticleParser(markdown);
        this.pageKeys = pageKeys;
        this.notMade = notMade;
        this.files = new SourceFiles(sources.directory());
    }

    /** All that was read. */
    public record All(List<ReadFile> issues, ReadHome home) {
        public All {
            issues = List.copyOf(issues);
        }

        /** The paths of files that links, pictures and covers ask for, there or not, inside the folder or not. */
        public Set<String> asked() {
            Set<String> asked = new HashSet<>();
            Stream.concat(
                            issues.stream().map(ReadFile::article),
                            Stream.of(home).map(ReadHome::article))
                    .filter(Objects::nonNull)
                    .forEach(article -> article.references().forEach(one -> asked.add(one.path())));
            for (ReadFile file : issues) {
                Issue issue = file.issue();
                if (issue != null && issue.cover() != null) {
                    asked.add(IssuePaths.anywhere(issue.source().key(), issue.cover()));
                }
            }
            return asked;
        }
    }

    /**
     * Reads all: first the front matter of each issue, since links may lead to the aliases of any. An article whose
     * links name headings of others by their text is read once more, when the ids of all are known, if its links are
     * written.
     */
    public All readAll(SourceListing listing, int threads, Progress progress) {
        List<SourceListing.Listed> issues = listing.issues();
        progress.begin(BuildStep.READING, issues.size());
        // Not in a list: of each that is whole, the text is given up.
        @Nullable
        ReadFile[] parsed = InParallel.map(issues, threads, listed -> {
                    ReadFile read = parse(listed, false);
                    progress.advance();
                    return read;
                })
                .toArray(ReadFile[]::new);
        NamedHeadings headings = new NamedHeadings();
        FolderContents contents = contents(Arrays.asList(parsed), headings);
        trees.begin(
                Stream.of(parsed).map(ReadFile::issue).filter(Objects::nonNull).toList(),
                issue -> articles.parse(issue, contents).value().orElseThrow().tree());
        progress.begin(BuildStep.PARSING, parsed.length);
        List<Integer> places = IntStream.range(0, parsed.length).boxed().toList();
        // Of each that is read once more, the article is given up.
        @Nullable
        ReadFile[] whole = InParallel.map(places, threads, place -> {
                    ReadFile read = withArticle(Objects.requireNonNull(parsed[place]), contents);
                    parsed[place] = null;
                    progress.advance();
                    return inShort(read);
                })
                .toArray(ReadFile[]::new);
        ReadHome home = readHome(listing, contents);
        boolean written = trees.writesLinks();
        if (written) {
            headings.find(Arrays.asList(whole), home);
        }
        List<ReadFile> right = InParallel.map(places, threads, place -> {
            ReadFile read = Objects.requireNonNull(whole[place]);
            whole[place] = null;
            return !written || read.issue() == null || headings.areRightIn(read.article())
                    ? read
                    : inShort(withArticleAnew(parse(read.listed(), true), contents));
        });
        boolean rightHome = !written || headings.areRightIn(home.article());
        return new All(right, rightHome ? home : readHome(listing, contents));
    }

    private ReadFile inShort(ReadFile read) {
        return trees.needsSources() ? read : read.withoutBody();
    }

    private FolderContents contents(List<ReadFile> parsed, NamedHeadings headings) {
        Set<String> aliases = parsed.stream()
                .map(ReadFile::issue)
                .filter(Objects::nonNull)
                .flatMap(issue -> issue.aliases().stream())
                .map(PagePaths::ofAlias)
                .collect(Collectors.toSet());
        return new FolderContents(
                pageKeys::contains,
                path -> aliases.contains(PagePaths.ofAlias(path)) || exists(PagePaths.served(path)),
                files::pictureSize,
                headings::has);
    }

    /** A page that is not made is reported; what else begins with a slash may be of the host. */
    private boolean exists(String path) {
        boolean known = path.endsWith(PagePaths.PAGE) || !notMade.test(path);
        return (ReservedPaths.isPage(path) && known) || files.find(path).isPresent();
    }

    /** @param anew whether to read its text even if it is known, and to know it from now on as it is read */
    private ReadFile parse(SourceListing.Listed listed, boolean anew) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        PathLength.excess(PagePaths.ofKey(listed.key()))
                .map(excess -> FileRules.PATH_TOO_LONG
                        .at(Location.ofFile(listed.path()), "the page of this file would need " + excess)
                        .withHelp("rename the file"))
                .ifPresent(diagnostics::add);
        PortablePath.problem(PagePaths.composed(listed.key()))
                .map(reason -> FileRules.PATH_NOT_PORTABLE
                        .at(Location.ofFile(listed.path()), "the path of this file has " + reason)
                        .withHelp("rename the file or its folder"))
                .ifPresent(diagnostics::add);
        byte[] bytes =
                collect(reader.bytes(listed.file(), listed.path()), diagnostics).orElse(null);
        if (bytes == null) {
            return new ReadFile(listed, null, null, Set.of(), diagnostics);
        }
        ReadFile known = memory.parsed(listed, bytes);
        if (known == null || anew) {
            return parse(listed, bytes, diagnostics);
        }
        trees.keepSource(listed.key(), bytes);
        return trees.needsSources() ? withText(known, bytes) : known;
    }

    private static ReadFile withText(ReadFile known, byte[] bytes) {
        Issue issue = known.issue();
        return issue == null || issue.hasBody()
                ? known
                : SourceReader.decode(
                                bytes, known.listed().path(), known.listed().key())
                        .value()
                        .map(file -> known.with(issue.withText(file.text())))
                        .orElse(known);
    }

    private ReadFile parse(SourceListing.Listed listed, byte[] bytes, List<Diagnostic> diagnostics) {
        FrontMatter frontMatter = collect(SourceReader.decode(bytes, listed.path(), listed.key()), diagnostics)
                .flatMap(file -> collect(parser.parse(file), diagnostics))
                .orElse(FrontMatter.NONE);
        // What links to aliases of others is not known yet, and nothing of it is shown.
        Article unread = frontMatter.unread() == null
                ? null
                : collect(articles.parse(frontMatter.unread(), contents(List.of(), new NamedHeadings())), diagnostics)
                        .map(ParsedArticle::article)
                        .orElse(null);
        ReadFile parsed = new ReadFile(listed, frontMatter.issue(), unread, frontMatter.silenced(), diagnostics);
        memory.keepParsed(bytes, parsed);
        return parsed;
    }

    private ReadFile withArticle(ReadFile parsed, FolderContents contents) {
        if (parsed.issue() == null) {
            return parsed;
        }
        ReadFile known = memory.whole(parsed, contents);
        if (known != null) {
            return known;
        }
        boolean hasText = parsed.issue().hasBody();
        return withArticleAnew(hasText ? parsed : parse(parsed.listed(), true), contents);
    }

    private ReadFile withArticleAnew(ReadFile parsed, FolderContents contents) {
        Issue issue = parsed.issue();
        if (issue == null) {
            return parsed;
        }
        AskedContents asked = new AskedContents();
        List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
        Article article = article(issue, asked.noting(contents), diagnostics);
        ReadFile whole = new ReadFile(parsed.listed(), issue, article, parsed.silenced(), diagnostics);
        memory.keepWhole(parsed, asked, whole);
        return whole;
    }

    /** Reads the text that opens the home page. */
    private ReadHome readHome(SourceListing listing, FolderContents contents) {
        if (listing.index().isEmpty()) {
            return ReadHome.none();
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        HomeText introduction = collect(source(listing.index().get(0)), diagnostics)
                .flatMap(file -> collect(introductions.parse(file), diagnostics))
                .orElse(null);
        Article article = introduction == null ? null : article(introduction, contents, diagnostics);
        return new ReadHome(introduction, article, diagnostics);
    }

    private @Nullable Article article(MarkdownSource source, FolderContents contents, List<Diagnostic> diagnostics) {
        Optional<ParsedArticle> parsed = collect(articles.parse(source, contents), diagnostics);
        parsed.ifPresent(article -> trees.keep(source, article.tree()));
        return parsed.map(ParsedArticle::article).orElse(null);
    }

    private Outcome<SourceFile> source(SourceListing.Listed listed) {
        return reader.read(listed.file(), listed.path(), listed.key());
    }

    private static <T> Optional<T> collect(Outcome<T> outcome, List<Diagnostic> diagnostics) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }
}
