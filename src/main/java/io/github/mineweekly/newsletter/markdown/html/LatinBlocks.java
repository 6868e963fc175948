package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;

/** Marks blocks in English on a page that is Chinese, Japanese or Korean, for hyphens and voices. */
public final class LatinBlocks {
    private final boolean marking;

    /** @param marking whether the page is Chinese, Japanese or Korean */
    public LatinBlocks(boolean marking) {
        this.marking = marking;
    }

    String attribute(List<Inline> content) {
        if (!marking) {
            return "";
        }
        LetterCount count = new LetterCount();
        count.inlines(content);
        return count.isEnglish() ? " lang=\"en\"" : "";
    }
}
