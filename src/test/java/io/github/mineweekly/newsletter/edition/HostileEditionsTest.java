package io.github.mineweekly.newsletter.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.edition.release.PortableMarkdown;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in every field of an issue, and in every place of its body. */
class HostileEditionsTest {
    private static final List<String> PLACES = List.of(
            "%s",
            "## %s",
            "### %s\n\n> https://a.cn/\n",
            "### a\n\n> %s：https://a.cn/\n",
            "> %s",
            "- %s",
            "| a |\n|---|\n| %s |",
            "::: tip %s\na\n:::",
            "```js [%s]\na\n```",
            "```\n%s\n```",
            "[a](https://a.cn/ '%s')",
            "![%s](a.png '%s')",
            "[%s](https://a.cn/)",
            "a[^1]\n\n[^1]: %s",
            "<div title='%s'>%s</div>",
            "<a href='%s'>a</a>",
            "<img src='%s' alt='%s'>",
            "[a](<%s>)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style></title></textarea><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "</td></tr></table></body></html><form action=x><input>",
                "<td>a",
                "<tr><td>a</td></tr>",
                "--=_ --boundary",
                "{{{t}}} {{>page}}",
                "](javascript:alert(1))",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "</main><script>alert(1)</script>",
                "<iframe src=https://a.cn></iframe>",
                "<a href=javascript:alert(1)>a</a>",
                "<base href=https://a.cn>",
                "<meta http-equiv=refresh content=0>",
            })
    void nothingRunsAndTheFrameStays(String hostile) {
        for (String place : PLACES) {
            String quoted = hostile.replace("\"", "\\\"");
            String field = "\"" + quoted + "\"";
            String text = "---\ntitle: " + field + "\ndate: 2023-10-01\ndescription: " + field + "\nauthor: " + field
                    + "\n---\n\n" + place.replace("%s", hostile) + "\n\n末尾\n";
            ExportedIssue issue = ExportedIssue.ofText(folder, text);

            assertThat(issue.files()).as(text).hasSizeGreaterThanOrEqualTo(6);
            check(Jsoup.parse(issue.file("mail.html")), 0, text);
            check(Jsoup.parse(issue.file("wechat.html")), 1, text);
            check(new PortableMarkdown(issue.file("release.md")).html(), 0, text);
            // The cell of the frame that holds the whole issue.
            assertThat(Jsoup.parse(issue.file("mail.html"))
                            .select("body > table > tbody > tr > td > table > tbody > tr > td")
                            .eachText())
                    .as(text)
                    .singleElement()
                    .asString()
                    .contains("末尾");
        }
    }

    private static void check(Document html, int scripts, String text) {
        assertThat(html.select("script")).as(text).hasSize(scripts);
        assertThat(html.select("form, iframe, object, embed, svg, base, meta[http-equiv=refresh], frame"))
                .as(text)
                .isEmpty();
        for (Element element : html.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(text)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getKey().matches("href|src")
                            && attribute.getValue().matches("(?is)\\s*(javascript|vbscript|data:text).*"));
        }
    }
}
