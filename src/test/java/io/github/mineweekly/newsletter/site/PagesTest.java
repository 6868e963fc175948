package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say, and where they lead. */
class PagesTest {
    @TempDir
    Path directory;

    @Test
    void theHeadingIsTheTitleWordForWord() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("周刊 第 1 期");
        assertThat(page.select("h1 .nl-series").text()).isEqualTo("周刊");
        assertThat(page.select("h1 .nl-number").text()).isEqualTo("第 1 期");
    }

    @Test
    void noTextEndsTheJsonBlock() throws IOException {
        Document page = page("a.md", "\"</script><b>周刊\"", "");

        JsonObject json = JsonParser.parseString(
                        page.select("script[type=application/ld+json]").get(0).data())
                .getAsJsonObject();
        assertThat(json.get("@type").getAsString()).isEqualTo("PublicationIssue");
        assertThat(json.get("name").getAsString()).isEqualTo("</script><b>周刊");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void withoutAnAddressOfTheSiteNothingIsAbsolute() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "");

        assertThat(page.select("link[rel=canonical], meta[property=og:url], link[rel=alternate]"))
                .isEmpty();
        assertThat(directory.resolve("target/site/newsletter/404.html")).doesNotExist();
    }

    @Test
    void previousAndNextLeadToTheNeighboursFromAnyFolder() throws IOException {
        new Folder(directory)
                .issue("a.md", "周刊 第 1 期", "2025-01-01", "")
                .issue("2025/二.md", "周刊 第 2 期", "2025-01-08", "");
        render();

        Document page = read("2025/二.html");

        assertThat(page.select(".nl-neighbours a[rel=prev]").attr("href")).isEqualTo("../a.html");
        assertThat(read("a.html").select("link[rel=next]").attr("href")).isEqualTo("2025/%E4%BA%8C.html");
    }

    @Test
    void aHiddenIssueIsNamedByNobodyAndLeadsHome() throws IOException {
        new Folder(directory)
                .issue("a.md", "周刊 第 1 期", "2025-01-01", "")
                .issue("b.md", "周刊 第 2 期", "2025-01-08", "hidden: true\n");
        render();

        assertThat(read("index.html").outerHtml()).doesNotContain("第 2 期", "b.html");
        assertThat(read("b.html").select(".nl-neighbours")).isEmpty();
        assertThat(read("b.html").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(read("b.html").select(".nl-name").attr("href")).isEqualTo("index.html");
    }

    @Test
    void aNewsletterOfHiddenIssuesHasAHomeInItsLanguage() throws IOException {
        new Folder(directory).issue("b.md", "周刊 第 2 期", "2025-01-08", "hidden: true\n");
        render();

        assertThat(read("index.html").select(".nl-empty")).hasSize(1);
        assertThat(read("index.html").select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void anAliasLeadsToTheIssue() throws IOException {
        Document page = page("a.md", "周刊 第 1 期", "aliases: [old/1, older/]\n");

        assertThat(page.title()).isEqualTo("周刊 第 1 期");
        assertThat(read("old/1.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../a.html");
        assertThat(read("older/index.html").select("main a").attr("href")).isEqualTo("../a.html");
    }

    private Document page(String key, String title, String more) throws IOException {
        new Folder(directory).issue(key, title, "2025-01-01", more);
        render();
        return read(key.replace(".md", ".html"));
    }

    private void render() throws IOException {
        assertThat(new Folder(directory)
                        .newsletter(SeverityPolicy.defaults(), FailOn.ERROR)
                        .render()
                        .written())
                .isPresent();
    }

    private Document read(String path) throws IOException {
        return Jsoup.parse(Files.readString(directory.resolve("target/site/newsletter/" + path)));
    }
}
