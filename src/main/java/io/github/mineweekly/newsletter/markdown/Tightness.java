package io.github.mineweekly.newsletter.markdown;

import com.vladsch.flexmark.ast.ListBlock;

/** Whether a list's paragraphs stand close, without {@code <p>}. */
final class Tightness {
    private Tightness() {}

    static boolean of(ListBlock list) {
        return list.isTight();
    }
}
