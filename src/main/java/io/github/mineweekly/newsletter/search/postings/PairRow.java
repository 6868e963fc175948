package io.github.mineweekly.newsletter.search.postings;

import java.util.Arrays;

/** The postings of the pairs with one first character, in the order of the second. */
final class PairRow {
    private char[] seconds = new char[4];
    private Postings[] postings = new Postings[4];
    private int size;

    int size() {
        return size;
    }

    Postings of(char second) {
        int found = Arrays.binarySearch(seconds, 0, size, second);
        return found >= 0 ? postings[found] : insert(-found - 1, second);
    }

    private Postings insert(int at, char second) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            postings = Arrays.copyOf(postings, size * 2);
        }
        System.arraycopy(seconds, at, seconds, at + 1, size - at);
        System.arraycopy(postings, at, postings, at + 1, size - at);
        seconds[at] = second;
        postings[at] = new Postings();
        size++;
        return postings[at];
    }

    char second(int index) {
        return seconds[index];
    }

    Postings postings(int index) {
        return postings[index];
    }
}
