package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A site.xml: it names a skin with its version, and has a place for the reports. An integration test builds with it. */
final class SiteDescriptorBlock {
    private SiteDescriptorBlock() {}

    static void check(String text) {
        Document site = Jsoup.parse(text, Parser.xmlParser());
        for (String part : List.of("groupId", "artifactId", "version")) {
            assertThat(site.select("site > skin > " + part).text()).as(part).isNotEmpty();
        }
        assertThat(site.select("site > body > menu[ref=reports]")).hasSize(1);
        assertThat(site.select("item[href=newsletter/index.html]")).hasSize(1);
    }
}
