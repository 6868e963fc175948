package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** A source file whose Markdown is to be parsed. */
public sealed interface MarkdownSource permits Issue, HomeText, UnreadIssue {
    SourceFile source();

    /** The heading of the page; a heading of level 1 in the text that says the same is not repeated. */
    String title();

    /** Null if the file does not choose one. */
    default @Nullable Outline outline() {
        return null;
    }

    /** The value of the first of these keys of front matter that has one; line 1 if none has. */
    default Location location(String... keys) {
        return source().lineLocation(1);
    }

    /** Where the Markdown begins in the source's text. */
    int bodyOffset();

    /** The Markdown below the front matter. */
    default String body() {
        return source().text().substring(bodyOffset());
    }
}
