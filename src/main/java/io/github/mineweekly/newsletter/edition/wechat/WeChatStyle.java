package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.edition.html.Styled;
import java.util.Map;

/**
 * The styles of an article for WeChat. Its editor drops classes, ids and style sheets; dark colours it makes itself.
 */
final class WeChatStyle {
    private static final Map<Styled, String> ATTRIBUTES = Styled.attributes("edition/wechat-styles.txt");

    private WeChatStyle() {}

    static String of(Styled element) {
        return ATTRIBUTES.getOrDefault(element, "");
    }
}
