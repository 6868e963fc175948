package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;

/** Counts the links and pictures of one text before anything is made of them. */
public final class LinkCount {
    private int links;

    /** @param offset in the body, for the refusal if there are too many */
    void add(int offset) {
        if (++links > Limits.MOST_LINKS) {
            throw new LimitExceededException(
                    BodyRules.TOO_COMPLEX, "more than " + Limits.MOST_LINKS + " links and pictures", offset);
        }
    }
}
