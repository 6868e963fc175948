package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.catalog.Times;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A message as RFC 5322 and MIME have it, the plain text before the HTML. Two builds write the same bytes. */
final class MailMessage {
    private static final int BASE64_LINE = 76;

    private final List<String> headers = new ArrayList<>();
    private final String domain;
    private final String id;

    /**
     * @param id unique to the issue
     * @param domain of the newsletter, for its messages' ids
     */
    MailMessage(MailHeaders settings, String subject, LocalDate date, String id, String domain) {
        this.id = id;
        this.domain = domain;
        if (settings.from() != null) {
            headers.add("From: " + settings.from().header());
        }
        headers.add("Subject: " + HeaderText.of(subject));
        headers.add("Date: " + Times.rfc5322(date));
        String unsubscribe = settings.unsubscribe();
        if (unsubscribe != null && unsubscribe.matches("(https|mailto):[^ <>]*")) {
            // Who fills in a placeholder writes a header of its own. Not of one click (RFC 8058): the address is that
            // of all readers, and would not say who leaves.
            headers.add("List-Unsubscribe: <" + unsubscribe + ">");
        }
        headers.add("X-Unsent: 1");
        headers.add("MIME-Version: 1.0");
    }

    String with(String text, String html) {
        String hash = ContentHash.of(text + html, 16);
        String boundary = "=_" + hash;
        StringBuilder out = new StringBuilder();
        // A corrected issue is another message: where one with the same id has been, it would not be delivered.
        out.append("Message-ID: <" + id + '.' + hash.substring(0, 8) + '@' + domain + ">\r\n");
        headers.forEach(header -> out.append(header).append("\r\n"));
        out.append("Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n");
        part(boundary, "text/plain", text, out);
        part(boundary, "text/html", html, out);
        return out.append("\r\n--").append(boundary).append("--\r\n").toString();
    }

    private static void part(String boundary, String type, String text, StringBuilder out) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        out.append("\r\n--").append(boundary);
        out.append("\r\nContent-Type: ").append(type).append("; charset=UTF-8\r\n");
        out.append("Content-Transfer-Encoding: base64\r\n\r\n");
        out.append(Base64.getMimeEncoder(BASE64_LINE, new byte[] {'\r', '\n'}).encodeToString(bytes));
    }
}
