package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paragraph of labels with values, one per line, which says of a heading what it is about. */
public final class LabelledLines {
    private LabelledLines() {}

    /** The link after the first label of a source; null for any other block. */
    public static @Nullable Source source(Block block) {
        List<@Nullable Label> labels = homes(block).stream().map(Label::of).toList();
        if (labels.isEmpty() || labels.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return labels.stream()
                .filter(Objects::nonNull)
                .filter(label ->
                        SourceBlock.isSource(label.name()) && label.value().size() == 1)
                .map(Label::address)
                .filter(Objects::nonNull)
                .findFirst()
                .map(link -> new Source(link, null))
                .orElse(null);
    }

    private static List<Block.Paragraph> homes(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? cut(paragraph.content()).stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Block.Paragraph(line, paragraph.offset()))
                        .toList()
                : List.of();
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
