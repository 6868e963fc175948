package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * The text of an issue whose title or date cannot be read, so that it can be checked and not rendered.
 *
 * @param title empty if it is the one that is missing
 */
public record UnreadIssue(SourceFile source, String title, int bodyOffset) implements MarkdownSource {
    @Override
    public Location location(String... keys) {
        return source.lineLocation(1);
    }

    @Override
    public @Nullable Outline outline() {
        return null;
    }
}
