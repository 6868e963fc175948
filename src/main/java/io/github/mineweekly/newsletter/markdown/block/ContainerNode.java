package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container among flexmark's nodes. */
final class ContainerNode extends Block {
    private final String kind;
    private final BasedSequence title;

    ContainerNode(BasedSequence line, String kind, BasedSequence title) {
        super(line);
        this.kind = kind;
        this.title = title;
    }

    String kind() {
        return kind;
    }

    BasedSequence title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The line that closes a container. */
    static final class End extends Block {
        End(BasedSequence line) {
            super(line);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
