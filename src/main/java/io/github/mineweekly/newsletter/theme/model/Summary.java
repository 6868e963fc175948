package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.List;

/** What a page says about itself in a few words, for search engines and where it is shared. */
public final class Summary {
    private static final int LETTERS = 120;

    private Summary() {}

    /** The description, else the first words of the text; empty if nothing is written. */
    public static String of(Issue issue, Article article) {
        return issue.description().isEmpty() ? article.firstWords() : issue.description();
    }

    /**
     * What a page lists, for search engines: how much, and the first titles.
     *
     * @param count a sentence's beginning, or empty
     */
    public static String of(String count, List<String> titles, Language language) {
        StringBuilder text = new StringBuilder(count);
        for (String title : titles.stream().filter(one -> !one.isBlank()).toList()) {
            if (text.length() + title.length() > LETTERS && text.length() > count.length()) {
                break;
            }
            text.append(
                    text.length() == 0
                            ? ""
                            : text.length() == count.length() ? language.word("colon") : language.word("between"));
            text.append(title);
        }
        return text.toString();
    }

    /** What a list of issues is, for search engines. */
    static String of(int count, List<RenderedIssue> issues, PageContext context) {
        List<String> titles = issues.stream()
                .map(entry -> entry.title(context.settings().name()))
                .toList();
        return of(context.language().count("issues", count), titles, context.language());
    }
}
