package io.github.mineweekly.newsletter.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The text between two headings, with the items that are in it.
 *
 * @param pieces its HTML, cut where a page adds to an item; one more than the items, or one alone
 * @param text what belongs to none of the items, as plain text, blocks separated by {@code \n}
 * @param items in order
 */
public record Prose(List<String> pieces, String text, List<Item> items) {
    /** Where an item ends that pages add to. No text holds the character: it can be on no page. */
    static final char MARK = '\uFDD0';

    public Prose {
        pieces = List.copyOf(pieces);
        items = List.copyOf(items);
    }

    /** @param html with a mark for each item; where cleaning it lost one, pages add nothing to any */
    static Prose of(String html, String text, List<Item> items) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = html.indexOf(MARK); end >= 0; end = html.indexOf(MARK, start)) {
            pieces.add(html.substring(start, end));
            start = end + 1;
        }
        pieces.add(html.substring(start));
        if (pieces.size() != items.size() + 1) {
            String whole = String.join("", pieces);
            pieces.clear();
            pieces.add(whole);
        }
        return new Prose(pieces, text, items);
    }

    /** All of it, without room for what pages add. */
    public String html() {
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }
}
