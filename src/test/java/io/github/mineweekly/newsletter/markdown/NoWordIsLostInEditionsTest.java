package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.mail.MailEdition;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.edition.release.PortableMarkdown;
import io.github.mineweekly.newsletter.edition.release.ReleaseEdition;
import io.github.mineweekly.newsletter.edition.wechat.WeChatEdition;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.theme.template.Languages;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of the page is in each edition, as often as there, and none that is for authors only. Words without a space
 * between them are one, here and there.
 */
class NoWordIsLostInEditionsTest {
    private static final int DOCUMENTS = 200;
    private static final int BLOCKS = 12;
    private static final Pattern WORD = Pattern.compile("(?:[wh]\\d{4}z)+");
    private static final String HOME = "https://example.org/weekly/";

    private static final Templates TEMPLATES = new Templates(new Overrides(null));
    private static final Languages LANGUAGES = new Languages("en", null, new Overrides(null), List.of());

    static List<String> constructs() {
        return Constructs.all();
    }

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void ofOneConstruct(String construct) {
        check(Constructs.filled(construct + "\n\n@\n\n## @\n\n@\n"));
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void ofOneConstructInOthers(String construct) {
        for (String prefix : List.of("> ", "- ", "1. > ")) {
            check(Constructs.filled(Constructs.within(prefix, construct) + "\n\n@\n\n## @\n\n@\n"));
        }
        check(Constructs.filled("::: tip @\n" + construct + "\n\n@\n:::\n\n@\n"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofARandomMixture(int seed) {
        Random random = new Random(seed);
        List<String> all = Stream.of(Constructs.ANYWHERE, Constructs.FORMS, Constructs.RAW)
                .flatMap(List::stream)
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BLOCKS; i++) {
            text.append(all.get(random.nextInt(all.size()))).append("\n\n");
        }
        check(Constructs.filled(text + "@\n\n## @\n\n@\n"));
    }

    private void check(String source) {
        Issue issue = Samples.issue(source);
        ParsedArticle parsed = Samples.parsed(source);
        EditionIssue edition = new EditionIssue(
                new RenderedIssue(issue, parsed.article()),
                parsed.tree(),
                LANGUAGES.ofNewsletter(),
                new EditionIssue.Place("Weekly", HOME, HOME + "2023/10-01.html"));

        Map<String, Integer> onPage = count(visible(Samples.html(parsed).replaceAll("(?m)^SourceLink.*$", "")));
        parsed.article().items().stream()
                .flatMap(item -> item.sources().stream())
                .forEach(source1 -> WORD.matcher(String.valueOf(source1.label()))
                        .results()
                        .forEach(word -> onPage.putIfAbsent(word.group(), 1)));
        List<String> wrong = new ArrayList<>();
        texts(edition).forEach((name, text) -> {
            Map<String, Integer> found = count(text);
            // A table of contents says each heading again.
            boolean same = source.contains("[[toc]]") ? found.keySet().equals(onPage.keySet()) : found.equals(onPage);
            if (!same) {
                wrong.add(name + " has " + found + " instead of " + onPage + "\n" + text);
            }
        });
        assertThat(wrong).as(source).isEmpty();
    }

    private static Map<String, String> texts(EditionIssue edition) {
        Map<String, String> texts = new TreeMap<>();
        MailEdition mail = new MailEdition(TEMPLATES, new MailHeaders(null, null), "a:b");
        for (EditionFile file : mail.make(edition, null).files()) {
            if (file.name().equals("mail.txt")) {
                texts.put(file.name(), file.text());
            } else if (file.name().equals("mail.html")) {
                assertThat(Jsoup.parse(file.text()).select("script, form, iframe, object, embed"))
                        .isEmpty();
                texts.put(file.name(), visible(file.text().replaceFirst("(?s)<div style=\"display:none.*?</div>", "")));
            }
        }
        String release = new ReleaseEdition(TEMPLATES).text(edition);
        texts.put(
                "release.md",
                new PortableMarkdown(release).text() + "\n----\n" + release.replaceAll("[wh](?=\\d{4}z)", "_"));
        String weChat =
                new WeChatEdition(TEMPLATES).make(edition).files().get(0).text();
        Document page = Jsoup.parse(weChat);
        assertThat(page.select("main [class], main [id], main script, main form, main iframe"))
                .isEmpty();
        // The list of links names what was linked again.
        texts.put(
                "wechat.html",
                visible(weChat.replaceFirst("(?s)<section style=\"margin:40px.*?</section>", "")
                        .replaceFirst("(?s)<header.*?</header>", "")));
        return texts;
    }

    private static String visible(String html) {
        Document document = Jsoup.parse(html);
        document.select(".nl-toc, video, audio").remove();
        document.select("img[alt]").forEach(image -> image.before(image.attr("alt")));
        return text(document);
    }

    /** As a browser shows it: an element that begins a line parts words. */
    private static String text(Document document) {
        document.select("summary").forEach(summary -> summary.after(" "));
        return document.body().text();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            counts.merge(word.group(), 1, Integer::sum);
        }
        return counts;
    }
}
