package io.github.mineweekly.newsletter.edition.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.edition.Edition;
import io.github.mineweekly.newsletter.edition.EditionSettings;
import io.github.mineweekly.newsletter.edition.ExportedIssue;
import io.github.mineweekly.newsletter.work.CountedWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article that is copied into the editor of WeChat. */
class WeChatTest {
    private static final Path CASES = Path.of("src/test/resources/editions");

    @TempDir
    private Path folder;

    @Test
    void onlyLinksToWeChatStayLinks() {
        Element article = article("[a](https://mp.weixin.qq.com/s/1) [b](https://b.cn/x) [c](https://b.cn/x)"
                + " [d](other.md) https://e.cn/ [f](https://mp.weixin.qq.com.evil.cn/)");

        assertThat(article.select("a").eachAttr("href")).containsExactly("https://mp.weixin.qq.com/s/1");
        assertThat(article.select("section section p").eachText())
                .containsExactly(
                        "Links",
                        "[1] b: https://b.cn/x",
                        "[2] d: https://example.org/newsletter/other.md",
                        "[3] f: https://mp.weixin.qq.com.evil.cn/");
        assertThat(article.select("section > p").get(0).text()).isEqualTo("a b[1] c[1] d[2] https://e.cn/ f[3]");
    }

    @Test
    void nothingInTheArticleNeedsAStyleSheetOrAProgram() throws IOException {
        Element article = Jsoup.parse(ExportedIssue.ofText(folder, Files.readString(CASES.resolve("constructs.md")))
                        .file("wechat.html"))
                .select("main")
                .get(0);

        assertThat(article.select("[class], [id], script, style, link, form, input, iframe"))
                .isEmpty();
        assertThat(article.select("p, li, h2, blockquote, pre, td, th, img"))
                .allSatisfy(element -> assertThat(element.hasAttr("style")).isTrue());
    }

    @Test
    void withoutTheAddressOfTheSiteOwnPagesAreNamedWithoutALink() throws IOException {
        Files.writeString(
                folder.resolve("issue.md"), "---\ntitle: a\ndate: 2023-10-01\n---\n\n[d](other.md) ![e](e.png)\n");

        ExportedIssue issue =
                ExportedIssue.of(folder, null, new EditionSettings("", Set.of(Edition.WECHAT), ExportedIssue.HEADERS));

        assertThat(Jsoup.parse(issue.file("wechat.html")).select("main sup, main a"))
                .isEmpty();
        assertThat(issue.file("images.txt")).isEqualTo("local\te.png\n");
        assertThat(issue.files()).containsOnlyKeys("wechat.html", "images.txt");
    }

    @Test
    void whatWeChatWouldNotTakeIsAWarning() {
        String text = "---\ntitle: a\ndate: 2023-10-01\n---\n\n";

        assertThat(ExportedIssue.ofText(folder, text + "字".repeat(19_990))
                        .export()
                        .warnings())
                .noneMatch(line -> line.startsWith("wechat.html"));
        assertThat(ExportedIssue.ofText(folder, text + "字".repeat(20_001))
                        .export()
                        .warnings())
                .contains("wechat.html has 20001 characters, 59 KB: WeChat takes 20000 characters, and 1 MB; shorten"
                        + " the issue, or publish a part of it");
    }

    @Test
    void aTitleThatWeChatWouldNotTakeIsAWarning() {
        String text = "---\ntitle: %s\ndate: 2023-10-01\n---\n\n字。\n";

        assertThat(ExportedIssue.ofText(folder, text.formatted("🎉".repeat(64)))
                        .export()
                        .warnings())
                .isEmpty();
        assertThat(ExportedIssue.ofText(folder, text.formatted("题".repeat(65)))
                        .export()
                        .warnings())
                .containsExactly("the title for WeChat has 65 characters: WeChat takes 64; shorten `title`");
    }

    /** A mark that nothing closes is text, and is passed over once. */
    @Test
    void theCharactersOfATeamsOwnTemplateAreCounted() {
        CountedWork work = CountedWork.of(TemplateWork.class, "<p>Q</p>");

        assertThat(work.run("<p>Q&A &amp; B</p></section> <", 1_000_000).end()).containsExactly("6 characters");
    }

    private Element article(String text) {
        String page = ExportedIssue.ofText(folder, "---\ntitle: a\ndate: 2023-10-01\n---\n\n" + text + "\n")
                .file("wechat.html");
        return Jsoup.parse(page).select("main").get(0);
    }
}
