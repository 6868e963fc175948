package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.ComparableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article's blocks below the page's one heading of level 1.
 *
 * @param titleId the id of the heading that repeated the title, or null
 * @param blocks without that heading
 */
public record PageTitle(@Nullable String titleId, List<Block> blocks) {
    /** What of a tag readers miss: a picture, a link or a place that others lead to. */
    private static final Pattern MISSED = Pattern.compile("\\s(?:src|href|id|name)\\s*=", Pattern.CASE_INSENSITIVE);

    /** Where VitePress, Jekyll, Eleventy, Hugo and others put the title of a page. */
    private static final String PLACEHOLDER =
            "\\{\\{-?[ \\t]*(?:(?:\\$?frontmatter\\.|page\\.|post\\.)?title|\\.(?:Page\\.)?Title)[ \\t]*-?}}";

    /** What a newsletter whose issues have no titles of their own puts after its name. */
    private static final Pattern DAY = Pattern.compile(
            "[\\s\\p{P}|]+(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}[-./][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)[)）]?");

    private static final Pattern HEADING = Pattern.compile(PLACEHOLDER);
    private static final Pattern LINE = Pattern.compile("#[ \\t]+" + PLACEHOLDER + "[ \\t]*");

    /** Whether a line of the source is a heading of level 1 that stands for the title in another tool. */
    public static boolean isPlaceholderLine(String line) {
        return LINE.matcher(line).matches();
    }

    public static PageTitle of(List<Block> blocks, String title, BodyProblems problems) {
        String id = null;
        String wanted = ComparableText.of(title);
        String name = name(blocks, title);
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.HeadingBlock heading) || heading.level() > 1) {
                rest.add(block);
            } else if (isPlaceholder(heading.content())) {
                id = id == null ? heading.id() : id;
            } else if (id == null
                    && List.of(wanted, name).contains(ComparableText.of(PlainText.of(heading.content())))) {
                id = heading.id();
                boolean shown = TreeIndex.of(List.of(heading))
                        .isText(html -> !MISSED.matcher(html.html()).find());
                if (!shown) {
                    problems.add(
                            BodyRules.CONTENT_DROPPED,
                            heading.place(),
                            "the heading repeats the title, so its links, images and footnotes are not shown",
                            "write them below it");
                }
            } else {
                rest.add(block);
            }
        }
        return new PageTitle(id, List.copyOf(rest));
    }

    /** The first heading, if it alone is of level 1 and the title is no more than that and a day; else the title. */
    private static String name(List<Block> blocks, String title) {
        List<Block.HeadingBlock> headings = blocks.stream()
                .flatMap(block -> block instanceof Block.HeadingBlock heading ? Stream.of(heading) : Stream.empty())
                .toList();
        boolean one = !headings.isEmpty()
                && headings.get(0).level() == 1
                && headings.stream().skip(1).noneMatch(heading -> heading.level() == 1);
        String wanted = ComparableText.of(title);
        String said = one ? ComparableText.of(PlainText.of(headings.get(0).content())) : "";
        boolean dated = !said.isEmpty()
                && wanted.startsWith(said)
                && DAY.matcher(wanted.substring(said.length())).matches();
        return dated ? said : wanted;
    }

    private static boolean isPlaceholder(List<Inline> content) {
        return content.stream().allMatch(Inline.Text.class::isInstance)
                && HEADING.matcher(PlainText.of(content).strip()).matches();
    }
}
