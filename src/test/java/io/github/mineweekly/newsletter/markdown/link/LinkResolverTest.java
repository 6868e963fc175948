package io.github.mineweekly.newsletter.markdown.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.FolderContents;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
    private final LinkResolver links = new LinkResolver(
            "2026/01-11.md",
            new FolderContents(
                    Set.of("2026/01-11.md")::contains,
                    Set.of("search.html", "files/a b.pdf", "files/a%20(1).pdf")::contains,
                    path -> null,
                    (page, fragment) ->
                            Set.of("Foo-Bar", "Foo Bar", "Guide", "ガイド").contains(fragment)),
            "https://weekly.example.org/newsletter/",
            false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "../",
                "../index.md",
                "/index",
                "/index.html",
                "../index.html",
                "/newsletter/index.md",
                "https://weekly.example.org/newsletter/index.md"
            })
    void theHomePageIsThereWithoutASourceFile(String address) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isEqualTo(new Destination.Other("../index.html"));
        assertThat(links.resolve(address + "#a", Reference.Kind.LINK).href()).isEqualTo("../index.html#a");
    }

    @ParameterizedTest
    @CsvSource({
        "/search.html?q=a, ../search.html?q=a, search.html",
        "/files/a%20b.pdf#2, ../files/a%20b.pdf#2, files/a b.pdf",
        "/files/a%2520(1).pdf, ../files/a%2520%281%29.pdf, files/a%20(1).pdf",
        "/newsletter/2026/01-11.md#a, 01-11.html#a, 2026/01-11.md",
        "https://weekly.example.org/newsletter/2026/01-11.md?b#a, 01-11.html?b#a, 2026/01-11.md",
        "//weekly.example.org/newsletter/2026/01-11.md, 01-11.html, 2026/01-11.md",
        "https://weekly.example.org:443/newsletter/2026/01-11.md, 01-11.html, 2026/01-11.md",
        "/2026/01-11, 01-11.html, 2026/01-11.md",
        "'\n /2026/\t01-11\n', 01-11.html, 2026/01-11.md"
    })
    void aLeadingSlashIsTheFolderIfSomethingIsThere(String address, String href, String path) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isInstanceOfSatisfying(Destination.Own.class, own -> {
            assertThat(own.href()).isEqualTo(href);
            assertThat(own.path()).isEqualTo(path);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://weekly.example.org/newsletter/2026/01-11.html#a, 2026/01-11.md, a",
        "HTTP://Weekly.example.org/newsletter/2026/01-11, 2026/01-11.md, ''",
        "//weekly.example.org/newsletter/search.html?q=a, search.html, ''",
        "/newsletter/2026/01-11.html, 2026/01-11.md, ''"
    })
    void theNewslettersOwnAddressIsItsFolderIfSomethingIsThere(String address, String path, String fragment) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isInstanceOfSatisfying(Destination.Own.class, own -> {
            assertThat(own.href()).isEqualTo(address);
            assertThat(own.path()).isEqualTo(path);
            assertThat(own.fragment()).isEqualTo(fragment);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://weekly.example.org/Newsletter/2026/01-11.html",
                "https://weekly.example.org:8443/newsletter/2026/01-11.html",
                "http://weekly.example.org:443/newsletter/2026/01-11.html",
                "https://example.com/?u=https://weekly.example.org:443/newsletter/2026/01-11.html",
                "https://weekly.example.org/newsletters",
                "https://weekly.example.org/newslettez",
                "https://weekly.example.org",
                "https://weekly.example.org/2026/01-11.html",
                "https://weekly.example.org.evil.example/newsletter/2026/01-11.html"
            })
    void anyOtherAddressIsThatOfASite(String address) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isEqualTo(new Destination.Web(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://weekly.example.org/newsletter/",
                "https://weekly.example.org/newsletter/index.html#a",
                "https://weekly.example.org/newsletter",
                "https://Weekly.example.org/newsletter?a#b",
                "/newsletter#a",
                "/newsletter/"
            })
    void theHomePageByItsWholeAddressIsNoOtherSite(String address) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isEqualTo(new Destination.Other(address));
    }

    @ParameterizedTest
    @CsvSource({
        "01-11.md#Foo-Bar, 01-11.html#foo-bar, foo-bar",
        "01-11.md?b#Foo%20Bar:~:text=a, 01-11.html?b#foo-bar:~:text=a, foo-bar",
        "01-11#ガイド, 01-11.html#%E3%82%AB%E3%82%99%E3%82%A4%E3%83%88%E3%82%99, カ\u3099イト\u3099",
        "/newsletter/2026/01-11.html#Guide, /newsletter/2026/01-11.html#guide, guide",
        "//weekly.example.org/newsletter/2026/01-11.md#Guide, 01-11.html#guide, guide",
        "https://weekly.example.org/newsletter/2026/01-11?b#Guide, "
                + "https://weekly.example.org/newsletter/2026/01-11?b#guide, guide",
        "01-11.md#MyId, 01-11.html#MyId, MyId",
        "01-11.md#データ:~:text=a, 01-11.html#%E3%83%87%E3%83%BC%E3%82%BF:~:text=a, データ",
        "01-11.md, 01-11.html, ''",
        "../search.html#Foo-Bar, ../search.html#Foo-Bar, ''",
        "#Foo-Bar, #Foo-Bar, ''"
    })
    void theTextOfAHeadingOfAnotherIssueIsItsId(String address, String href, String id) {
        assertThat(links.resolve(address, Reference.Kind.LINK)).isInstanceOfSatisfying(Destination.Own.class, own -> {
            assertThat(own.href()).isEqualTo(href);
            assertThat(own.id()).isEqualTo(id);
        });
    }

    @ParameterizedTest
    @CsvSource({"#Foo-Bar, #foo-bar", "#Foo%20Bar:~:text=a, #foo-bar:~:text=a", "#MyId, #MyId", "#myid, #myid", "#, #"})
    void theTextOfAHeadingOfThePageIsItsId(String address, String href) {
        assertThat(LinkResolver.onPage(address, Set.of("foo-bar", "MyId"))).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2026/02.md", "/newsletter/2026/02.md#a", "/../x.md"})
    void aSourceThatIsNotThereIsOutside(String address) {
        assertThat(links.resolve(address, Reference.Kind.LINK))
                .isEqualTo(new Destination.Outside(address, address.replace("#a", "")));
    }

    @Test
    void anIssueWithASlashAtItsEndIsOutsideAndStaysAsTyped() {
        String address = "/2026/01-11/?b#a";
        assertThat(links.resolve(address, Reference.Kind.LINK))
                .isEqualTo(new Destination.Outside(address, "/2026/01-11/"));
        assertThat(links.resolve(address, Reference.Kind.IMAGE)).isEqualTo(new Destination.Other(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2026/02.md", "/../x.md"})
    void anImageWithALeadingSlashIsTheHostWhateverItsName(String address) {
        assertThat(links.resolve(address, Reference.Kind.IMAGE)).isEqualTo(new Destination.Other(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://weekly.example.org/newsletter/2026/gone.html?a#b",
                "//weekly.example.org/newsletter/2026/gone.html",
                "/newsletter/2026/gone.html"
            })
    void whatIsNotThereBelowTheNewslettersAddressIsOutside(String address) {
        for (Reference.Kind kind : Reference.Kind.values()) {
            assertThat(links.resolve(address, kind)).isEqualTo(new Destination.Outside(address, "/2026/gone.html"));
        }
    }

    @Test
    void othersMayHavePagesOnTheHostOfANewsletterWithoutAFolder() {
        FolderContents none = new FolderContents(path -> false, path -> false, path -> null, (page, fragment) -> false);
        LinkResolver ofHost = new LinkResolver("01.md", none, "https://weekly.example.org/", false);
        String address = "https://weekly.example.org/about/";
        assertThat(ofHost.resolve(address, Reference.Kind.LINK)).isEqualTo(new Destination.Web(address));
    }

    @Test
    void theMarkdownOfAnIssueIsAtTheAddressOfItsSourceIfItIsPublished() {
        FolderContents one = new FolderContents(
                "01.md"::equals, path -> false, path -> null, (page, fragment) -> fragment.equals("Foo-Bar"));
        LinkResolver beside = new LinkResolver("02.md", one, "https://weekly.example.org/a/", true);
        String address = "https://weekly.example.org/a/01.md";
        assertThat(beside.resolve(address, Reference.Kind.LINK).href()).isEqualTo(address);
        assertThat(beside.resolve("/a/01.md", Reference.Kind.LINK).href()).isEqualTo("01.html");
        assertThat(beside.resolve(address + "#Foo-Bar", Reference.Kind.LINK).href())
                .isEqualTo(address + "#Foo-Bar");
        assertThat(beside.resolve("/a/01.md#Foo-Bar", Reference.Kind.LINK).href())
                .isEqualTo("01.html#foo-bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atom.xml", "/img/a.png", "/categories/x/index.xml", "/../x", "/about/"})
    void anyOtherLeadingSlashIsTheHost(String address) {
        for (Reference.Kind kind : Reference.Kind.values()) {
            assertThat(links.resolve(address, kind)).isEqualTo(new Destination.Other(address));
        }
    }

    @Test
    void theFoldersNameIsThereOnce() {
        String page = "/newsletter/newsletter/2026/01-11.html";
        assertThat(links.resolve(page, Reference.Kind.LINK)).isInstanceOf(Destination.Outside.class);
        assertThat(links.resolve("https://weekly.example.org" + page, Reference.Kind.LINK))
                .isInstanceOf(Destination.Outside.class);
        assertThat(links.resolve("/newsletter".repeat(20_000), Reference.Kind.LINK))
                .isInstanceOf(Destination.Outside.class);
    }
}
