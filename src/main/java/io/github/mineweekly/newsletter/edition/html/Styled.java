package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.Map;
import java.util.stream.Collectors;

/** What has a style of its own. */
public enum Styled {
    SECTION,
    TAGLINE,
    GROUP,
    ITEM,
    TITLE_LINK,
    SOURCE,
    HEADING,
    PARAGRAPH,
    CENTRED,
    CAPTION,
    QUOTE,
    LIST,
    LIST_ITEM,
    CODE_TITLE,
    CODE_BLOCK,
    CODE,
    /** Around a table: on a phone it scrolls there, and no word of a cell breaks. */
    TABLE_FRAME,
    TABLE,
    HEAD_CELL,
    CELL,
    RULE,
    BOX,
    BOX_TITLE,
    STRONG,
    NOTE_MARK,
    NOTES;

    /** What a table writes into elements: a style, and the names of classes where there is a third column. */
    public static Map<Styled, String> attributes(String path) {
        return Resource.rows(path).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> valueOf(row.get(0)),
                        row -> (row.size() > 2 ? " class=\"" + row.get(2) + "\"" : "") + " style=\"" + row.get(1)
                                + "\""));
    }
}
