package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.edition.html.Styled;
import java.util.EnumMap;
import java.util.Map;

/**
 * The styles of an article for WeChat. Its editor drops classes, ids and style sheets; dark colours it makes itself.
 */
final class WeChatStyle {
    private static final Map<Styled, String> STYLES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Styled.SECTION,
                    "margin:40px 0 12px;padding-left:10px;border-left:4px solid #a3331f;font-size:20px;"
                            + "line-height:1.4;font-weight:bold"),
            Map.entry(Styled.TAGLINE, "margin:0 0 16px;color:#69635a;font-size:14px;line-height:1.7"),
            Map.entry(Styled.GROUP, "margin:32px 0 8px;font-size:18px;line-height:1.5;font-weight:bold"),
            Map.entry(Styled.ITEM, "margin:28px 0 4px;font-size:17px;line-height:1.5;font-weight:bold"),
            Map.entry(Styled.SOURCE, "margin:0 0 10px;color:#69635a;font-size:13px;line-height:1.6"),
            Map.entry(Styled.HEADING, "margin:24px 0 8px;font-size:16px;line-height:1.5;font-weight:bold"),
            Map.entry(Styled.PARAGRAPH, "margin:0 0 16px"),
            Map.entry(Styled.CENTRED, "margin:0 0 16px;text-align:center"),
            Map.entry(
                    Styled.CAPTION,
                    "margin:-8px 0 16px;color:#69635a;font-size:13px;line-height:1.6;text-align:center"),
            Map.entry(
                    Styled.QUOTE, "margin:0 0 16px;padding:8px 0 1px 14px;border-left:3px solid #d9d2c7;color:#69635a"),
            Map.entry(Styled.LIST, "margin:0 0 16px;padding-left:24px"),
            Map.entry(Styled.LIST_ITEM, "margin:0 0 6px"),
            Map.entry(Styled.CODE_TITLE, "margin:0 0 4px;color:#69635a;font-size:13px"),
            Map.entry(
                    Styled.CODE_BLOCK,
                    "margin:0 0 16px;padding:12px 14px;background-color:#f4efe6;font-family:Menlo,Consolas,monospace;"
                            + "font-size:13px;line-height:1.6;white-space:pre-wrap;word-break:break-word"),
            Map.entry(
                    Styled.CODE,
                    "padding:1px 4px;background-color:#f4efe6;font-family:Menlo,Consolas,monospace;font-size:14px"),
            Map.entry(Styled.TABLE_FRAME, "overflow-x:auto;word-break:normal;overflow-wrap:break-word"),
            Map.entry(Styled.TABLE, "width:100%;margin:0 0 16px;border-collapse:collapse;font-size:14px"),
            Map.entry(Styled.HEAD_CELL, "padding:6px 8px;border:1px solid #d9d2c7;background-color:#f4efe6"),
            Map.entry(Styled.CELL, "padding:6px 8px;border:1px solid #d9d2c7"),
            Map.entry(Styled.RULE, "height:0;margin:24px 0;border:0;border-top:1px solid #d9d2c7"),
            Map.entry(Styled.BOX, "margin:0 0 16px;padding:12px 14px 1px;background-color:#f4efe6"),
            Map.entry(Styled.BOX_TITLE, "margin:0 0 8px;font-weight:bold"),
            Map.entry(Styled.STRONG, "color:#a3331f"),
            Map.entry(Styled.NOTE_MARK, "color:#69635a;font-size:12px;line-height:1"),
            Map.entry(
                    Styled.NOTES,
                    "margin:40px 0 0;padding-top:16px;border-top:1px solid #d9d2c7;color:#69635a;font-size:13px;"
                            + "line-height:1.7")));

    private WeChatStyle() {}

    static String of(Styled element) {
        String style = STYLES.get(element);
        return style == null ? "" : " style=\"" + style + "\"";
    }
}
