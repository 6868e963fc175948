package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.edition.content.Addresses;
import io.github.mineweekly.newsletter.edition.content.ArticleWalk;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.view.ReleaseView;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The edition for releases. */
public final class ReleaseEdition {
    public static final String FILE = "release.md";

    /** What GitHub takes as the text of a release, in characters. */
    public static final int MOST = 125_000;

    private static final int NOTE = 4;

    private final Templates templates;

    public ReleaseEdition(Templates templates) {
        this.templates = templates;
    }

    /** @param issue with the address of its page */
    public String text(EditionIssue issue) {
        return Mentions.prevented(marked(issue));
    }

    private String marked(EditionIssue issue) {
        ReleaseView view = new ReleaseView(
                issue.language().strings(),
                MarkdownEscape.lines(MarkdownEscape.text(issue.description())),
                cover(issue),
                article(issue),
                MarkdownEscape.text(issue.place().name()),
                Objects.requireNonNull(issue.place().home()),
                Objects.requireNonNull(issue.place().page()));
        return templates.render("release", view).strip() + "\n";
    }

    /** The same below the issue's title and date, as a file of its own. */
    public String page(EditionIssue issue) {
        String date = issue.language().date(issue.entry().issue().date());
        return Mentions.unmarked("# " + MarkdownEscape.heading(MarkdownEscape.text(issue.title())) + "\n\n"
                + MarkdownEscape.lines(MarkdownEscape.text(date)) + "\n\n" + marked(issue));
    }

    private static String cover(EditionIssue issue) {
        return issue.cover().isEmpty() ? "" : "![](" + MarkdownInlines.target(issue.cover()) + ")";
    }

    private static String article(EditionIssue issue) {
        Addresses addresses = new Addresses(issue);
        MarkdownRaw raw = new MarkdownRaw(addresses);
        MarkdownInlines inlines = new MarkdownInlines(addresses, raw);
        MarkdownBlocks blocks = new MarkdownBlocks(addresses, inlines, raw, issue);
        Pieces pieces = new Pieces(inlines, blocks);
        new ArticleWalk(issue).lead(pieces);
        for (Footnotes.Note note : issue.tree().notes()) {
            pieces.add("[^" + note.number() + "]: " + MarkdownBlocks.indented(blocks.write(note.body()), NOTE));
        }
        return String.join("\n\n", pieces.written);
    }

    private static final class Pieces implements ArticleWalk.Writer {
        final List<String> written = new ArrayList<>();
        private final MarkdownInlines inlines;
        private final MarkdownBlocks blocks;

        Pieces(MarkdownInlines inlines, MarkdownBlocks blocks) {
            this.inlines = inlines;
            this.blocks = blocks;
        }

        void add(String text) {
            if (!text.isEmpty()) {
                written.add(text);
            }
        }

        @Override
        public void section(List<Inline> heading) {
            heading(2, inlines.line(heading));
        }

        @Override
        public void tagline(List<Inline> content) {
            add(MarkdownBlocks.quoted(inlines.lines(content)));
        }

        @Override
        public void group(int level, List<Inline> heading) {
            heading(level, inlines.line(heading));
        }

        @Override
        public void item(ArticleWalk.ItemHead head) {
            String title = inlines.line(head.title());
            SourceLink linked = head.titleSource();
            String shown = linked == null ? title : "[" + title + "](" + MarkdownInlines.target(linked.url()) + ")";
            heading(head.level(), shown + inlines.line(head.marks()));
            List<String> sources = new ArrayList<>();
            for (SourceLink source : head.sources()) {
                if (!source.equals(linked) || source.label() != null) {
                    sources.add(label(source.label()) + MarkdownInlines.bare(source.url()));
                }
            }
            add(MarkdownBlocks.quoted(String.join("\\\n", sources)));
        }

        private static String label(@Nullable String label) {
            return label == null ? "" : MarkdownEscape.lines(MarkdownEscape.text(label)) + " ";
        }

        @Override
        public void blocks(List<Block> content) {
            add(blocks.write(content));
        }

        private void heading(int level, String text) {
            add("#".repeat(level) + " " + MarkdownEscape.heading(text));
        }
    }
}
