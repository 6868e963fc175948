package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.ComparableText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's blocks below the page's one heading of level 1.
 *
 * @param titleId the id of the heading that repeated the title, or null
 * @param blocks without that heading
 */
public record PageTitle(@Nullable String titleId, List<Block> blocks) {
    public static PageTitle of(List<Block> blocks, String title) {
        String id = null;
        String wanted = ComparableText.of(title);
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.HeadingBlock heading) || heading.level() > 1) {
                rest.add(block);
            } else if (id == null
                    && ComparableText.of(PlainText.of(heading.content())).equals(wanted)) {
                id = heading.id();
            } else {
                rest.add(block);
            }
        }
        return new PageTitle(id, List.copyOf(rest));
    }
}
