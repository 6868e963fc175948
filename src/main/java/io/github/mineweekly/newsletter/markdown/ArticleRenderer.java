package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Renders the Markdown of issues.
 *
 * <p>Takes time about linear in the size of an issue; what is nested too deeply is refused by counting. Immutable and
 * thread-safe.
 */
public final class ArticleRenderer {
    private static final Outline CONTENTS = Outline.levels(2, 3);

    private final MarkdownSettings settings;
    private final BlockSyntax syntax = new BlockSyntax(true);

    public ArticleRenderer(MarkdownSettings settings) {
        this.settings = settings;
    }

    /**
     * @param pageKeys all source files that become pages, relative to the source directory
     * @return without a result if the issue is nested too deeply or grows too large
     */
    public Outcome<Article> render(Issue issue, Set<String> pageKeys) {
        try {
            return understood(issue, new Links(issue.source().key(), pageKeys));
        } catch (Refused refused) {
            int at = issue.bodyOffset() + refused.offset();
            Diagnostic problem = refused.rule()
                    .at(issue.source().location(at, at), refused.what())
                    .withHelp("write it flatter, or split it");
            return Outcome.failed(problem);
        }
    }

    private Outcome<Article> understood(Issue issue, Links links) {
        BlockReader reader = new BlockReader(settings.softBreaks(), true);
        List<Block> all = reader.read(syntax.parse(issue.body()));
        Titles titles = Titles.of(all, issue.title());
        List<Block> blocks = titles.blocks();
        LetterCount count = new LetterCount();
        count.addBlocks(blocks);
        Letters letters = count.letters();
        InlineWriter inlines = new InlineWriter(links, settings.html());
        List<Heading> headings = headings(blocks, inlines);
        String contents = Contents.html(OutlineTree.of(headings, CONTENTS));
        boolean cjk = letters.han() + letters.kana() + letters.hangul() > 0;
        BlockWriter writer = new BlockWriter(inlines, settings.html(), new LatinBlocks(cjk), contents);
        Targets targets = new Targets(issue, links);
        List<Section> sections = new ArticleBuilder(writer, inlines, html -> html, targets).sections(blocks);
        List<Notes.Note> notes = reader.notes().all();
        notes.forEach(note -> targets.blocks(note.body()));
        Outline typed = issue.outline();
        return Outcome.of(new Article(
                sections,
                NotesWriter.html(notes, writer),
                OutlineTree.of(headings, typed == null ? settings.outline() : typed),
                targets.references(),
                targets.shared(),
                titles.titleId(),
                ids(all),
                letters,
                count.minutes()));
    }

    private static List<Heading> headings(List<Block> blocks, InlineWriter inlines) {
        List<Heading> headings = new ArrayList<>();
        for (Block.Title title : AllTitles.in(blocks)) {
            String text = PlainText.of(title.content()).strip();
            headings.add(new Heading(title.level(), title.id(), inlines.write(title.content()), text));
        }
        return headings;
    }

    private static Set<String> ids(List<Block> blocks) {
        Set<String> ids = new LinkedHashSet<>();
        AllTitles.in(blocks).forEach(title -> ids.add(title.id()));
        return ids;
    }
}
