package io.github.mineweekly.newsletter.edition.view;

import java.util.Map;

/**
 * A mail.
 *
 * @param t the words
 * @param traditional whether it is in traditional characters
 * @param home the address of the newsletter
 * @param page the address of the page
 * @param subject of the mail
 * @param authors in one line, or empty
 * @param cover an absolute address, or empty
 * @param coverWidth in pixels, no wider than the text
 * @param preheader what lists of mails show after the subject
 * @param filler HTML that nobody sees, so that they show nothing of the mail's head after it
 * @param unsubscribe an address, or empty
 */
public record MailView(
        Map<String, String> t,
        String lang,
        boolean rtl,
        boolean traditional,
        String siteName,
        String home,
        String page,
        String title,
        String subject,
        String date,
        String authors,
        String description,
        String cover,
        int coverWidth,
        String preheader,
        String filler,
        String content,
        String notes,
        String unsubscribe) {
    /**
     * The same as plain text, wrapped.
     *
     * @param head title, date and summary
     */
    public record Text(
            Map<String, String> t,
            String head,
            String page,
            String text,
            String siteName,
            String home,
            String unsubscribe) {}
}
