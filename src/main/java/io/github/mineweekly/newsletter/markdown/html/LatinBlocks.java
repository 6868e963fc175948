package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import java.util.List;

/** Marks blocks of Latin letters in an article that is Chinese, Japanese or Korean, for hyphens and voices. */
public final class LatinBlocks {
    private final boolean marking;

    /** @param marking whether the article is Chinese, Japanese or Korean */
    public LatinBlocks(boolean marking) {
        this.marking = marking;
    }

    String attribute(List<Inline> content) {
        if (!marking) {
            return "";
        }
        Letters letters = new LetterCount().add(content).letters();
        return letters.latin() > 0 && letters.latin() == letters.size() ? " lang=\"en\"" : "";
    }
}
