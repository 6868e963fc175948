package io.github.mineweekly.newsletter.edition.content;

import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.part.GroupTree;
import io.github.mineweekly.newsletter.markdown.part.ItemTree;
import io.github.mineweekly.newsletter.markdown.part.PartTree;
import io.github.mineweekly.newsletter.markdown.part.SectionTree;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads through an article in the order in which it is read. */
public final class ArticleWalk {
    private final EditionIssue issue;
    private final Map<String, List<SourceLink>> sources;

    /** What an edition writes of each piece. */
    public interface Writer {
        void section(List<Inline> heading);

        void tagline(List<Inline> content);

        /** @param level from 3 */
        void group(int level, List<Inline> heading);

        /** What is above an item's text. */
        void item(ItemHead head);

        void blocks(List<Block> blocks);
    }

    /**
     * The head of an item.
     *
     * @param level from 3
     * @param title without marks of footnotes
     * @param marks those of the title
     * @param titleSource the source that the title leads to; null if the title holds a link itself, or there is no
     *     source
     * @param sources all of them
     */
    public record ItemHead(
            int level,
            List<Inline> title,
            List<Inline> marks,
            @Nullable SourceLink titleSource,
            List<SourceLink> sources) {
        public ItemHead {
            title = List.copyOf(title);
            marks = List.copyOf(marks);
            sources = List.copyOf(sources);
        }
    }

    public ArticleWalk(EditionIssue issue) {
        this.issue = issue;
        this.sources = issue.sources();
    }

    /** All but the footnotes. */
    public void lead(Writer writer) {
        issue.tree().sections().forEach(section -> section(section, writer));
    }

    private void section(SectionTree section, Writer writer) {
        Block.HeadingBlock heading = section.heading();
        if (heading != null) {
            writer.section(heading.content());
        }
        if (section.tagline() != null) {
            writer.tagline(section.tagline());
        }
        writer.blocks(section.prose().blocks());
        section.parts().forEach(part -> part(part, writer));
    }

    private void part(PartTree part, Writer writer) {
        if (part instanceof GroupTree group) {
            writer.group(group.heading().level(), group.heading().content());
            writer.blocks(group.prose().blocks());
            group.parts().forEach(inner -> part(inner, writer));
        } else if (part instanceof ItemTree item) {
            writer.item(head(item));
            writer.blocks(item.blocks());
        }
    }

    private ItemHead head(ItemTree item) {
        LinkText title = LinkText.of(item.title());
        List<SourceLink> all = sources.getOrDefault(item.heading().id(), List.of());
        boolean leads = !all.isEmpty() && !title.holdsLink();
        return new ItemHead(item.heading().level(), title.content(), title.marks(), leads ? all.get(0) : null, all);
    }
}
