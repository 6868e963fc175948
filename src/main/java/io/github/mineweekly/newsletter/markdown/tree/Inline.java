package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {
    /** What a span does to its text. */
    enum Mark {
        EMPHASIS,
        STRONG,
        DELETED
    }

    /** How a line break of the source is shown. */
    enum Break {
        HARD,
        LINE,
        SPACE,
        NOTHING
    }

    record Text(String text) implements Inline {}

    record Code(String text) implements Inline {}

    record Span(Mark mark, List<Inline> children) implements Inline {}

    /**
     * @param bare whether the address itself was typed, without a text
     * @param place the destination as typed
     */
    record Link(String url, String title, List<Inline> children, boolean bare, Place place) implements Inline {}

    record Image(String url, String title, String alt, Place place) implements Inline {}

    /** A raw tag, comment or the like. */
    record Html(Raw raw) implements Inline {}

    /** A raw tag that is shown as typed. */
    record Typed(Fragment source) implements Inline {}

    record LineBreak(Break kind) implements Inline {}

    /**
     * A footnote's mark.
     *
     * @param number of the note on the page, from 1
     * @param occurrence which mark of the same note this is, from 1
     */
    record NoteMark(int number, int occurrence) implements Inline {}

    /** A stretch of the body, the end excluded. */
    record Place(int start, int end) {}
}
