package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.edition.html.Styled;
import io.github.mineweekly.newsletter.text.Resource;
import java.util.Map;

/**
 * The styles of an article for WeChat. Its editor drops classes, ids and style sheets; dark colours it makes itself.
 */
final class WeChatStyle {
    private static final Map<String, String> STYLES = Resource.map("edition/wechat-styles.txt");

    private WeChatStyle() {}

    static String of(Styled element) {
        String style = STYLES.get(element.name());
        return style == null ? "" : " style=\"" + style + "\"";
    }
}
