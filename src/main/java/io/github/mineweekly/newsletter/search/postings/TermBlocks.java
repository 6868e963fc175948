package io.github.mineweekly.newsletter.search.postings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Packs sorted terms into blocks. Of each term a block has how many units it shares with the one before in that block,
 * how many others it has and these, how many issues hold it, how many bytes its postings take, and these.
 */
public final class TermBlocks {
    /** A block that is larger has one term. */
    private static final int FULL = 1 << 16;

    private static final int BYTES_OF_VARINT = 5;
    private static final int NUMBERS = 4;

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] bytes = new byte[FULL];
    private int end;
    private String before = "";

    /** @param term comes after all before in the order of terms */
    public void add(String term, Postings postings) {
        makeRoomFor((NUMBERS + term.length()) * BYTES_OF_VARINT + postings.length());
        int shared = shared(before, term);
        put(shared);
        put(term.length() - shared);
        for (int i = shared; i < term.length(); i++) {
            put(term.charAt(i));
        }
        put(postings.size());
        put(postings.length());
        postings.copy(bytes, end);
        end += postings.length();
        before = term;
    }

    /** All blocks; no term can be added any more. */
    public List<byte[]> end() {
        close();
        return blocks;
    }

    private void makeRoomFor(int more) {
        if (end + more > FULL) {
            close();
        }
        if (more > bytes.length) {
            bytes = new byte[more];
        }
    }

    private void close() {
        if (end > 0) {
            blocks.add(Arrays.copyOf(bytes, end));
            end = 0;
            before = "";
        }
    }

    private void put(int number) {
        end = Varint.put(number, bytes, end);
    }

    private static int shared(String before, String term) {
        int most = Math.min(before.length(), term.length());
        int shared = 0;
        while (shared < most && before.charAt(shared) == term.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
