package io.github.mineweekly.newsletter.search.postings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Packs sorted terms into bytes. Of each term they have how many units it shares with the one before, how many others
 * it has and these, how many issues hold it, how many bytes its postings take, and these.
 */
public final class TermBlock {
    private static final int BYTES_OF_VARINT = 5;
    private static final int NUMBERS = 4;

    private byte[] bytes = new byte[1 << 15];
    private int end;
    private String before = "";

    /** @param terms in their order */
    public static byte[] of(List<Map.Entry<String, Postings>> terms) {
        TermBlock block = new TermBlock();
        terms.forEach(term -> block.add(term.getKey(), term.getValue()));
        return block.bytes();
    }

    /** What was added. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }

    /** How many bytes it takes. */
    int length() {
        return end;
    }

    /** @param term comes after all before */
    void add(String term, Postings postings) {
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

    private void makeRoomFor(int more) {
        if (bytes.length < end + more) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more, 2 * bytes.length));
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
