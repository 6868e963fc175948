package io.github.mineweekly.newsletter.edition.html;

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
    NOTES
}
