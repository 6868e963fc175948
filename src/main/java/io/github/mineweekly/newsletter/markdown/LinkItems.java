package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the news without headings: paragraphs and list items that start with a link to another site, or with a number
 * typed by hand and then such a link.
 */
final class LinkItems {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[、.．)）][ \u3000]*");

    private LinkItems() {}

    static List<LinkItem> in(List<Block> blocks) {
        List<LinkItem> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.content(), PlainText.of(paragraph.content()), items);
            } else if (block instanceof Block.ListBlock list) {
                for (Block.ListItem item : list.items()) {
                    boolean text = !item.children().isEmpty();
                    if (text && item.children().get(0) instanceof Block.Paragraph paragraph) {
                        add(paragraph.content(), PlainText.ofBlocks(item.children()), items);
                    }
                }
            }
        }
        return items;
    }

    private static void add(List<Inline> content, String text, List<LinkItem> items) {
        int start = isNumber(content) ? 1 : 0;
        Inline first = content.size() > start ? content.get(start) : null;
        while (first instanceof Inline.Span span && !span.children().isEmpty()) {
            first = span.children().get(0);
        }
        boolean web = first instanceof Inline.Link link && WebAddress.isHttp(link.url());
        if (web && first instanceof Inline.Link link) {
            items.add(new LinkItem(PlainText.of(link.children()), Hosts.source(link, null), text));
        }
    }

    private static boolean isNumber(List<Inline> content) {
        return !content.isEmpty()
                && content.get(0) instanceof Inline.Text text
                && NUMBER.matcher(text.text()).matches();
    }
}
