package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.markdown.block.BlockSyntax;
import io.github.mineweekly.newsletter.markdown.block.BlockTreeBuilder;
import io.github.mineweekly.newsletter.markdown.check.BodyChecks;
import io.github.mineweekly.newsletter.markdown.check.Labels;
import io.github.mineweekly.newsletter.markdown.html.Contents;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.html.LatinBlocks;
import io.github.mineweekly.newsletter.markdown.html.LetterCount;
import io.github.mineweekly.newsletter.markdown.html.RawDepth;
import io.github.mineweekly.newsletter.markdown.html.RawParts;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.markdown.part.FirstWords;
import io.github.mineweekly.newsletter.markdown.part.SectionCutter;
import io.github.mineweekly.newsletter.markdown.structure.BoldLines;
import io.github.mineweekly.newsletter.markdown.structure.Comments;
import io.github.mineweekly.newsletter.markdown.structure.Levels;
import io.github.mineweekly.newsletter.markdown.structure.PageTitle;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses the Markdown of issues, and of the text that opens the home page.
 *
 * <p>Takes time about linear in the size of an issue; what is nested too deeply is refused by counting. Immutable and
 * thread-safe.
 */
public final class ArticleParser {
    private final MarkdownSettings settings;
    private final BlockSyntax syntax;

    public ArticleParser(MarkdownSettings settings) {
        this.settings = settings;
        this.syntax = new BlockSyntax(true, settings.html());
    }

    /**
     * @param contents where links may lead
     * @return without a result if the issue is nested too deeply or grows too large
     */
    public Outcome<ParsedArticle> parse(MarkdownSource issue, FolderContents contents) {
        Body body = Body.of(issue);
        try {
            return understood(
                    body, new LinkResolver(issue.source().key(), contents, settings.siteUrl(), settings.twins()));
        } catch (LimitExceededException refused) {
            Diagnostic problem = refused.rule()
                    .at(body.location(refused.offset(), refused.offset()), refused.what())
                    .withHelp("write it flatter, or split it");
            return Outcome.failed(problem);
        }
    }

    private Outcome<ParsedArticle> understood(Body body, LinkResolver links) {
        MarkdownSource issue = body.source();
        BlockTreeBuilder reader = new BlockTreeBuilder(settings.softBreaks(), settings.html(), links, true);
        List<Block> read = reader.read(syntax.parse(body.text()));
        PageTitle titles = PageTitle.of(read, issue.title(), reader.problems());
        Levels levels = BoldLines.asHeadings(Levels.of(titles.blocks()), body.text(), reader.ids());
        List<Footnotes.Note> notes = reader.notes().all().stream()
                .map(note -> new Footnotes.Note(note.number(), note.marks(), levels.lowered(note.body())))
                .toList();
        List<Block> all = new ArrayList<>(levels.blocks());
        notes.forEach(note -> all.addAll(note.body()));
        TreeIndex index = TreeIndex.of(all);
        RawDepth.check(index.raw());
        LetterCount count = new LetterCount();
        count.blocks(all);
        RawLinks rawLinks = RawLinks.of(index.raw(), settings.html(), links);
        Set<String> ids = ids(titles, index);
        ids.forEach(reader.ids()::reserve);
        ArticleTree tree = new ArticleTree(
                body,
                new SectionCutter(levels, reader.ids()).sections(),
                // One of a footnote is no place of the text, which an outline leads through.
                TreeIndex.of(levels.blocks()).headings(),
                notes,
                new LatinBlocks(marksEnglish(count.letters())),
                titlesOf(count.letters()),
                ids,
                RawParts.of(settings.html(), index.raw(), rawLinks));
        Interner texts = new Interner();
        boolean rawAsTyped = settings.html() == HtmlMode.ALLOW;
        LinkCollector found = new LinkCollector(body, rawLinks, reader.problems(), rawAsTyped, texts);
        found.sections(tree.sections());
        found.notes(notes);
        if (!index.contents().isEmpty()) {
            Contents.check(
                    index.contents(),
                    new ArticleWriter(tree, HtmlForm.page()).contents().length());
        }
        ArticleParts parts = new ArticleParts(tree, texts);
        List<Section> sections = parts.sections();
        List<Heading> titled = withItems(parts.headings(), sections);
        titled.forEach(title -> ids.add(title.id()));
        Article article = new Article(
                Comments.are(titles.blocks()),
                sections,
                OutlineTree.of(titled, issue.outline() == null ? settings.outline() : issue.outline()),
                found.references(),
                new SourceTitles(sections, found.shared()).listed(),
                titles.titleId(),
                ids,
                count.letters(),
                count.minutes(),
                FirstWords.of(tree.sections()),
                notes.stream().map(note -> PlainText.ofBlocks(note.body())).toList(),
                found.firstPicture());
        return new Outcome<>(
                new ParsedArticle(article, tree.withIds(ids)), problems(body, index, levels, rawLinks, reader));
    }

    private static List<Diagnostic> problems(
            Body body, TreeIndex index, Levels levels, RawLinks rawLinks, BlockTreeBuilder reader) {
        Labels labels = new Labels(reader::isDefined, reader.notes());
        List<Diagnostic> found = BodyChecks.of(
                body,
                index,
                levels,
                rawLinks,
                reader.verbatim(),
                reader.elements(),
                reader.problems().references(),
                labels);
        return Stream.concat(found.stream(), reader.problems().diagnostics(body, reader.verbatim()).stream())
                .sorted()
                .toList();
    }

    /** The headings, and the items in prose between them. */
    private static List<Heading> withItems(List<Heading> headings, List<Section> sections) {
        Set<String> known = headings.stream().map(Heading::id).collect(Collectors.toSet());
        Deque<Heading> items = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::heading)
                .filter(heading -> !known.contains(heading.id()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        List<Heading> all = new ArrayList<>();
        for (Heading heading : headings) {
            while (!items.isEmpty() && items.getFirst().line() < heading.line()) {
                all.add(items.removeFirst());
            }
            all.add(heading);
        }
        all.addAll(items);
        return all;
    }

    private static Set<String> ids(PageTitle titles, TreeIndex index) {
        Set<String> ids = new LinkedHashSet<>();
        if (titles.titleId() != null) {
            ids.add(titles.titleId());
        }
        ids.addAll(index.ids());
        return ids;
    }

    private UnaryOperator<String> titlesOf(Letters letters) {
        String locale = settings.locale();
        String language = locale == null ? letters.language() : locale;
        return kind -> settings.titles().of(kind, language);
    }

    private boolean marksEnglish(Letters letters) {
        String locale = settings.locale();
        String language = locale == null ? "" : Locale.forLanguageTag(locale).getLanguage();
        return Set.of("", "zh", "ja", "ko").contains(language) && letters.han() + letters.kana() + letters.hangul() > 0;
    }
}
