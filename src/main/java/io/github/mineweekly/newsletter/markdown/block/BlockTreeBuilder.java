package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.html.ContainerLines;
import io.github.mineweekly.newsletter.markdown.inline.Definitions;
import io.github.mineweekly.newsletter.markdown.inline.IdText;
import io.github.mineweekly.newsletter.markdown.inline.InlineContext;
import io.github.mineweekly.newsletter.markdown.inline.InlineParser;
import io.github.mineweekly.newsletter.markdown.inline.InlineTree;
import io.github.mineweekly.newsletter.markdown.inline.LineEnds;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.raw.HtmlPolicy;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LimitedCount;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.Verbatim;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands flexmark's blocks: definitions, running text, tables, check boxes, alerts, ids. Used once. */
public final class BlockTreeBuilder {
    private static final Pattern CHECK_BOX = Pattern.compile("\\[([ xX])\\][ \\t]+(?=\\S)");

    private final Definitions definitions = new Definitions();
    private final Footnotes notes = new Footnotes();
    private final LimitedCount blocks = LimitedCount.ofBlocks();
    private final LimitedCount headings = new LimitedCount(Limits.MOST_HEADINGS, "headings");
    private final Slug.Page ids = new Slug.Page();
    private final IdentityHashMap<Node, Fragment> paragraphs = new IdentityHashMap<>();
    private final List<FootnoteParser.Node> noteNodes = new ArrayList<>();
    private final BodyProblems problems = new BodyProblems();
    private final Verbatim verbatim = new Verbatim();
    private final NodeProblems nodeProblems = new NodeProblems(problems, verbatim);
    private final ContainerLines containerLines = new ContainerLines(problems, ContainerParser.KINDS);
    private final OtherSyntax otherSyntax = new OtherSyntax(problems);
    private final ListProblems lists = new ListProblems(problems);
    private final HtmlPolicy html;
    private final HiddenText hidden;
    private final SoftBreaks softBreaks;
    private final LinkResolver links;
    private final boolean extended;
    private final InlineContext inlineContext;
    private LineEnds lineEnds = LineEnds.BY_LINE;

    /** The level of the last heading that is within no other block. */
    private int above = 1;

    /** How many levels the headings of the quote that is being read go down. */
    private int down = 0;

    /**
     * @param links of the page that the text is on
     * @param extended whether the dialect's own syntax means something, or CommonMark's only
     */
    public BlockTreeBuilder(SoftBreaks softBreaks, HtmlMode html, LinkResolver links, boolean extended) {
        this.html = new HtmlPolicy(html, problems);
        this.hidden = new HiddenText(this.html, verbatim);
        this.softBreaks = softBreaks;
        this.links = links;
        this.extended = extended;
        this.inlineContext = new InlineContext(definitions, notes, links, extended);
    }

    public List<Block> read(Document document) {
        collect(document);
        lineEnds = softBreaks.of(paragraphs.values());
        List<Block> blocks = children(document);
        for (FootnoteParser.Node note : noteNodes) {
            notes.fill(note.label, children(note));
        }
        noteNodes.stream()
                .filter(note ->
                        !notes.isReferredTo(note.label) && !hidden.explains("^" + note.label, note.getStartOffset()))
                .forEach(note -> nodeProblems.note(note, false));
        DefinitionProblems.add(definitions.unused(), hidden, problems);
        return blocks;
    }

    /** The ids of the headings; to be asked for after reading. */
    public Slug.Page ids() {
        return ids;
    }

    /** What reading found; complete once the text is read. */
    public BodyProblems problems() {
        return problems;
    }

    /** What of the text is not Markdown; complete once the text is read. */
    public Verbatim verbatim() {
        return verbatim;
    }

    /** The elements that raw tags begin; to be asked for after reading. */
    public List<Raw.Element> elements() {
        return html.elements();
    }

    /** Whether a label of links is defined, as typed; to be asked for after reading. */
    public boolean isDefined(String label) {
        return definitions.isDefined(label);
    }

    /** The footnotes that the text refers to; to be asked for after reading. */
    public Footnotes notes() {
        return notes;
    }

