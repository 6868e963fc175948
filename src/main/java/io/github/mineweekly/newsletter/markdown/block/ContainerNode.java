package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container among flexmark's nodes. */
final class ContainerNode extends Syntax.OwnBlock {
    /** The one that opens it. */
    final BasedSequence line;

    final String kind;
    /** How many it begins with. */
    final int colons;

    final BasedSequence title;
    /** Whether it is shown from the start. */
    final boolean open;

    private int closedBy = -1;

    ContainerNode(BasedSequence line, String kind, int colons, BasedSequence title, boolean open) {
        super(line);
        this.line = line;
        this.kind = kind;
        this.colons = colons;
        this.title = title;
        this.open = open;
    }

    /** @param number that of the line that closes it */
    void close(int number) {
        closedBy = number;
    }

    boolean isClosedBy(int number) {
        return closedBy == number;
    }

    /** Whether a line closed it, and not the end of what it is in. */
    boolean isClosed() {
        return closedBy >= 0;
    }

    /** The line that closes a container. */
    static final class End extends Syntax.OwnBlock {
        End(BasedSequence line) {
            super(line);
        }
    }
}
