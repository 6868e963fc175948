package io.github.mineweekly.newsletter.edition.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.edition.Edition;
import io.github.mineweekly.newsletter.edition.EditionSettings;
import io.github.mineweekly.newsletter.edition.ExportedIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message read back by a parser of others, which takes nothing amiss that RFC 5322 does not allow. */
class MailMessageTest {
    private static final Path CASES = Path.of("src/test/resources/editions");

    @TempDir
    private Path folder;

    @Test
    void theMessageSaysWhatTheFilesSay() throws IOException {
        ExportedIssue issue = ExportedIssue.ofText(folder, Files.readString(CASES.resolve("items.md")));

        Message message = read(issue.file("mail.eml"));

        assertThat(message.getSubject()).isEqualTo("码海拾贝 第 20 期");
        assertThat(message.getDate().toInstant()).isEqualTo(Instant.parse("2023-10-01T12:00:00Z"));
        Mailbox from = message.getFrom().get(0);
        assertThat(List.of(from.getName(), from.getAddress())).containsExactly("码海拾贝", "team@example.org");
        assertThat(value(message, "List-Unsubscribe")).isEqualTo("<https://example.org/leave?list=1>");
        assertThat(message.getHeader().getField("List-Unsubscribe-Post")).isNull();
        assertThat(value(message, "X-Unsent")).isEqualTo("1");
        assertThat(message.getMessageId())
                .matches("<e7290dde-cdd5-5aac-854f-7e3ea5ac6a73\\.[0-9a-f]{8}@example\\.org>");
        assertThat(message.getMimeType()).isEqualTo("multipart/alternative");
        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
        assertThat(parts).extracting(Entity::getMimeType).containsExactly("text/plain", "text/html");
        assertThat(parts).extracting(Entity::getContentTransferEncoding).containsOnly("base64");
        assertThat(text(parts.get(0))).isEqualTo(issue.file("mail.txt"));
        assertThat(text(parts.get(1))).isEqualTo(issue.file("mail.html"));
    }

    @Test
    void whatIsNotSetIsAbsent() throws IOException {
        Files.copy(CASES.resolve("items.md"), folder.resolve("issue.md"));
        ExportedIssue issue = ExportedIssue.of(
                folder, ExportedIssue.SITE, new EditionSettings("", Set.of(Edition.MAIL), new MailHeaders(null, null)));

        assertThat(names(issue.file("mail.eml")))
                .containsExactly("Message-ID", "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type");
        assertThat(issue.file("mail.html") + issue.file("mail.txt")).doesNotContain("退订");
    }

