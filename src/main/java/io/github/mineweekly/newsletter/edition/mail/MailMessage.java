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

    /** @param id unique to the issue, with an {@code @} */
    MailMessage(MailHeaders settings, String subject, LocalDate date, String id) {
        if (settings.from() != null) {
            headers.add("From: " + settings.from().header());
        }
        headers.add("Subject: " + HeaderText.of(subject));
        headers.add("Date: " + Times.rfc5322(date));
        headers.add("Message-ID: <" + id + ">");
        String unsubscribe = settings.unsubscribe();
        if (unsubscribe != null) {
            headers.add("List-Unsubscribe: <" + unsubscribe + ">");
            // One click is a request to a server; no mail program makes one of an address for mails.
            if (unsubscribe.startsWith("https:")) {
                headers.add("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
            }
        }
        headers.add("X-Unsent: 1");
        headers.add("MIME-Version: 1.0");
    }

    String with(String text, String html) {
        String boundary = "=_" + ContentHash.of(text + html, 16);
        StringBuilder out = new StringBuilder();
        headers.forEach(header -> out.append(header).append("\r\n"));
        out.append("Content-Type: multipart/alternative;\r\n boundary=\"")
                .append(boundary)
                .append("\"\r\n");
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
