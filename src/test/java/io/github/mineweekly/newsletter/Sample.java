package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleParser;
import io.github.mineweekly.newsletter.markdown.ParsedArticle;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** An issue from the text of its file, read and rendered as the plugin does. */
public record Sample(Issue issue, ParsedArticle parsed) {
    /** @param key the file's place in the newsletter */
    public static Sample of(String key, String text) {
        return of("src/" + key, key, text);
    }

    /** @param place of the file in the project */
    public static Sample of(String place, String key, String text) {
        SourceFile file = SourceFile.of(place, key, text, false);
        FrontMatterParser parser = new FrontMatterParser(TestSettings.frontMatter(LocalDate.of(2999, 1, 1)));
        Issue issue =
                Objects.requireNonNull(parser.parse(file).value().orElseThrow().issue());
        ArticleParser articles = new ArticleParser(TestSettings.markdown());
        return new Sample(
                issue,
                articles.parse(
                                issue,
                                new FolderContents(
                                        Set.of(key)::contains, path -> false, path -> null, (page, fragment) -> false))
                        .value()
                        .orElseThrow());
    }

    public Article article() {
        return parsed.article();
    }

    /** An issue of which only the day and the body matter. */
    public static Sample on(String day, String body) {
        return of(day + ".md", "---\ntitle: Weekly of " + day + "\ndate: " + day + "\n---\n\n" + body);
    }
}