    /** Outlook takes the width from the attribute alone, and else shows a picture as large as it is. */
    @Test
    void picturesOfRawHtmlHaveAWidth() throws IOException {
        Files.writeString(
                folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='1600' height='800'/>");
        String text = "---\ntitle: 第 1 期\ndate: 2026-01-04\n---\n\n";
        String pictures = "<img src='a.svg'> <img src='a.svg' height='90'> <img src='a.svg' width='50%'>\n";

        ExportedIssue issue = ExportedIssue.ofText(folder, text + pictures);

        assertThat(Jsoup.parse(issue.file("mail.html")).select("img").eachAttr("width"))
                .containsExactly("592", "180", "296");
        assertThat(Jsoup.parse(issue.file("release.md")).select("img").eachAttr("width"))
                .containsExactly("180", "50%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第 1 期 | 码海拾贝 第 1 期",
                "第二十期 | 码海拾贝 第二十期",
                "第 20-21 期 | 码海拾贝 第 20-21 期",
                "第 20 期（總第 120 期） | 码海拾贝 第 20 期（總第 120 期）",
                "Vol. 2, No. 20 | 码海拾贝 Vol. 2, No. 20",
                "Nr. 20 | 码海拾贝 Nr. 20",
                "23 | 码海拾贝 23",
                "2026-01-04 | 码海拾贝 2026-01-04",
                "2026 年 1 月 4 日（周日） | 码海拾贝 2026 年 1 月 4 日（周日）",
                "2026 年 1 月 4 日 星期日 | 码海拾贝 2026 年 1 月 4 日 星期日",
                "January 4th, 2026 | 码海拾贝 January 4th, 2026",
                "January 2026 | 码海拾贝 January 2026",
                "January | January",
                "enero de 2026 | 码海拾贝 enero de 2026",
                "2026 年终 | 2026 年终",
                "2026 Marches | 2026 Marches",
                "No 2nd try | No 2nd try",
                "第 1 期：工具 | 第 1 期：工具",
                "码海拾贝 第 1 期 | 码海拾贝 第 1 期",
                "码海拾贝 2026-01-04 | 码海拾贝 2026-01-04",
                "第 1 期 码海拾贝 | 第 1 期 码海拾贝"
            })
    void theSubjectOfAnIssueThatIsANumberOrADayNamesTheNewsletter(String title, String subject) throws IOException {
        String text = "---\ntitle: \"" + title + "\"\ndate: 2026-01-04\n---\n\n文字。\n";

        assertThat(read(ExportedIssue.ofText(folder, text).file("mail.eml")).getSubject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"zh-HK, TC", "zh-CN, SC", "en, SC"})
    void theFontsAreThoseOfTheCharacters(String locale, String form) throws IOException {
        Files.writeString(folder.resolve("issue.md"), "---\ntitle: 第 1 期\ndate: 2026-01-04\n---\n\n文字。\n");

        ExportedIssue issue = ExportedIssue.of(
                folder,
                "https://example.org/",
                locale,
                new EditionSettings("", Set.of(Edition.MAIL, Edition.WECHAT), ExportedIssue.HEADERS));

        assertThat(issue.file("mail.html")).contains("font-family:'PingFang " + form);
        assertThat(issue.file("wechat.html")).contains("font-family:'PingFang " + form);
    }

    @Test
    void aCorrectedIssueIsAnotherMessage(@TempDir Path other) throws IOException {
        String text = Files.readString(CASES.resolve("items.md"));

        String first = ExportedIssue.ofText(folder, text).file("mail.eml");
        String second = ExportedIssue.ofText(other, text + "\nA correction.\n").file("mail.eml");

        assertThat(read(first).getMessageId()).isNotEqualTo(read(second).getMessageId());
    }

    @Test
    void noLineOfALongSenderIsTooLong() throws IOException {
        Files.copy(CASES.resolve("items.md"), folder.resolve("issue.md"));
        String sender = "码海拾贝编辑部周刊订阅组 <weekly-newsletter@lists.example.org>";
        MailHeaders headers = new MailHeaders(
                io.github.mineweekly.newsletter.edition.mail.Mailbox.parse(sender)
                        .orElseThrow(),
                null);
        ExportedIssue issue =
                ExportedIssue.of(folder, ExportedIssue.SITE, new EditionSettings("", Set.of(Edition.MAIL), headers));

        String message = issue.file("mail.eml");

        assertThat(message.lines().filter(line -> line.length() > 76)).isEmpty();
        Mailbox from = read(message).getFrom().get(0);
        assertThat(from.getName() + " <" + from.getAddress() + ">").isEqualTo(sender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\r\\nBcc: x@example.org",
                "a\\nBcc: x@example.org\\n\\n<script>alert(1)</script>",
                "a\\rBcc: x@example.org",
                "a\\u2028Bcc: x@example.org",
                "=?UTF-8?Q?a=0D=0ABcc:_x@example.org?=",
                "=?UTF-8?B?QmNjOiB4?= <x@example.org>",
                "\\\"a\\\" <x@example.org>, (b) ; c: @",
                "一个很长很长的标题，长到一行放不下，因此要折成几行，而且每个字都不能从中间断开：🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
                "A title of ASCII alone that is much longer than what fits in one line of a header, so that it is folded",
            })
    void noTitleBecomesAnotherHeader(String title) throws IOException {
        ExportedIssue issue = ExportedIssue.ofText(
                folder, "---\ntitle: \"" + title + "\"\ndate: 2023-10-01\ndescription: \"" + title + "\"\n---\n\na\n");

        String message = issue.file("mail.eml");

        assertThat(names(message))
                .containsExactly(
                        "Message-ID",
                        "From",
                        "Subject",
                        "Date",
                        "List-Unsubscribe",
                        "X-Unsent",
                        "MIME-Version",
                        "Content-Type");
        String shown = title.replaceAll("(\\\\r|\\\\n|\\\\u2028)+", " ").replace("\\\"", "\"");
        assertThat(read(message).getSubject()).isEqualTo(shown);
        assertThat(message.lines().filter(line -> line.length() > 78)).isEmpty();
        assertThat(message).matches("\\p{ASCII}*").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
    }

    @Test
    void whatAServiceWouldFillInIsTextOfTheIssue() throws IOException {
        String json = ExportedIssue.ofText(folder, Files.readString(CASES.resolve("placeholders.md")))
                .file("mail.json");

        JsonObject mail = JsonParser.parseString(json).getAsJsonObject();
        for (String key : List.of("subject", "preheader", "html", "text")) {
            assertThat(mail.get(key).getAsString()).as(key).doesNotContain("{{", "{%", "{#", "*|");
        }
        assertThat(mail.get("subject").getAsString()).isEqualTo("{ { title }} 第 1 期 * |FNAME|*");
        assertThat(Jsoup.parse(mail.get("html").getAsString()).text())
                .contains("{{ title }} 第 1 期 *|FNAME|*", "{% if x %} *|x|*")
                .contains("{{ code }}、{{{ triple }}}、{% tag %}、{# comment #}")
                .contains("{{ .Subscriber.Email }}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://l.example.org/u?c={{SubscriberUUID}}&l=1",
                "{{ unsubscribe_url }}",
                "{{{ pm:unsubscribe }}}",
                "{{ title }}",
                "{% unsubscribe %}",
                "*|UNSUB|*",
                "%unsubscribe_url%",
                "<%asm_group_unsubscribe_raw_url%>",
                "-unsubscribe-",
                "[[UNSUB_LINK]]",
                "{$unsubscribe}",
                "{unsubscribe_url}",
                "[unsubscribe]",
                "[link:subscription_unsubscribe_url]"
            })
    void whereReadersUnsubscribeMayBeFilledInByTheService(String unsubscribe) throws IOException {
        assertThat(MailHeaders.isAddress(unsubscribe)).isTrue();
        Files.writeString(folder.resolve("issue.md"), Files.readString(CASES.resolve("placeholders.md")));
        MailHeaders headers = new MailHeaders(null, unsubscribe);
        ExportedIssue issue =
                ExportedIssue.of(folder, ExportedIssue.SITE, new EditionSettings("", Set.of(Edition.MAIL), headers));

        JsonObject mail = JsonParser.parseString(issue.file("mail.json")).getAsJsonObject();
        String html = mail.get("html").getAsString();
        String placeholder = unsubscribe.substring(unsubscribe.indexOf('=') + 1).replace("&l=1", "");
        assertThat(html).containsOnlyOnce(placeholder);
        assertThat(mail.get("text").getAsString()).containsOnlyOnce(placeholder);
        assertThat(html.replace(placeholder, "")).doesNotContain("{{", "{%", "*|");
        assertThat(Jsoup.parse(html).select("a").eachAttr("href")).endsWith(unsubscribe);
        assertThat(mail.get("text").getAsString()).contains("\n" + unsubscribe + "\n");
        assertThat(issue.file("mail.eml").contains("List-Unsubscribe: <" + unsubscribe + ">"))
                .isEqualTo(unsubscribe.startsWith("https:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "http://example.org/",
                "{{ a }} {{ b }}",
                "{{ \" }}",
                "javascript:{{ a }}",
                "{{ a }",
                "{a}}",
                "<unsubscribe>",
                "[a",
                "[\"]",
                "-leave-",
                "%a b%",
                "<%\"%>"
            })
    void whatIsNeitherAnAddressNorAPlaceholderIsRefused(String unsubscribe) {
        assertThat(MailHeaders.isAddress(unsubscribe)).isFalse();
    }

    /** Not every mail program keeps what is said of the whole page. */
    @Test
    void aMailThatIsReadFromTheRightSaysSoWhereItsTextIs() throws IOException {
        Files.writeString(folder.resolve("issue.md"), """
                ---
                title: النشرة 1
                date: 2023-10-01
                ---

                ## قسم

                فقرة

                > اقتباس

                - عنصر `x`

                | أ | ب |
                |---|:--|
                | 1 | 2 |

                ```
                x = 1
                ```

                ::: tip
                نص
                :::
                """);
        EditionSettings settings = new EditionSettings("", Set.of(Edition.MAIL), ExportedIssue.HEADERS);

        Document mail = Jsoup.parse(
                ExportedIssue.of(folder, ExportedIssue.SITE, "ar", settings).file("mail.html"));

        assertThat(mail.select("td[lang=ar][dir=rtl] h2").text()).isEqualTo("قسم");
        assertThat(mail.select("td th").eachAttr("align")).containsExactly("right", "left");
        assertThat(mail.select("pre, code").eachAttr("dir")).containsExactly("ltr", "ltr");
        // The cell around them has an align.
        assertThat(mail.select("[style*=text-align]").eachText()).containsExactly("x = 1");
        assertThat(mail.select("td ul, td blockquote, td div").eachAttr("style"))
                .hasSize(4)
                .noneMatch(style -> style.contains("border-left") || style.matches(".*:0 0 \\w+ \\d+px.*"));
    }

    @Test
    void twoExportsWriteTheSameBytes(@TempDir Path other) throws IOException {
        String text = Files.readString(CASES.resolve("constructs.md"));

        assertThat(ExportedIssue.ofText(folder, text).files())
                .isEqualTo(ExportedIssue.ofText(other, text).files());
    }

    private static List<String> names(String message) throws IOException {
        return read(message).getHeader().getFields().stream()
                .map(Field::getName)
                .toList();
    }

    private static String value(Message message, String name) {
        return message.getHeader().getField(name).getBody();
    }

    private static Message read(String message) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        builder.setDecodeMonitor(DecodeMonitor.STRICT);
        return builder.parseMessage(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Entity part) throws IOException {
        byte[] bytes = ((TextBody) part.getBody()).getInputStream().readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
