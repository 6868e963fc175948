package io.github.mineweekly.newsletter.edition.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.edition.ExportedIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a release as a parser of others reads it. */
class ReleaseTextTest {
    private static final Path CASES = Path.of("src/test/resources/editions");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"items.md", "constructs.md"})
    void everyAddressIsAbsolute(String name) throws IOException {
        PortableMarkdown release = read(Files.readString(CASES.resolve(name)));

        assertThat(release.addresses())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).matches("https://.*|mailto:.*"));
    }

    @Test
    void theStructureIsThatOfTheIssue() throws IOException {
        Document html = read(Files.readString(CASES.resolve("constructs.md"))).html();

        assertThat(html.select("h2, h4").eachText()).containsExactly("二级", "小标题");
        assertThat(html.select("strong").eachText()).contains("“重要”的话", "粗");
        assertThat(html.select("em").eachText()).containsExactly("强调");
        assertThat(html.select("del").eachText()).containsExactly("删除");
        assertThat(html.select("blockquote blockquote").eachText()).containsExactly("引用里的引用");
        assertThat(html.select("input[type=checkbox]")).hasSize(3);
        assertThat(html.select("ol[start=3] > li")).hasSize(2);
        assertThat(html.select("ol > li > pre > code.language-js").text())
                .isEqualTo("const a = \"<b>\";\n\nif (a) {\n\tb();  // c\n}");
        assertThat(html.select("td").eachText()).startsWith("a | b", "粗", "1");
        assertThat(html.select("details p strong").eachText()).containsExactly("Markdown");
        assertThat(html.select(".footnotes p").eachText()).hasSize(2);
        assertThat(html.text()).contains("*不是强调*，1 < 2 & 3，$5 和 $10，a_b_c，[x]，");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "1. a",
                "1) a",
                "- a",
                "+ a",
                "> a",
                "=",
                "a\n=",
                "---",
                "*a*",
                "_a_",
                "__a__",
                "`a`",
                "``a`",
                "~~a~~",
                "<b>a</b>",
                "<!-- a -->",
                "&amp;",
                "&#65;",
                "![a](b)",
                "[a](b)",
                "[a]: b",
                "[^a]",
                "| a |",
                "a\\b",
                "| a | b |\n|---|---|",
                "a  \nb",
                "$a$",
                "a!",
                "a #",
                "**a",
                "<https://a.cn>",
                "+",
                "10.",
            })
    void whatIsTypedAsTextStaysText(String text) throws IOException {
        String escaped = text.replaceAll("(\\p{Punct})", "\\\\$1");
        PortableMarkdown release = read("---\ntitle: a\ndate: 2023-10-01\n---\n\n## h\n\n" + escaped + "\n\nend\n");

        assertThat(release.html().select("h2 + p").text())
                .isEqualTo(text.replaceAll("\\s+", " ").strip());
    }

    @Test
    void aTitleWithARawMarkLeadsToItsSource() {
        String text = """
                ---
                title: a
                date: 2023-10-01
                ---

                ## h

                ### <kbd>Ctrl</kbd> 键

                > https://a.cn/1

                ### <a href="https://a.cn/2">甲</a>

                > https://a.cn/3
                """;

        assertThat(ExportedIssue.ofText(folder, text).file("release.md"))
                .contains("### [<kbd>Ctrl</kbd> 键](https://a.cn/1)\n", "### [甲](https://a.cn/2)\n");
    }

    @Test
    void nobodyIsMentioned() {
        String text = ExportedIssue.ofText(folder, """
                ---
                title: a
                date: 2023-10-01
                description: By @a
                ---

                ## @b

                @Override `@Test` a@b.cn <https://medium.com/@c> [@d](https://m.cn/@d) <code>@e</code>
                [https://m.cn/@f](https://m.cn/f) @ @@g

                <div>@h <code>@i</code></div>

                JDK GH-21 XGH-22 GH-a GH- [GH-23](https://m.cn/GH-24) https://m.cn/GH-25 <i>GH-26</i>

                CPython gh-27 Gh-28 high-29 GH-３０

                <code><a href="https://m.cn/k">@k</a> *@l* [@m](https://m.cn/m)</code> [@n](https://m.cn/n)

                第 #20 期 a#21 [#22](https://m.cn/#23) # #a `&#39;` \\&#39;

                ```
                @j
                ```
                """).file("release.md");

        assertThat(text)
                .contains("By @\u200Ba\n", "## @\u200Bb\n", "@\u200BOverride `@Test` a@b.cn <https://medium.com/@c>")
                .contains(
                        "[@\u200Bd](https://m.cn/@d) <code>@e</code>", "[https://m.cn/@f](https://m.cn/f) @ @@\u200Bg")
                .contains("<div>@\u200Bh <code>@i</code></div>", "\n@j\n")
                .contains("JDK GH-\u200B21 XGH-22 GH-a GH- [GH-\u200B23](https://m.cn/GH-24)")
                .contains("<https://m.cn/GH-25> <i>GH-\u200B26</i>")
                .contains("CPython gh-\u200B27 Gh-\u200B28 high-29 GH-３０\n")
                .contains("<code>[@k](https://m.cn/k) *@l* [@m](https://m.cn/m)</code> [@\u200Bn](https://m.cn/n)")
                .contains("第 #\u200B20 期 a#21 [#\u200B22](https://m.cn/#23) # #a `&#39;` \\&#\u200B39;\n");
    }

    private PortableMarkdown read(String text) {
        return new PortableMarkdown(ExportedIssue.ofText(folder, text).file("release.md"));
    }
}
