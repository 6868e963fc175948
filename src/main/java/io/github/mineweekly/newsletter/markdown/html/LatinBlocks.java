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
        LetterCount count = new LetterCount();
        count.add(content);
        Letters letters = count.letters();
        boolean latin = letters.latin() > 0 && letters.han() + letters.kana() + letters.hangul() == 0;
        return latin && !count.sawOther() ? " lang=\"en\"" : "";
    }
}
