package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages of long lists, feeds and other files an edit changes. */
class PageKeysOfListsTest {
    private static final String FEEDS = ".*\\.(?:xml|json)";

    @TempDir
    Path folder;

    private PlannedPages site = new PlannedPages(Path.of("."));

    @BeforeEach
    void makeSite() {
        site = new PlannedPages(folder);
    }

    @Test
    void thePagesOfASectionShowItsIssuesAndHowMuchEachYearHas() {
        makeSections();
        site.edit("n2022", "### item 7\n", "### other\n");
        assertThat(site.changed("sections/.*html")).containsExactly("sections/news.html", "sections/news/2022.html");
        site.edit("n2024", "### item 7\n", "### item 7\n\ntext\n\n### more\n");
        assertThat(site.changed("sections/.*html")).hasSize(4);
    }

    @Test
    void thePagesOfASectionHaveTheNameOfTheNewest() {
        makeSections();
        site.edit("n2024", "## News", "## NEWS");

        assertThat(site.changed("sections/.*html")).hasSize(4);
    }

    @Test
    void thePagesOfASectionLeadToItsFeed() {
        makeSections();
        site.issue("published", "2021-01-01", "", "text");
        site.edit("n2023", "tags", "draft: true\ntags").edit("n2024", "tags", "draft: true\ntags");
        site.changed(".*");
        site.edit("n2022", "tags", "draft: true\ntags");

        assertThat(site.changed("sections/.*html")).hasSize(4);
    }

    @Test
    void feedsHaveTheNewestIssues() {
        makeSections();
        site.edit("n2022", "text", "other");
        assertThat(site.changed(FEEDS)).isEmpty();
        site.edit("n2023", "text", "other");
        assertThat(site.changed(FEEDS)).containsExactly("feed.json", "feed.xml", "rss.xml", "sections/news.xml");
    }

    @Test
    void thePagesOfATagShowHowManyIssuesItHas() {
        makeYears();
        site.edit("n2024-44", "title: ", "title: other ");

        assertThat(site.changed("tags/.*"))
                .hasSize(6)
                .contains("tags/all.html", "tags/all/2020.html", "tags/all/2024.html");
    }

    @Test
    void thePagesOfTheArchiveShowTheirIssuesAndHowManyEachYearHas() {
        makeYears();
        site.edit("n2020-7", "title: ", "title: other ");
        assertThat(site.changed("archive/.*")).containsExactly("archive/2020.html");
        site.remove("n2024-7");
        assertThat(site.changed("archive/.*")).hasSize(5);
    }

    @Test
    void thePagesOfASiteShowWhereItsLinksWereSharedAndHowManyEachYearHas() {
        makeLinks("");
        site.edit("n2021", "title: ", "title: other ");
        assertThat(site.changed("links/.*")).containsExactly("links/example-com.html", "links/example-com/2021.html");
        site.edit("n2024", "[link 7]", "[more](https://example.com/more) [link 7]");
        assertThat(site.changed("links/.*")).hasSize(5);
    }

    @Test
    void noLinkIsLookedAtUnlessOneChanged() {
        makeLinks("");
        site.edit("n2021", "\n---\n\n", "\n---\n\ntext\n\n");
        assertThat(site.changed("links/.*")).isEmpty();
        assertThat(site.takenOver()).hasSize(5);
        site.edit("n2021", "[link 7]", "[other]");
        assertThat(site.changed("links/.*")).containsExactly("links/example-com.html", "links/example-com/2021.html");
        assertThat(site.takenOver()).isEmpty();
    }

    /** An address that most issues have is not news, and another takes its place. */
    @Test
    void thePagesOfASiteShowTheAddressesOfItsLinks() {
        makeLinks(" [same](https://example.com/x) [same](https://example.com/y)");
        site.edit("n2024", " [same](https://example.com/x)", "");
        site.changed(".*");
        site.edit("n2024", "com/y)", "com/x)");

        assertThat(site.changed("links/.*")).containsExactly("links/example-com.html", "links/example-com/2023.html");
    }

    @Test
    void anIssueAsMarkdownIsInTheLanguageOfThoseThatArePublished() {
        site.byTheirText()
                .issue("a", "2024-01-01", "", "text")
                .issue("b", "2024-01-08", "draft: true", "words ".repeat(900))
                .issue("c", "2024-01-15", "", "汉字".repeat(500));
        site.changed(".*");
        site.edit("c", "date", "draft: true\ndate");

        assertThat(site.changed(".*md")).containsExactly("a.md");
        assertThat(site.changed(".*")).isEmpty();
    }

    @Test
    void theTextsOfTheSearchAreNamedByTheirIssuesAndTheirPlace() {
        for (int i = 0; i < 4; i++) {
            site.issue("n" + i, LocalDate.of(2024, 1, 1 + i).toString(), "", "text");
        }
        site.changed(".*");
        site.edit("n3", "text", "other");
        assertThat(site.changed("texts.*")).containsExactly("texts 3");
        site.remove("n1");
        assertThat(site.changed("texts.*")).containsExactly("texts 1", "texts 2");
    }

    /** A section of three years, each with a page of its own. */
    private void makeSections() {
        String items = IntStream.range(0, 310)
                .mapToObj(i -> "### item " + i + "\n\ntext")
                .collect(Collectors.joining("\n\n"));
        for (int year = 2022; year <= 2024; year++) {
            site.issue("n" + year, year + "-01-01", "tags: [x" + year + "]", "## News\n\n" + items);
        }
        site.changed(".*");
    }

    /** Links to one site of four years, each with a page of its own. */
    private void makeLinks(String more) {
        for (int year = 2021; year <= 2024; year++) {
            String address = "https://example.com/" + year + "/";
            String links = IntStream.range(0, 500)
                    .mapToObj(i -> "[link " + i + "](" + address + i + ")")
                    .collect(Collectors.joining("\n"));
            site.issue("n" + year, year + "-01-01", "", links + more);
        }
        site.changed(".*");
    }

    /** Issues of five years, all with a tag. */
    private void makeYears() {
        for (int i = 0; i < 5 * 45; i++) {
            LocalDate day = LocalDate.of(2020 + i / 45, 1, 1).plusWeeks(i % 45);
            site.issue("n" + day.getYear() + "-" + i % 45, day.toString(), "tags: [all]", "text");
        }
        site.changed(".*");
    }
}
