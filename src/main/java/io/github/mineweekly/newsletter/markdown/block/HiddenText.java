package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import io.github.mineweekly.newsletter.markdown.raw.HiddenBlocks;
import io.github.mineweekly.newsletter.markdown.raw.HtmlPolicy;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.Verbatim;
import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is between a raw tag that hides and its end some blocks later. It is not read, so that its footnotes and ids do
 * not count. That is said once: what belongs to it is not missed for itself.
 */
final class HiddenText {
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999})]");

    private final HtmlPolicy html;
    private final Verbatim verbatim;
    private final Set<String> labels = new HashSet<>();

    /** @param verbatim gets the places of hidden text */
    HiddenText(HtmlPolicy html, Verbatim verbatim) {
        this.html = html;
        this.verbatim = verbatim;
    }

    /**
     * The blocks of a node that are not hidden.
     *
     * @param read adds what a node is to the blocks
     */
    List<Block> readOthers(Node parent, BiConsumer<Node, List<Block>> read) {
        List<Node> nodes = new ArrayList<>();
        parent.getChildIterator().forEachRemaining(nodes::add);
        HiddenBlocks ends = null;
        List<Block> blocks = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            read.accept(nodes.get(i), blocks);
            boolean raw = nodes.get(i) instanceof HtmlBlockBase;
            Block.Hidden hides = raw && blocks.get(blocks.size() - 1) instanceof Block.Html last ? last.hidden() : null;
            while (hides != null) {
                ends = ends == null
                        ? new HiddenBlocks(
                                nodes.stream().map(HiddenText::rawText).toList(), html)
                        : ends;
                HiddenBlocks.End end = ends.end(i, hides);
                if (end == null
                        || endOffset(nodes.get(end.block()), end)
                                <= hides.place().start()) {
                    html.shownThoughHidden(hides.place(), hides.name());
                    break;
                }
                List<Node> hidden = nodes.subList(i, end.block() + 1);
                i = end.block();
                hides = leaveOut(hides, hidden, end, blocks);
            }
        }
        return blocks;
    }

    /** Of raw HTML; empty for others. */
    private static Fragment rawText(Node node) {
        return node instanceof HtmlBlockBase raw
                ? Fragments.verbatim(raw.getContentLines())
                : Fragment.of("", node.getStartOffset());
    }

    private static int endOffset(Node node, HiddenBlocks.End end) {
        return rawText(node).place(0, end.offset()).end();
    }

    /**
     * The raw tags of what is hidden still end elements. What follows its end is shown, and may hide something again.
     *
     * @param nodes from the one that hides to the one that ends it
     */
    private Block.@Nullable Hidden leaveOut(
            Block.Hidden hides, List<Node> nodes, HiddenBlocks.End end, List<Block> out) {
        Raw first = ((Block.Html) out.remove(out.size() - 1)).raw();
        out.add(new Block.Html(new Raw(first.source(), first.html().substring(0, hides.index()))));
        Node last = nodes.get(nodes.size() - 1);
        for (Node node : nodes.subList(1, nodes.size())) {
            addLabels(node.getChars());
            if (node instanceof HtmlBlockBase raw) {
                Fragment typed = rawText(raw);
                html.block(node == last ? typed.upTo(end.offset()) : typed, NodeProblems.around(raw));
            }
        }
        Inline.Place place = new Inline.Place(hides.place().start(), endOffset(last, end));
        verbatim.add(place);
        html.hidden(place, hides.name());
        Fragment rest = rawText(last).from(end.offset());
        if (rest.text().isBlank()) {
            return null;
        }
        verbatim.add(rest.place(0, rest.text().stripTrailing().length()));
        Block.Html shown = html.block(rest, NodeProblems.around(last));
        out.add(shown);
        return shown.hidden();
    }

    private void addLabels(CharSequence text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.add(CaseFolding.label(label.group(1)));
        }
    }

    /** Whether it has what is at an offset of Markdown. */
    boolean holds(int offset) {
        return verbatim.holds(offset);
    }

    /** Whether it is why nothing on the page refers to a label that is defined at an offset. */
    boolean explains(String label, int offset) {
        return holds(offset) || labels.contains(CaseFolding.label(label));
    }
}
