package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of the dialect as understood, before it is written. */
public sealed interface Block {
    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);

    /** How a table's column is aligned. */
    enum Align {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /** @param offset where it begins in the body */
    record Paragraph(List<Inline> content, int offset) implements Block {
        /** The picture that it is, with at most marks of footnotes after it; null if it is text or not shown. */
        public Inline.@Nullable Image picture() {
            return !content.isEmpty()
                            && content.get(0) instanceof Inline.Image image
                            && !(image.destination() instanceof Destination.Rejected)
                            && content.stream().skip(1).allMatch(Inline.NoteMark.class::isInstance)
                    ? image
                    : null;
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * @param typedId as in {@code {#id}}; null if none is typed
     * @param underline the dashes that make it a heading; null if hashes, {@code =} or an id typed after it do
     */
    record HeadingBlock(
            int level,
            String id,
            @Nullable String typedId,
            List<Inline> content,
            Inline.Place place,
            @Nullable Underline underline)
            implements Block {
        /** What a reader reads of it. */
        public String text() {
            return PlainText.of(content).strip();
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** @param lines how many lines of text are above it */
    record Underline(Inline.Place place, int lines) {}

    record Quote(List<Block> children) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ListBlock(boolean ordered, int start, boolean tight, List<ListItem> items) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** @param checked the state of its check box; null if it has none */
    record ListItem(@Nullable Boolean checked, List<Block> children) {
        /** What is shown of a check box where no boxes are shown. */
        public static String sign(boolean checked) {
            return checked ? "☑ " : "☐ ";
        }
    }

    /** @param title above the code, or empty */
    record Code(String info, String title, String text) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Raw HTML.
     *
     * @param hidden the element that it opens to hide what follows; null if there is none
     */
    record Html(Raw raw, @Nullable Hidden hidden) implements Block {
        public Html(Raw raw) {
            this(raw, null);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An element that hides what it holds and does not end in the block that opens it.
     *
     * @param index of its tag in the block's HTML
     * @param place of its tag
     */
    record Hidden(String name, int index, Inline.Place place) {}

    record ThematicBreak() implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Table(List<Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A container or an alert.
     *
     * @param kind as typed, in lower case
     * @param title empty for the kind's own
     * @param open whether details are shown from the start
     */
    record Container(String kind, List<Inline> title, boolean open, List<Block> children) implements Block {
        /** False for those that say how their content is written, and are not seen themselves. */
        public boolean isBox() {
            return !kind.equals("raw") && !kind.equals("v-pre") && !kind.equals("code-group");
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code [[toc]]}.
     *
     * @param offset in the body
     */
    record TableOfContents(int offset) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
