package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages of issues an edit changes: all that show what is other now, and none else. */
class PageKeysTest {
    private static final String PAGES = ".*\\.html";

    @TempDir
    Path folder;

    private PlannedPages site = new PlannedPages(Path.of("."));

    @BeforeEach
    void makeSite() {
        site = new PlannedPages(folder);
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            site.issue(name, day(name.charAt(0) - 'a'), "tags: [all]\nauthor: [all]", "text");
        }
        site.changed(PAGES);
    }

    @Test
    void withoutAnEditThereIsNone() {
        assertThat(site.changed(".*")).isEmpty();
    }

    @Test
    void anIssueIsNamedByThoseBeforeAndAfterIt() {
        site.edit("c", "title: c", "title: other");

        assertThat(site.changed(PAGES))
                .containsExactly("authors/all.html", "b.html", "c.html", "d.html", "tags/all.html");
    }

    @Test
    void theTextOfAnIssueIsOnNoOtherPage() {
        site.edit("c", "text", "other");

        assertThat(site.changed(PAGES)).containsExactly("c.html");
    }

    @Test
    void theTitlesOfItemsAreOnThePagesBeforeAndAfterThem() {
        site.edit("c", "text", "### [X](https://example.com/x)\n\ntext");
        site.changed(PAGES);
        site.edit("c", "[X]", "[Y]");

        assertThat(site.changed(PAGES))
                .containsExactly("authors/all.html", "b.html", "c.html", "d.html", "tags/all.html");
    }

    @Test
    void anIssueIsNamedByThoseOfTheSameDayInLaterYears() {
        site.issue("y", "2023-01-09", "", "text").issue("z", "2023-02-20", "", "text");
        site.changed(PAGES);
        site.edit("y", "title: y", "title: other");

        assertThat(site.changed(PAGES)).containsExactly("b.html", "y.html", "z.html");
    }

    @Test
    void anIssueIsNamedByThoseThatShareItsSourcesAgain() {
        String item = "### [X](https://example.com/x)\n\ntext";
        site.edit("a", "text", item).edit("d", "text", item);
        site.changed(PAGES);
        site.edit("a", "title: a", "title: other");

        assertThat(site.changed("..html")).containsExactly("a.html", "b.html", "d.html");
    }

    /** An address that most issues have is not news, and another takes its place. */
    @Test
    void anIssueSaysWhichOfItsSourcesWereSharedBefore() {
        String two = "[x](https://example.com/x) [y](https://example.com/y)";
        site.edit("a", "text", two).edit("c", "text", two).edit("e", "text", "[y](https://example.com/y)");
        site.edit("b", "text", "### [X](https://example.com/x)\n\n### [Y](https://example.com/y)");
        site.changed(PAGES);
        site.edit("e", "com/y", "com/x");

        assertThat(site.changed("..html")).containsExactly("b.html", "e.html");
    }

    @Test
    void anIssueAsMarkdownShowsItAlone() {
        site.changed(".*");
        site.edit("c", "text", "other");

        assertThat(site.changed(".*md")).containsExactly("c.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "author"})
    void aNameThatGetsAPageBecomesALink(String names) {
        site.edit("a", names + ": [all", names + ": [all, x");
        site.changed(PAGES);
        site.edit("e", names + ": [all", names + ": [all, x");

        assertThat(site.changed("..html")).containsExactly("a.html", "e.html");
    }

    @Test
    void allPagesHaveTheLinksToAllLists() {
        site.edit("a", "text", "[x](https://example.com/)");

        assertThat(site.changed("..html")).hasSize(5);
    }

    @Test
    void allPagesHaveTheWordsOfTheNewslettersLanguage() {
        site.byTheirText();
        site.changed(PAGES);
        site.edit("a", "text", "汉字".repeat(500));

        assertThat(site.changed("..html")).hasSize(5);
    }

    @Test
    void aCoverIsShownInItsSize() throws IOException {
        picture(10);
        site.edit("a", "tags", "cover: p.png\ntags");
        site.changed(PAGES);
        picture(20);

        assertThat(site.changed("..html")).containsExactly("a.html");
    }

    @Test
    void anIssueAfterTheLastDayThatIsPublishedIsMarkedAsADraft() {
        site.publishUntil(LocalDate.parse(day(3)));

        assertThat(site.changed("..html")).containsExactly("d.html", "e.html");
    }

    @Test
    void aPageLeadsToWhereItsSourceIs() {
        site.move("moved/");

        assertThat(site.changed("..html")).hasSize(5);
    }

    private void picture(int width) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(28)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(10);
        Files.write(folder.resolve("p.png"), bytes.array());
    }

    private static String day(int week) {
        return LocalDate.of(2024, 1, 1).plusWeeks(week).toString();
    }
}
