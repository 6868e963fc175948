package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of sample issues. */
public final class SampleTexts implements ArticleTexts {
    private final Map<String, ArticleTree> trees;

    public SampleTexts(RenderedIssue... entries) {
        this.trees = Arrays.stream(entries)
                .map(entry -> entry.issue().source())
                .collect(Collectors.toMap(
                        source -> source.key(),
                        source ->
                                Sample.of(source.key(), source.text()).parsed().tree()));
    }

    @Override
    public ArticleHtml onPage(String key) {
        return new ArticleWriter(trees.get(key), HtmlForm.PAGE);
    }

    @Override
    public ArticleTree tree(String key) {
        return trees.get(key);
    }

    @Override
    public ArticleHtml apart(String key, String page) {
        return new ArticleWriter(trees.get(key), HtmlForm.apart(page));
    }
}