    /** Definitions count wherever they are, so they are taken first. */
    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(node.getStartOffset());
            if (node instanceof Paragraph paragraph) {
                List<BasedSequence> lines = ParagraphLines.of(paragraph);
                addTexts(node, lines);
                Fragment whole = Fragments.of(lines);
                int end = definitions.take(whole);
                paragraphs.put(node, end == 0 ? whole : whole.from(end));
            } else if (node instanceof HeadingSyntax.Node heading) {
                // An underlined one was a paragraph when its first lines were read.
                addTexts(node, heading.lines);
                Fragment whole = Fragments.of(heading.lines);
                paragraphs.put(heading, whole.from(definitions.take(whole)));
            } else {
                if (node instanceof FootnoteParser.Node note) {
                    define(note);
                }
                collect(node);
            }
        }
    }

    /**
     * Notes the lines that may have been meant as another block. One that is indented as code only continues its
     * paragraph; one that begins a later paragraph of a list item with a space less may have been meant as code.
     */
    private void addTexts(Node node, List<BasedSequence> lines) {
        boolean below = node.getParent() instanceof ListItem && node.getPrevious() != null;
        for (BasedSequence line : lines) {
            int indent = Characters.afterSpaces(line, 0, line.length());
            int least = below && line == lines.get(0) ? Syntax.CODE_INDENT - 1 : Syntax.CODE_INDENT;
            if (indent < Math.min(least, line.length())) {
                verbatim.addText(line.getIndexOffset(indent));
            }
        }
    }

    /** The first definition of a label counts. */
    private void define(FootnoteParser.Node note) {
        if (notes.define(note.label)) {
            noteNodes.add(note);
        } else {
            nodeProblems.note(note, true);
        }
    }

    private List<Block> children(Node parent) {
        return hidden.readOthers(parent, this::read);
    }

    private void read(Node node, List<Block> out) {
        if (node instanceof Paragraph typed) {
            Fragment text = paragraphs.getOrDefault(node, Fragment.of("", 0));
            if (extended && node.getParent() instanceof BlockQuote) {
                nodeProblems.quoted(ParagraphLines.of(typed));
            }
            lists.paragraph(node, text);
            paragraph(text, HeadingSyntax.rightAbove(typed), out);
        } else if (node instanceof HeadingSyntax.Node heading) {
            // What another element holds is laid out by its author, and begins no part of the issue.
            BasedSequence element = html.hasOpenElement() ? heading.element() : null;
            out.add(element == null ? title(heading) : raw(heading, List.of(element)));
        } else if (node instanceof BlockQuote) {
            out.add(quote(node));
        } else if (node instanceof ListBlock list) {
            out.add(list(list));
        } else if (node instanceof FencedCodeBlock code) {
            nodeProblems.code(code);
            verbatim.add(code.getStartOffset(), code.getEndOffset());
            String info = NodeProblems.info(code);
            out.add(new Block.Code(info, CodeInfo.of(info).title(), CodeText.of(code)));
        } else if (node instanceof IndentedCodeBlock code) {
            code.getContentLines().forEach(line -> verbatim.add(line.getStartOffset(), line.getEndOffset()));
            String text = CodeText.of(code);
            otherSyntax.indented(code, text, html.hasOpenElement());
            out.add(new Block.Code("", "", text));
        } else if (node instanceof HtmlBlockBase raw) {
            out.add(raw(raw, raw.getContentLines()));
        } else if (node instanceof ThematicBreak) {
            out.add(new Block.ThematicBreak());
        } else if (node instanceof ContainerNode box) {
            nodeProblems.container(box);
            Fragment title = Fragments.of(List.of(box.title));
            out.add(new Block.Container(box.kind, inlines(title), box.open, children(box)));
        }
    }

    private Block raw(Node node, List<BasedSequence> lines) {
        Fragment typed = Fragments.verbatim(lines);
        verbatim.add(typed.place(0, typed.text().stripTrailing().length()));
        return html.block(typed, NodeProblems.around(node));
    }

    /** @param underlined the heading of one line whose dashes are right above, if there is one */
    private void paragraph(Fragment fragment, HeadingSyntax.@Nullable Node underlined, List<Block> out) {
        if (fragment.text().isEmpty()) {
            return;
        }
        if (extended && fragment.text().equalsIgnoreCase("[[toc]]")) {
            out.add(new Block.TableOfContents(fragment.offset(0)));
            return;
        }
        containerLines.check(fragment);
        otherSyntax.snippets(fragment);
        otherSyntax.alerts(fragment, definitions::isDefined);
        boolean below = !out.isEmpty() && out.get(out.size() - 1) instanceof Block.Table;
        Tables.Found found = extended ? Tables.find(fragment, underlined, below, this::inlines, nodeProblems) : null;
        if (found == null) {
            List<Inline> content = inlines(fragment);
            if (!content.stream().allMatch(BlockTreeBuilder::isNothing)) {
                out.add(new Block.Paragraph(content, fragment.offset(0)));
            }
            return;
        }
        if (found.start() > 0) {
            out.add(new Block.Paragraph(inlines(fragment.upTo(found.start() - 1)), fragment.offset(0)));
        }
        removeRows(fragment.from(found.start()));
        out.add(found.table().get());
    }

    private void removeRows(Fragment table) {
        String text = table.text();
        for (int start = 0; start < text.length(); ) {
            int end = Characters.lineEnd(text, start);
            if (text.substring(start, end).indexOf('|') >= 0) {
                verbatim.removeText(table.offset(start));
            }
            start = end + 1;
        }
    }

    private static boolean isNothing(Inline inline) {
        return inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Html tag && tag.raw().html().isEmpty());
    }

    private Block title(HeadingSyntax.Node heading) {
        headings.add(heading.getStartOffset());
        Fragment typed = paragraphs.getOrDefault(heading, Fragment.of("", 0));
        TypedId wanted = extended ? TypedId.of(typed, problems) : TypedId.none(typed);
        wanted = heading.id == null ? wanted : new TypedId(heading.id, wanted.title());
        BasedSequence element = heading.element();
        if (element != null) {
            html.heading(Fragments.of(List.of(element)));
            verbatim.add(heading.getStartOffset(), typed.offset(0));
        }
        verbatim.add(typed.place(wanted.title().text().length(), typed.text().length()));
        List<Token> tokens = tokens(wanted.title());
        String id = wanted.id() == null ? ids.next(IdText.of(tokens)) : ids.free(wanted.id());
        List<Inline> content = inlines(tokens, wanted.title());
        Inline.Place dashes = heading.underline();
        Block.Underline underline =
                dashes == null || wanted.id() != null ? null : new Block.Underline(dashes, heading.lines.size());
        nodeProblems.heading(heading);
        int level = extended ? heading.levelBelow(above, down) : heading.level;
        above = heading.isNested() ? above : Math.max(2, level);
        return new Block.HeadingBlock(level, id, wanted.id(), content, heading.place(), underline);
    }

    /** What is quoted is no part of the issue's own, so that its headings are below the level typed above it. */
    private Block quote(Node node) {
        int outer = down;
        down = outer > 0 ? outer : Math.max(0, Math.max(2, above) + 1 - HeadingSyntax.highestIn(node));
        Block quote = quoted(node);
        down = outer;
        return quote;
    }

    private Block quoted(Node node) {
        Node first = node.getFirstChild();
        Fragment fragment = extended && first instanceof Paragraph ? paragraphs.get(first) : null;
        if (fragment == null
                || fragment.text().isEmpty()
                || "[【".indexOf(fragment.text().charAt(0)) < 0) {
            return new Block.Quote(children(node));
        }
        String line = fragment.text().lines().findFirst().orElse("");
        AlertMark alert = AlertMark.of(line);
        if (alert == null) {
            otherSyntax.callout(fragment, line);
            return new Block.Quote(children(node));
        }
        otherSyntax.drawn(fragment, alert);
        otherSyntax.empty(fragment, alert, node);
        List<Inline> title = inlines(fragment.slice(alert.title(), alert.end()));
        paragraphs.put(first, fragment.from(Math.min(fragment.text().length(), alert.end() + 1)));
        return new Block.Container(alert.kind(), title, false, children(node));
    }

    private Block list(ListBlock list) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                items.add(item(node));
            }
        }
        lists.list(list);
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbers ? numbers.getStartNumber() : 1;
        return new Block.ListBlock(ordered, start, list.isTight(), items);
    }

    private Block.ListItem item(Node node) {
        Node first = node.getFirstChild();
        Fragment fragment = extended && first instanceof Paragraph ? paragraphs.get(first) : null;
        Matcher box = fragment == null || !fragment.text().startsWith("[") ? null : CHECK_BOX.matcher(fragment.text());
        Boolean checked = null;
        if (fragment != null && box != null && box.lookingAt()) {
            checked = !box.group(1).equals(" ");
            paragraphs.put(first, fragment.from(box.end()));
        }
        return new Block.ListItem(checked, children(node));
    }

    private List<Token> tokens(Fragment fragment) {
        List<Token> tokens = InlineParser.tokens(fragment, inlineContext);
        Token.verbatim(tokens, fragment).forEach(verbatim::add);
        EmphasisProblems.check(tokens, fragment, problems);
        html.inline(tokens, fragment, links);
        return tokens;
    }

    private List<Inline> inlines(Fragment fragment) {
        return inlines(tokens(fragment), fragment);
    }

    private List<Inline> inlines(List<Token> tokens, Fragment fragment) {
        return html.withLinks(InlineTree.build(tokens, fragment, lineEnds, links), links);
    }
}
