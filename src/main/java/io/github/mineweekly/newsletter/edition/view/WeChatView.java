package io.github.mineweekly.newsletter.edition.view;

import java.util.List;
import java.util.Map;

/**
 * The page from which an article is copied into the editor of WeChat.
 *
 * @param t the words
 * @param traditional whether it is in traditional characters
 * @param summary for the field of the editor
 * @param article the HTML that is copied
 */
public record WeChatView(
        Map<String, String> t,
        String lang,
        boolean traditional,
        String title,
        String date,
        String summary,
        String article) {
    /**
     * What is copied.
     *
     * @param references the links that it cannot have
     */
    public record WeChatArticle(
            Map<String, String> t, String description, String content, String notes, List<NumberedLink> references) {
        public WeChatArticle {
            references = List.copyOf(references);
        }

        public boolean hasReferences() {
            return !references.isEmpty();
        }
    }

    public record NumberedLink(int number, String text, String address) {
        /** Whether the text says more than the address. */
        public boolean isNamed() {
            return !text.equals(address);
        }
    }
}
