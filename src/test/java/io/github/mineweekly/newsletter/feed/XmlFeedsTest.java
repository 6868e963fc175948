package io.github.mineweekly.newsletter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.mineweekly.newsletter.SampleTexts;
import io.github.mineweekly.newsletter.catalog.EntryId;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.site.Entries;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XmlFeedsTest {
    private static final String ATOM = AtomFeed.write(FeedSample.feed(), "feed.xml");
    private static final String RSS = RssFeed.write(FeedSample.feed(), "rss.xml");

    @Test
    void aFeedReaderSeesTheSameInBothFormats() throws Exception {
        for (String xml : List.of(ATOM, RSS)) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
            assertThat(feed.getTitle()).isEqualTo("周刊 & 友");
            assertThat(feed.getLanguage() == null ? "zh-CN" : feed.getLanguage())
                    .isEqualTo("zh-CN");
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getLink)
                    .containsExactly(
                            "https://example.org/weekly/2023/10-01.html", "https://example.org/weekly/2023/09-24.html");
            SyndEntry entry = feed.getEntries().get(0);
            assertThat(entry.getTitle()).isEqualTo("周刊 <第 20 期> & \"友\"");
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2023-10-01T12:00:00Z"));
            assertThat(Parser.unescapeEntities(entry.getDescription().getValue(), false))
                    .isEqualTo("导语 & <更多>");
            assertThat(entry.getCategories())
                    .extracting(category -> category.getName())
                    .containsExactly("AI", "C++");
            assertThat(entry.getContents())
                    .singleElement()
                    .satisfies(content -> assertThat(content.getValue()).isEqualTo(fullText()));
        }
    }

    @Test
    void theFullTextIsCompleteOnItsOwn() {
        assertThat(fullText())
                .startsWith("<p>导语 &amp; &lt;更多&gt;</p>\n"
                        + "<p><img src=\"https://example.org/weekly/2023/%E5%9B%BE/cover.png\" alt=\"\"></p>\n<h2>")
                .contains(
                        "<h2>科技动态</h2>",
                        "<p><em>口号</em></p>",
                        "<h3><a href=\"https://github.com/owner/repo\">条目</a></h3>")
                .contains("<a href=\"https://github.com/owner/repo\">GitHub owner/repo</a>")
                .contains("href=\"https://example.org/weekly/2023/09-24.")
                .contains("href=\"https://example.org/weekly/2023/10-01.html#")
                .contains("src=\"https://example.org/weekly/2023/%E5%9B%BE/a.png\"")
                .contains("<code>a &lt; b &amp;&amp; c</code> ]]&gt;")
                .contains("脚注")
                .doesNotContain("href=\"#", "src=\"图", "class=\"nl-", "tabindex");
    }

    @Test
    void aCoverThatTheTextShowsFirstIsThereOnce() {
        RenderedIssue issue = FeedSample.rendered(
                "a.md", "---\ntitle: A\ndate: 2023-09-24\ncover: a.png\n---\n\nText.\n\n![A](a.png)\n");
        assertThat(FeedEntry.of(issue, new SampleTexts(issue), "周刊", FeedSample.SITE)
                        .html())
                .containsOnlyOnce("<img ")
                .startsWith("<p>Text.");
    }

    @Test
    void atomHasWhatTheStandardWants() throws Exception {
        Element feed = parse(ATOM).getDocumentElement();
        assertThat(text(feed, "id")).isEqualTo(EntryId.of("io.example:weekly", "index.html"));
        assertThat(text(feed, "updated")).isEqualTo("2023-10-05T12:00:00Z");
        Element self = (Element) feed.getElementsByTagName("link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).isEqualTo("https://example.org/weekly/feed.xml");
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "updated")).isEqualTo("2023-10-05T12:00:00Z");
        assertThat(entry.getElementsByTagName("author").getLength()).isEqualTo(2);
        assertThat(((Element) entry.getElementsByTagName("content").item(0)).getAttribute("type"))
                .isEqualTo("html");
        assertThat(feed.getElementsByTagName("subtitle").getLength()).isZero();
    }

    @Test
    void rssHasWhatTheStandardWants() throws Exception {
        Element rss = parse(RSS).getDocumentElement();
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        assertThat(text(rss, "lastBuildDate")).isEqualTo("Thu, 5 Oct 2023 12:00:00 GMT");
        assertThat(text(rss, "description")).isEqualTo("周刊 & 友");
        Element self = (Element) rss.getElementsByTagName("atom:link").item(0);
        assertThat(self.getAttribute("href")).isEqualTo("https://example.org/weekly/rss.xml");
        Element guid = (Element) rss.getElementsByTagName("guid").item(0);
        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
        assertThat(guid.getTextContent()).isEqualTo(EntryId.of("io.example:weekly", "2023/10-01.html"));
        Element item = (Element) rss.getElementsByTagName("item").item(0);
        assertThat(text(item, "description")).isEqualTo("导语 &amp; &lt;更多&gt;");
        Element next = (Element) rss.getElementsByTagName("item").item(1);
        assertThat(text(next, "dc:creator")).isEqualTo("编辑部");
    }

    @Test
    void whatXmlForbidsIsLeftOut() throws Exception {
        for (String xml : List.of(ATOM, RSS)) {
            assertThat(xml.codePoints())
                    .allMatch(c -> (c >= 32 && c != 0xFFFE && c != 0xFFFF) || c == '\n' || c == '\t');
            SyndEntry entry = new SyndFeedInput()
                    .build(new StringReader(xml))
                    .getEntries()
                    .get(1);
            assertThat(entry.getTitle()).isEqualTo("]]><script> &amp; \uD83D\uDE80");
            assertThat(entry.getContents().get(0).getValue()).contains("坏", "符", "\uD83D\uDE80");
        }
    }

    @Test
    void lineEndsAreOfOneKindAndWhatXmlAllowsStays() {
        assertThat(XmlText.legal("a\r\nb\rc\uE000\uFFFD\uFFFE\uD800\uDFFF"))
                .isEqualTo("a\nb\nc\uE000\uFFFD\uD800\uDFFF");
    }

    @Test
    void aFeedWithoutEntriesDoesNotAskTheClock() throws Exception {
        Feed full = FeedSample.feed();
        Feed empty = new Feed(
                full.site(),
                full.newsletterId(),
                full.path(),
                full.title(),
                "",
                "en",
                "a",
                "g",
                "https://example.org/i.png",
                null,
                List.of());
        assertThat(text(parse(AtomFeed.write(empty, "feed.xml")).getDocumentElement(), "updated"))
                .isEqualTo("1970-01-01T12:00:00Z");
    }

    @Test
    void aSectionsEntryHasItsOwnIdAndPlace() {
        FeedEntry part = FeedEntry.ofSection(
                new SectionPart(
                        FeedSample.RICH, "科技动态", FeedSample.RICH.article().sections()),
                FeedSample.TEXTS,
                "周刊",
                FeedSample.SITE);
        Feed full = FeedSample.feed();
        assertThat(full.id(part)).isNotEqualTo(full.id(full.entries().get(0)));
        assertThat(part.address(full.site()))
                .isEqualTo("https://example.org/weekly/2023/10-01.html#%E7%A7%91%E6%8A%80%E5%8A%A8%E6%80%81");
    }

    @Test
    void aSectionsEntryGoesByItsItems() {
        RenderedIssue issue = Entries.on(
                "2025-01-01", "## 动态\n\n- [零](https://example.org/)：说明\n\n### 一\n\n### 二\n\n### 三\n\n## 空\n\n文字\n");
        List<Section> sections = issue.article().sections();

        FeedEntry some = FeedEntry.ofSection(
                new SectionPart(issue, "动态", sections.subList(0, 1)), new SampleTexts(issue), "周刊", FeedSample.SITE);
        assertThat(some.title()).isEqualTo("零 / 一 / 二 …");
        assertThat(some.summary()).isEqualTo("零 / 一 / 二 / 三");
        FeedEntry none = FeedEntry.ofSection(
                new SectionPart(issue, "空", sections.subList(1, 2)), new SampleTexts(issue), "周刊", FeedSample.SITE);
        assertThat(none.title()).isEqualTo("Weekly of 2025-01-01");
        assertThat(none.summary()).isEmpty();
    }

    @Test
    void aSectionsEntryWithThreeItemsIsNotCut() {
        RenderedIssue issue = Entries.on("2025-01-01", "## 动态\n\n### 一\n\n### 二\n\n### 三\n");

        FeedEntry all = FeedEntry.ofSection(
                new SectionPart(issue, "动态", issue.article().sections()),
                new SampleTexts(issue),
                "周刊",
                FeedSample.SITE);
        assertThat(all.title()).isEqualTo("一 / 二 / 三");
        assertThat(all.summary()).isEmpty();
    }

    @Test
    void groupsHaveTheirTexts() {
        RenderedIssue issue = Entries.on("2025-01-01", """
                ## 节

                ### 组

                说明，[另见](https://example.com/b)。

                - [一篇文章](https://example.org/c)：短讯

                #### 小组

                ##### 条

                > https://example.org/a

                [甲](https://example.net/d)

                ###### 注意

                [乙](https://example.net/e)
                """);

        assertThat(FeedEntry.of(issue, new SampleTexts(issue), "周刊", FeedSample.SITE)
                        .html())
                .isEqualTo("""
                        <h2>节</h2>
                        <h3>组</h3>
                        <p>说明，<a href="https://example.com/b" rel="noopener noreferrer">另见</a>。</p>
                        <ul>
                        <li><a href="https://example.org/c" rel="noopener noreferrer">一篇文章</a>：短讯</li>
                        </ul>
                        <h4>小组</h4>
                        <h5><a href="https://example.org/a">条</a></h5>
                        <p><a href="https://example.org/a">example.org</a></p>
                        <p><a href="https://example.net/d" rel="noopener noreferrer">甲</a></p>
                        <h6 id="注意">注意</h6>
                        <p><a href="https://example.net/e" rel="noopener noreferrer">乙</a></p>
                        """);
    }

    @Test
    void aLabelOfASourceIsEscaped() {
        RenderedIssue issue = Entries.on("2025-01-01", "### 条目\n\n> R&D：https://example.org/b\n");

        assertThat(FeedEntry.of(issue, new SampleTexts(issue), "周刊", FeedSample.SITE)
                        .html())
                .contains("<p>R&amp;D <a href=\"https://example.org/b\">example.org</a></p>");
    }

    @Test
    void aSectionsEntryHasTheFootnotesToWhichItRefers() {
        RenderedIssue issue = Entries.on(
                "2025-01-01",
                "## A\n\na[^1]\n\n## B\n\nb[^2]\n\n## C\n\nc\n\n[^1]: one\n\n[^2]: two[^3]\n\n[^3]: three\n");

        assertThat(ofSection(issue, 0)).contains("<li value=\"1\"", "one").doesNotContain("two", "three");
        assertThat(ofSection(issue, 1))
                .contains("<li value=\"2\"", "two", "three")
                .containsOnlyOnce("</ol>")
                .doesNotContain("one");
        assertThat(ofSection(issue, 2)).doesNotContain("doc-endnotes");
    }

    private static String ofSection(RenderedIssue issue, int index) {
        List<Section> sections = issue.article().sections().subList(index, index + 1);
        return FeedEntry.ofSection(new SectionPart(issue, "", sections), new SampleTexts(issue), "周刊", FeedSample.SITE)
                .html();
    }

    @Test
    void noLinkHoldsAnother() {
        RenderedIssue issue = Entries.on(
                "2025-01-01",
                "## A\n\n### [b](https://b.cn)[^1]\n\n### <a href=\"x\">c</a>\n\n> https://c.cn\n\n[^1]: d\n");

        String page = "https://example.org/weekly/2025-01-01.html";
        assertThat(FeedEntry.of(issue, new SampleTexts(issue), "周刊", FeedSample.SITE)
                        .html())
                .contains("<h3><a href=\"https://b.cn\">b</a><sup><a href=\"" + page
                        + "#nl-note-1\" id=\"nl-mark-1\">1</a></sup></h3>")
                .contains("<h3><a href=\"https://example.org/weekly/x\">c</a></h3>")
                .contains("<p><a href=\"https://b.cn\">b.cn</a></p>", "<p><a href=\"https://c.cn\">c.cn</a></p>");
    }

    @Test
    void anIssueThatIsOnlyCalledAsTheNewsletterIsGoesByItsFirstItem() {
        RenderedIssue issue = Entries.on("2025-01-01", "## 动态\n\n### 一\n");

        assertThat(FeedEntry.of(issue, new SampleTexts(issue), "Weekly of 2025-01-01", FeedSample.SITE)
                        .title())
                .isEqualTo("一");
        RenderedIssue text = Entries.on("2025-01-01", "文字\n");
        assertThat(FeedEntry.of(text, new SampleTexts(text), "Weekly of 2025-01-01", FeedSample.SITE)
                        .title())
                .isEqualTo("2025-01-01");
    }

    private static String fullText() {
        return FeedSample.feed().entries().get(0).html();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
