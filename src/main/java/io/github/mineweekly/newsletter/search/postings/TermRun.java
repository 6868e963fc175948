package io.github.mineweekly.newsletter.search.postings;

import io.github.mineweekly.newsletter.store.Shelf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The terms of some issues with their postings, sorted, in blocks on a shelf; is walked through once. For one thread at
 * a time.
 */
public final class TermRun {
    private final Deque<Shelf.Kept> blocks;
    private TermBlockReader block = new TermBlockReader(new byte[0]);

    private TermRun(Deque<Shelf.Kept> blocks) {
        this.blocks = blocks;
    }

    public static final class Writer {
        private static final int BLOCK_BYTES = 1 << 16;

        private final Deque<Shelf.Kept> blocks = new ArrayDeque<>();
        private final Shelf shelf;
        private TermBlock block = new TermBlock();

        /** @param shelf of what was added, but for the last */
        public Writer(Shelf shelf) {
            this.shelf = shelf;
        }

        /** @param term comes after all before by its UTF-16 units */
        public void add(Map.Entry<String, Postings> term) {
            block.add(term.getKey(), term.getValue());
            if (block.length() >= BLOCK_BYTES) {
                endBlock();
            }
        }

        private void endBlock() {
            blocks.add(shelf.put(block.bytes()));
            block = new TermBlock();
        }

        /** The run of all that was added. Nothing can be added after it. */
        public TermRun end() {
            endBlock();
            return new TermRun(blocks);
        }
    }

    /** Goes to the next term, if there is one. */
    boolean next() {
        while (!block.next()) {
            Shelf.Kept following = blocks.poll();
            if (following == null) {
                return false;
            }
            block = new TermBlockReader(following.bytes());
        }
        return true;
    }

    /** Less than 0 if this term comes before that of another run, 0 if it is the same. */
    int compareTo(TermRun other) {
        return block.compareTo(other.block);
    }

    /** The same for a term that is in no run. */
    int compareTo(String term) {
        return block.compareTo(term);
    }

    /** The term with its postings, which hold on to a block. */
    Map.Entry<String, Postings> entry() {
        return Map.entry(block.term(), block.postings());
    }
}
