package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
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
    public ArticleTree tree(String key) {
        return trees.get(key);
    }
}
