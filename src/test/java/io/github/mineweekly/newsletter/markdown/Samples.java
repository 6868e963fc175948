package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.ShownDays;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues made of a body alone. */
final class Samples {
    static final FolderContents PAGES = new FolderContents(
            Set.of("2023/10-01.md", "2023/09-26.md", "2022/12-31.md", "index.md", "x.md")::contains,
            Set.of("a.mp3", "files/a.pdf", "logo.png", "wide.png")::contains,
            path -> Map.of("logo.png", new PictureSize(64, 48), "wide.png", new PictureSize(1600, 900))
                    .get(path),
            (page, fragment) -> fragment.equals("ガイド"));

    private Samples() {}

    static Issue issue(String body) {
        return issue("", body);
    }

    /** @param front what is before the body, so that positions are those of a real file */
    static Issue issue(String front, String body) {
        return issue(SourceFile.of("src/2023/10-01.md", "2023/10-01.md", front + body, false), front.length());
    }

    static Issue issue(SourceFile source, int bodyOffset) {
        LocalDate date = LocalDate.of(2023, 10, 1);
        return new Issue(
                source,
                "Mine Weekly 第 20 期",
                date,
                "",
                null,
                false,
                false,
                20,
                date,
                List.of(),
                List.of(),
                null,
                List.of(),
                ShownDays.ALL,
                Map.of(),
                bodyOffset);
    }

    static Article article(String body) {
        return article(body, TestSettings.markdown());
    }

    static Article article(String body, MarkdownSettings settings) {
        return parsed(body, settings).article();
    }

    static ParsedArticle parsed(String body) {
        return parsed(body, TestSettings.markdown());
    }

    static ParsedArticle parsed(String body, MarkdownSettings settings) {
        return new ArticleParser(settings).parse(issue(body), PAGES).value().orElseThrow();
    }

    /** All HTML of an article in order, as a plain page would have it. */
    static String html(ParsedArticle parsed) {
        return new HtmlText(onPage(parsed)).of(parsed.article());
    }

    static ArticleHtml onPage(ParsedArticle parsed) {
        return new ArticleWriter(parsed.tree(), HtmlForm.page());
    }

    /** The same as it is read apart from its page. */
    static String apart(ParsedArticle parsed) {
        HtmlForm form = HtmlForm.apart("https://example.org/weekly/2023/10-01.html");
        return new HtmlText(new ArticleWriter(parsed.tree(), form)).of(parsed.article());
    }

    private record HtmlText(ArticleHtml html) {
        String of(Article article) {
            StringBuilder out = new StringBuilder();
            for (Section section : article.sections()) {
                PartHtml written = html.part(section.id());
                if (section.heading() != null) {
                    out.append(heading(section.heading(), written));
                }
                if (!written.tagline().isEmpty()) {
                    out.append("<p class=tagline>").append(written.tagline()).append("</p>\n");
                }
                out.append(written.text());
                section.parts().forEach(part -> append(part, out));
            }
            return out.append(html.notes()).toString();
        }

        private void append(Part part, StringBuilder out) {
            PartHtml written = html.part(part.heading().id());
            out.append(heading(part.heading(), written));
            if (part instanceof Item item) {
                item.sources().forEach(source -> out.append(source).append('\n'));
                out.append(written.text());
            } else if (part instanceof Group group) {
                out.append(written.text());
                group.parts().forEach(inner -> append(inner, out));
            }
        }

        private static String heading(Heading heading, PartHtml written) {
            String tag = "h" + heading.level();
            return "<" + tag + " id=\"" + heading.id() + "\">" + written.title() + written.marks() + "</" + tag + ">\n";
        }
    }
}
