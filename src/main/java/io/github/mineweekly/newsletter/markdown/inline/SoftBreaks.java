package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import java.util.Collection;

/**
 * What a team wants of a line's end inside a paragraph. Unless all are to be spaces, the text below a picture that is
 * alone on its line stays there.
 */
public enum SoftBreaks {
    /**
     * What the lines show. Nothing between wide characters where text is wrapped at a width; a new line where
     * each line is a statement; where there are too few lines to tell, a new line after what ends a sentence or a
     * quotation in Chinese, nothing between wide characters, else a space.
     */
    AUTO,
    /** Always a space. */
    SPACE,
    /** Always a new line. */
    BR,
    /** Nothing between wide characters, else a space. */
    JOIN;

    /** What it means for one issue. */
    public LineEnds of(Collection<Fragment> paragraphs) {
        return switch (this) {
            case AUTO -> LineEndCount.of(paragraphs);
            case SPACE -> LineEnds.SPACES;
            case BR -> LineEnds.NEW_LINES;
            case JOIN -> LineEnds.JOINED;
        };
    }
}
