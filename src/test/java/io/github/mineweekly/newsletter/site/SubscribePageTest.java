package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that says how to subscribe. */
class SubscribePageTest {
    private static final Subscription FORM =
            new Subscription("https://lists.example.org/weekly?a=1", "EMAIL", null, "");

    @TempDir
    Path directory;

    private Folder folder;

    @BeforeEach
    void writeIssues() throws IOException {
        folder = new Folder(directory)
                .file("a.md", issue(1, "", "## 动态\n\n### 一\n"))
                .file("b.md", issue(2, "", "## 动态\n\n### 二\n\n## 草稿\n"))
                .file("c.md", issue(3, "hidden: true\n", "## 动态\n\n## 草稿\n"));
    }

    @Test
    void everyFeedHasItsAddressWrittenOut() throws IOException {
        render("https://example.org/weekly/", Subscription.none());

        Document page = folder.page("subscribe.html");
        assertThat(page.select(".nl-feeds a").eachText()).containsExactly("Atom", "RSS", "JSON Feed", "动态");
        assertThat(page.select(".nl-feeds a").eachAttr("href"))
                .containsExactly("feed.xml", "rss.xml", "feed.json", "sections/%E5%8A%A8%E6%80%81.xml");
        assertThat(page.select(".nl-address").eachText())
                .last()
                .isEqualTo("https://example.org/weekly/sections/动态.xml");
        assertThat(page.select(".nl-address").eachAttr("data-copy"))
                .containsExactly(
                        "https://example.org/weekly/feed.xml",
                        "https://example.org/weekly/rss.xml",
                        "https://example.org/weekly/feed.json",
                        "https://example.org/weekly/sections/%E5%8A%A8%E6%80%81.xml");
        assertThat(page.select("form, .nl-qr")).isEmpty();
        assertThat(page.select("script[src*=assets/code]")).hasSize(1);
        assertThat(Files.readString(folder.site("sitemap.xml"))).contains("https://example.org/weekly/subscribe.html");
        Document issue = folder.page("a.html");
        assertThat(issue.select(".nl-foot a:contains(订阅)").attr("href")).isEqualTo("subscribe.html");
        assertThat(issue.select("script[src*=assets/code], link[href*=assets/subscribe]"))
                .isEmpty();
    }

    @Test
    void theTeamsFormIsAPlainOneWithALabel() throws IOException {
        render(null, FORM);

        Document page = folder.page("subscribe.html");
        assertThat(page.select("form").attr("action")).isEqualTo("https://lists.example.org/weekly?a=1");
        assertThat(page.select("form").attr("method")).isEqualTo("post");
        assertThat(page.select("form input").attr("name")).isEqualTo("EMAIL");
        assertThat(page.select("form label").attr("for"))
                .isEqualTo(page.select("form input").attr("id"));
        assertThat(page.select(".nl-aside").text()).isEqualTo("邮箱地址将提交到 lists.example.org。");
        assertThat(page.select(".nl-feeds, .nl-qr, script[src*=assets/code]")).isEmpty();
        assertThat(folder.site("a.html")).content().contains("href=\"subscribe.html\"");
    }

    @Test
    void thePictureToScanIsCopiedAndNamed() throws IOException {
        Path picture = Path.of("src/test/resources/pictures/plain.png");
        render(null, new Subscription(null, "email", picture, "公众号“周刊”"));

        Document page = folder.page("subscribe.html");
        assertThat(page.select("section:has(.nl-qr) h2").text()).isEqualTo("公众号“周刊”");
        assertThat(folder.site(page.select(".nl-qr").attr("src"))).hasSameBinaryContentAs(picture);
        assertThat(page.select(".nl-qr").attr("width")).isEqualTo("300");
        assertThat(page.select("form, .nl-feeds")).isEmpty();
    }

    @Test
    void whereNobodyCanSubscribeThereIsNoPage() throws IOException {
        render(null, Subscription.none());

        assertThat(folder.site("subscribe.html")).doesNotExist();
        assertThat(folder.site("a.html")).content().doesNotContain("subscribe.html");
    }

    private void render(@Nullable String siteUrl, Subscription subscription) throws IOException {
        Appearance look = new Appearance(null, null, null, null, null, null, "", List.of(), subscription, null);
        new Newsletter(TestSettings.of(directory).siteUrl(siteUrl).look(look).settings()).render();
    }

    private static String issue(int number, String more, String body) {
        return "---\ntitle: 周刊 第 %d 期\ndate: 2025-01-0%d\n%s---\n\n%s".formatted(number, number, more, body);
    }
}
