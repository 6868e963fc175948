package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container among flexmark's nodes. */
final class ContainerNode extends Syntax.OwnBlock {
    private final BasedSequence line;
    private final String kind;
    private final int colons;
    private final BasedSequence title;
    private final boolean open;
    private boolean closed;

    /**
     * @param line that opens it
     * @param colons how many it begins with
     * @param open whether it is shown from the start
     */
    ContainerNode(BasedSequence line, String kind, int colons, BasedSequence title, boolean open) {
        super(line);
        this.line = line;
        this.colons = colons;
        this.open = open;
        this.kind = kind;
        this.title = title;
    }

    String kind() {
        return kind;
    }

    BasedSequence title() {
        return title;
    }

    BasedSequence line() {
        return line;
    }

    int colons() {
        return colons;
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        closed = true;
    }

    /** Whether a line closed it, and not the end of what it is in. */
    boolean isClosed() {
        return closed;
    }

    /** The line that closes a container. */
    static final class End extends Syntax.OwnBlock {
        End(BasedSequence line) {
            super(line);
        }
    }
}
