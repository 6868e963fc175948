package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** Compares the characters of the source's text with those of the article. */
final class TextRuns {
    private TextRuns() {}

    /** Every Han, kana or Hangul character of the source is in the article as often as in the source. */
    static void check(String source, MarkdownSettings settings) {
        Article article = Samples.article(source, settings);
        StringBuilder shown = new StringBuilder();
        for (Section section : article.sections()) {
            append(section.heading(), shown);
            shown.append(Jsoup.parse(section.tagline() == null ? "" : section.tagline())
                    .text());
            shown.append(visible(section.html()));
            for (Item item : section.items()) {
                append(item.heading(), shown);
                item.sources().forEach(it -> shown.append(it.label() == null ? "" : it.label()));
                shown.append(visible(item.html()));
            }
        }
        shown.append(visible(article.notes()));
        if (article.titleId() != null) {
            shown.append(Samples.issue("").title());
        }
        String typed = visible(withoutAddresses(source));
        assertThat(count(shown.toString())).isEqualTo(count(typed));
    }

    private static void append(@org.jspecify.annotations.Nullable Heading heading, StringBuilder shown) {
        shown.append(heading == null ? "" : heading.text());
    }

    private static String visible(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.select(".nl-toc").remove();
        body.select("img[alt]").forEach(image -> image.before(image.attr("alt")));
        return body.text();
    }

    private static String withoutAddresses(String source) {
        return source.replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("(?m)^\\[(?!\\^)[^\\]]+\\]:.*$|\\{#[^}]*\\}|<(?=[^a-zA-Z/!])", "")
                .replaceAll("\\[\\^[^\\]]*\\]|\\]\\[[^\\]]*\\]", "")
                .replaceAll("(?m)^(```|~~~).*$", "")
                .replace("\uFE00", "");
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.replaceAll("(?i)https?://[^\\s<>，。；：！？（）】》」』、”’]+", "")
                .codePoints()
                .filter(c -> Characters.isHan(c) || Characters.isKana(c) || Characters.isHangul(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        return counts;
    }
}
