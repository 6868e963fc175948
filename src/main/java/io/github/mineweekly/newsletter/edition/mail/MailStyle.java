package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.html.Styled;
import java.util.EnumMap;
import java.util.Map;

/**
 * The styles of a mail. Each is written into its element, since not every mail program reads a style sheet; what has a
 * colour also has a class, by which the rules for dark mode find it.
 */
final class MailStyle {
    private static final Map<Styled, String> ATTRIBUTES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Styled.SECTION,
                    styled(
                            "r",
                            "margin:40px 0 8px;padding-top:14px;border-top:2px solid #23211d;font-size:22px;"
                                    + "line-height:32px")),
            Map.entry(Styled.TAGLINE, styled("m", "margin:0 0 16px;color:#69635a;font-size:15px;line-height:24px")),
            Map.entry(Styled.GROUP, plain("margin:32px 0 8px;font-size:19px;line-height:28px")),
            Map.entry(Styled.ITEM, plain("margin:28px 0 4px;font-size:18px;line-height:26px")),
            Map.entry(Styled.TITLE_LINK, styled("k", "color:#23211d;text-decoration:none")),
            Map.entry(Styled.SOURCE, styled("m", "margin:0 0 10px;color:#69635a;font-size:13px;line-height:20px")),
            Map.entry(Styled.HEADING, plain("margin:24px 0 8px;font-size:17px;line-height:26px")),
            Map.entry(Styled.PARAGRAPH, plain("margin:0 0 16px")),
            Map.entry(Styled.CENTRED, plain("margin:0 0 16px;text-align:center")),
            Map.entry(Styled.CAPTION, styled("m", "margin:-8px 0 16px;color:#69635a;font-size:14px;line-height:22px")),
            Map.entry(Styled.QUOTE, styled("l", "margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid #e6e1d8")),
            Map.entry(Styled.LIST, plain("margin:0 0 16px 24px;padding:0")),
            Map.entry(Styled.LIST_ITEM, plain("margin:0 0 6px")),
            Map.entry(Styled.CODE_TITLE, styled("m", "margin:0 0 4px;color:#69635a;font-size:14px;line-height:22px")),
            Map.entry(
                    Styled.CODE_BLOCK,
                    styled(
                            "t",
                            "margin:0 0 16px;padding:12px 14px;background-color:#f4efe6;font-family:Menlo,Consolas,"
                                    + "monospace;font-size:14px;line-height:22px;white-space:pre-wrap;word-break:break-word")),
            Map.entry(
                    Styled.CODE,
                    styled(
                            "t",
                            "padding:1px 4px;background-color:#f4efe6;font-family:Menlo,Consolas,monospace;"
                                    + "font-size:14px")),
            Map.entry(Styled.TABLE_FRAME, plain("overflow-x:auto;overflow-wrap:break-word")),
            Map.entry(Styled.TABLE, plain("width:100%;margin:0 0 16px;border-collapse:collapse")),
            Map.entry(
                    Styled.HEAD_CELL,
                    styled(
                            "l t",
                            "padding:6px 10px;border:1px solid #e6e1d8;background-color:#f4efe6;font-size:15px;"
                                    + "line-height:24px")),
            Map.entry(
                    Styled.CELL,
                    styled("l", "padding:6px 10px;border:1px solid #e6e1d8;font-size:15px;line-height:24px")),
            Map.entry(Styled.RULE, styled("l", "height:0;margin:24px 0;border:0;border-top:1px solid #e6e1d8")),
            Map.entry(
                    Styled.BOX,
                    styled(
                            "t b",
                            "margin:0 0 16px;padding:12px 16px 1px;border-left:3px solid #a3331f;"
                                    + "background-color:#f4efe6")),
            Map.entry(Styled.BOX_TITLE, plain("margin:0 0 8px;font-weight:bold")),
            Map.entry(Styled.STRONG, ""),
            Map.entry(Styled.NOTE_MARK, styled("m", "color:#69635a;font-size:12px;line-height:1")),
            Map.entry(
                    Styled.NOTES,
                    styled(
                            "m l",
                            "margin:40px 0 0;padding-top:16px;border-top:1px solid #e6e1d8;color:#69635a;"
                                    + "font-size:14px;line-height:24px"))));

    static final String LINK = styled("a", "color:#a3331f;text-decoration:underline");

    static final String IMAGE = plain("max-width:100%;height:auto;border:0");

    private MailStyle() {}

    static String of(Styled element) {
        return ATTRIBUTES.getOrDefault(element, "");
    }

    /** The same for what is read from the right; code is not. */
    static String mirrored(Styled element) {
        String direction = element == Styled.CODE || element == Styled.CODE_BLOCK ? " dir=\"ltr\"" : "";
        return direction
                + of(element)
                        .replace("border-left:", "border-right:")
                        .replaceAll("(margin|padding):0 0 (\\w+) (\\d+px)", "$1:0 $3 $2 0");
    }

    private static String styled(String names, String style) {
        return " class=\"" + names + "\" style=\"" + style + "\"";
    }

    private static String plain(String style) {
        return " style=\"" + style + "\"";
    }
}
