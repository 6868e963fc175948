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
            if (hides == null) {
                continue;
            }
            ends = ends == null
                    ? new HiddenBlocks(nodes.stream().map(HiddenText::rawText).toList(), html)
                    : ends;
            int end = ends.end(i, hides);
            if (end >= 0) {
                leaveOut(hides, nodes.subList(i + 1, end + 1), blocks);
                i = end;
            } else {
                html.shownThoughHidden(hides.place(), hides.name());
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

    /** The raw tags of what is hidden still end elements. */
    private void leaveOut(Block.Hidden hides, List<Node> nodes, List<Block> out) {
        Raw first = ((Block.Html) out.remove(out.size() - 1)).raw();
        out.add(new Block.Html(new Raw(first.source(), first.html().substring(0, hides.index()))));
        int end = hides.place().end();
        for (Node node : nodes) {
            addLabels(node.getChars());
            if (node instanceof HtmlBlockBase raw) {
                Fragment typed = rawText(raw);
                html.block(typed, NodeProblems.around(raw));
                end = typed.offset(typed.text().stripTrailing().length());
            }
        }
        Inline.Place place = new Inline.Place(hides.place().start(), end);
        verbatim.add(place);
        html.hidden(place, hides.name());
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
