package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feeds that a run writes, read by ROME and, apart from it, by the XML and JSON parsers. */
class FeedsOfASiteTest {
    private static final List<String> XML = List.of("feed.xml", "rss.xml", "sections/动态.xml", "sections/坏字.xml");

    @TempDir
    Path directory;

    @Test
    void twoParsersReadTheSame() throws Exception {
        render("https://example.org/weekly/", 20);

        for (String path : XML) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(read(path)));
            Document document = parse(path);
            assertThat(feed.getTitle()).startsWith("周刊");
            assertThat(feed.getEntries()).isNotEmpty();
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getTitle)
                    .isEqualTo(texts(document, path.equals("rss.xml") ? "item" : "entry", "title"));
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getUri)
                    .isEqualTo(texts(
                            document,
                            path.equals("rss.xml") ? "item" : "entry",
                            path.equals("rss.xml") ? "guid" : "id"));
            for (SyndEntry entry : feed.getEntries()) {
                URI address = URI.create(entry.getLink());
                assertThat(address.getScheme()).isEqualTo("https");
                assertThat(directory.resolve(
                                "target/site/newsletter" + address.getPath().substring("/weekly".length())))
                        .exists();
            }
        }
    }

    /** A reader chooses fonts, voice and hyphens by it. */
    @Test
    void anEntryInAnotherLanguageSaysSo() throws Exception {
        Folder folder = new Folder(directory);
        folder.file("1.md", "---\ntitle: 第 1 期\ndate: 2025-01-01\n---\n\n## 动态\n\n" + "新的一年。".repeat(200) + "\n");
        folder.file(
                "en/2.md", "---\ntitle: Two\ndate: 2025-01-02\n---\n\n## 动态\n\n" + "A new year. ".repeat(50) + "\n");
        folder.file("3.md", "---\ntitle: Short\ndate: 2025-01-03\n---\n\nNo\n");
        new Newsletter(TestSettings.of(directory)
                        .named("周刊", null)
                        .siteUrl("https://example.org/weekly/")
                        .settings())
                .render();

        for (String path : List.of("feed.xml", "sections/动态.xml")) {
            assertThat(read(path))
                    .containsOnlyOnce("<entry xml:lang=\"en\">")
                    .contains("<entry>\n", "xml:lang=\"zh-CN\"");
        }
        assertThat(read("feed.json"))
                .containsOnlyOnce("\"language\": \"en\"")
                .containsOnlyOnce("\"language\": \"zh-CN\"");
    }

    @Test
    void theJsonFeedHasTheSameEntries() throws Exception {
        render("https://example.org/weekly/", 20);

        JsonObject feed = JsonParser.parseString(read("feed.json")).getAsJsonObject();
        List<String> ids = new ArrayList<>();
        for (JsonElement item : feed.getAsJsonArray("items")) {
            ids.add(item.getAsJsonObject().get("id").getAsString());
            assertThat(item.getAsJsonObject().get("content_html").getAsString()).contains("<h2>");
        }
        assertThat(ids).isEqualTo(texts(parse("feed.xml"), "entry", "id"));
        assertThat(feed.get("feed_url").getAsString()).isEqualTo("https://example.org/weekly/feed.json");
    }

    @Test
    void everyAtomFeedNamesItself() throws Exception {
        render("https://example.org/weekly/", 20);

        for (String path : List.of("feed.xml", "sections/动态.xml")) {
            Element self = (Element) parse(path).getElementsByTagName("link").item(0);
            assertThat(self.getAttribute("rel")).isEqualTo("self");
            assertThat(URI.create(self.getAttribute("href")).getPath()).isEqualTo("/weekly/" + path);
        }
    }

    @Test
    void theNewestAreThereAndTheirLastChangeIsThatOfTheFrontMatter() throws Exception {
        render("https://example.org/weekly/", 1);

        Document feed = parse("feed.xml");
        assertThat(texts(feed, "entry", "title")).containsExactly("周刊 第 2 期");
        assertThat(texts(feed, "entry", "updated")).containsExactly("2025-03-01T12:00:00Z");
        assertThat(texts(feed, "feed", "updated")).startsWith("2025-03-01T12:00:00Z");
    }

    @Test
    void idsStayWhenTheSiteMoves() throws Exception {
        render("https://example.org/weekly/", 20);
        List<String> before = texts(parse("feed.xml"), "entry", "id");
        render("https://elsewhere.example.net/", 20);

        assertThat(texts(parse("feed.xml"), "entry", "id")).isEqualTo(before).hasSize(2);
    }

    @Test
    void twoNewslettersOfAProjectHaveNoIdInCommon() throws Exception {
        render("https://example.org/weekly/", 20);
        Set<String> ids = new TreeSet<>();
        for (String path : XML) {
            ids.addAll(ids(path));
        }
        render("https://example.org/weekly/", "io.example:weekly:en/", 20);

        for (String path : XML) {
            assertThat(ids(path)).as(path).isNotEmpty().doesNotContainAnyElementsOf(ids);
        }
        assertThat(read("feed.json")).contains(ids("feed.xml").get(1));
    }

    private List<String> ids(String path) throws Exception {
        if (path.equals("rss.xml")) {
            return texts(parse(path), "item", "guid");
        }
        List<String> ids = new ArrayList<>(texts(parse(path), "feed", "id"));
        ids.addAll(texts(parse(path), "entry", "id"));
        return ids;
    }

    private void render(String siteUrl, int feedSize) throws IOException {
        render(siteUrl, "io.example:weekly", feedSize);
    }

    private void render(String siteUrl, String newsletterId, int feedSize) throws IOException {
        Rendering rendering = new Folder(directory)
                .file(
                        "a.md",
                        "---\ntitle: 周刊 第 1 期 <&> 🚀\ndate: 2025-01-01\n---\n\n## 动态\n\n### 一\n\n正文 ]]> & <b>x</b>\n\n## 坏字\n\n字\n")
                .file(
                        "b.md",
                        "---\ntitle: 周刊 第 2 期\ndate: 2025-01-08\nupdated: 2025-03-01\n---\n\n## 动态\n\n### 二\n\n## 坏字\n\n一\u0008二\uFFFF &#11; 三\n")
                .render(
                        siteUrl,
                        new FeedSettings("io.example:weekly", newsletterId, "", Map.of(), feedSize, false),
                        TestSettings.VISIBILITY);
        assertThat(rendering.written()).isNotNull();
        assertThat(rendering.validation().diagnostics())
                .extracting(problem -> problem.rule().id())
                .containsExactly("control-character");
    }

    private String read(String path) throws IOException {
        return Files.readString(directory.resolve("target/site/newsletter/" + path));
    }

    private Document parse(String path) throws Exception {
        try (InputStream in = Files.newInputStream(directory.resolve("target/site/newsletter/" + path))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    /** The first element of a name in each of another. */
    private static List<String> texts(Document document, String in, String name) {
        List<String> texts = new ArrayList<>();
        NodeList parents = document.getElementsByTagName(in);
        for (int i = 0; i < parents.getLength(); i++) {
            texts.add(((Element) parents.item(i))
                    .getElementsByTagName(name)
                    .item(0)
                    .getTextContent());
        }
        return texts;
    }
}
