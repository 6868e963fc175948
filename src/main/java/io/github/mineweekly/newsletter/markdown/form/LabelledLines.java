package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of labels with values, one per line, which says of a heading what it is about. */
public final class LabelledLines {
    private LabelledLines() {}

    /** The link after the first label of a source; null for any other block. */
    public static @Nullable ItemSource source(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return null;
        }
        Inline.Link found = null;
        for (List<Inline> line : cut(paragraph.content())) {
            if (line.isEmpty()) {
                continue;
            }
            Label label = Label.of(line);
            if (label == null) {
                return null;
            }
            boolean source = SourceBlock.isSource(label.name()) && label.value().size() == 1;
            found = found == null && source ? label.address() : found;
        }
        return found == null ? null : new ItemSource(found, null);
    }

    static List<List<Inline>> cut(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.size(); i++) {
            if (i == content.size() || content.get(i) instanceof Inline.LineBreak) {
                lines.add(content.subList(start, i));
                start = i + 1;
            }
        }
        return lines;
    }
}
