package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Compares the characters of the source's text with those of the article. */
final class TextRuns {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}&&[^\\uFF00-\\uFFEF]][\\p{IsLatin}0-9]*");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([^\\]]+)\\]:");
    private static final Set<String> BOX_TITLES =
            Set.of("提示", "备注", "警告", "Warning", "Caution", "Tip", "Details", "重要", "危険");

    private TextRuns() {}

    /** Every Han, kana or Hangul character and every word of the source is in the article as often as in the source. */
    static void check(String source, MarkdownSettings settings) {
        ParsedArticle parsed = Samples.parsed(source, settings);
        Article article = parsed.article();
        ArticleHtml html = Samples.onPage(parsed);
        StringBuilder shown = new StringBuilder();
        for (Section section : article.sections()) {
            append(section.heading(), shown);
            PartHtml written = html.part(section.id());
            shown.append(visible(written.tagline())).append(visible(written.text()));
            section.parts().forEach(part -> append(part, html, shown));
        }
        shown.append(visible(html.notes()));
        if (article.titleId() != null) {
            shown.append(Samples.issue("").title());
        }
        String typed = visible(withoutAddresses(source));
        assertThat(count(shown.toString())).isEqualTo(count(typed));
    }

    private static void append(Part part, ArticleHtml html, StringBuilder shown) {
        PartHtml written = html.part(part.heading().id());
        append(part.heading(), shown);
        if (part instanceof Item item) {
            item.sources().forEach(it -> shown.append(it.label() == null ? "" : it.label() + "\n"));
            shown.append(visible(written.text()));
        } else if (part instanceof Group group) {
            shown.append(visible(written.text()));
            group.parts().forEach(inner -> append(inner, html, shown));
        }
    }

    private static void append(@org.jspecify.annotations.Nullable Heading heading, StringBuilder shown) {
        shown.append(heading == null ? "" : heading.text() + "\n");
    }

    private static String visible(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.select(".nl-toc").remove();
        body.select("img[alt]").forEach(image -> image.before(image.attr("alt")));
        // Titles of links and pictures are taken out of the source with the addresses.
        body.select(".nl-code-title, figcaption").remove();
        body.select(".nl-box-title, summary").removeIf(title -> BOX_TITLES.contains(title.text()));
        body.select(".nl-note-mark, .nl-note-back").remove();
        body.select("p, li, h1, h2, h3, h4, h5, h6, td, th, br, code, pre").before("\n");
        return body.wholeText() + "\n";
    }

    /** The source without what names places, kinds and marks and is not there to be read. */
    private static String withoutAddresses(String source) {
        String text = source.replaceAll("(?m)^([> ]*:{3,}) *[a-z-]+", "$1")
                .replaceAll("\\[!(?:NOTE|WARNING|TIP|IMPORTANT|caution)\\]|\\[\\[toc\\]\\]", "")
                .replaceAll(" *(?://|#|<!--) \\[!code [^\\]]*\\](?: -->)?", "")
                .replaceAll("(?m)^([-*] |\\d+\\. )\\[[ xX]\\] ", "$1")
                .replaceAll("\\]\\([^)]*\\)", "]");
        for (String label :
                DEFINITION.matcher(source).results().map(it -> it.group(1)).toList()) {
            text = text.replace("][" + label + "]", "]").replace(label.startsWith("^") ? "[" + label + "]" : "\0", "");
        }
        return text.replaceAll("(?m)^\\[(?!\\^)[^\\]]+\\]:.*$|\\{#[^}]*\\}$", "")
                .replaceAll("`<(\\w+)>`", "$1")
                .replaceAll("<(?=[^a-zA-Z/!]|[a-z]+:|[a-z]+@)", "")
                .replaceAll("(?m)^(```|~~~).*$", "")
                .replace("\uFE00", "");
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        String withoutUrls = text.replaceAll("(?i)(?:https?://|mailto:)[^\\s<>，。；：！？（）】》」』、”’“「《〈—…`]+", "");
        withoutUrls
                .codePoints()
                .filter(c -> Characters.isHan(c) || Characters.isKana(c) || Characters.isHangul(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        WORD.matcher(withoutUrls).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        return counts;
    }
}
