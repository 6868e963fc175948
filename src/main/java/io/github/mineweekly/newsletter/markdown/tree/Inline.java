package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
public sealed interface Inline {
    /** Calls the visitor's method for this kind of text. */
    <R> R accept(InlineVisitor<R> visitor);

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
        NOTHING;

        /** The break as a writer has it. */
        public String text(String newLine, String space) {
            return switch (this) {
                case HARD, LINE -> newLine;
                case SPACE -> space;
                case NOTHING -> "";
            };
        }
    }

    record Text(String text) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Code(String text) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record MarkedSpan(Mark mark, List<Inline> children) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * @param url as typed, without escapes of Markdown
     * @param bare whether the address itself was typed, without a text
     * @param place the destination as typed
     */
    record Link(String url, Destination destination, String title, List<Inline> children, boolean bare, Place place)
            implements Inline {
        /** Whether its text is its address, bare or typed twice. */
        public boolean isAddress() {
            return bare || (title.isEmpty() && PlainText.of(children).equals(url) && WebAddress.isHttp(url));
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A picture.
     *
     * @param url as typed, without escapes of Markdown
     * @param size null if it is not known
     */
    record Image(
            String url, Destination destination, @Nullable PictureSize size, String title, String alt, Place place)
            implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A raw tag, comment or the like. */
    record Html(Raw raw) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A raw tag that is shown as typed. */
    record Typed(Fragment source) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record LineBreak(Break kind) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A footnote's mark.
     *
     * @param number of the note on the page, from 1
     * @param occurrence which mark of the same note this is, from 1
     */
    record NoteMark(int number, int occurrence) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A range of the body, the end excluded. */
    record Place(int start, int end) {}
}
