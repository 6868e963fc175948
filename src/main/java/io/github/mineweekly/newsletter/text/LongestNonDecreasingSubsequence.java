package io.github.mineweekly.newsletter.text;

/** The longest subsequence that never falls, by patience sorting: in time n log n. */
public final class LongestNonDecreasingSubsequence {
    private LongestNonDecreasingSubsequence() {}

    /** Which of the numbers belong to it. */
    public static boolean[] of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int place = firstAbove(numbers, tails, length, numbers[i]);
            previous[i] = place == 0 ? -1 : tails[place - 1];
            tails[place] = i;
            length = Math.max(length, place + 1);
        }
        boolean[] member = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            member[i] = true;
        }
        return member;
    }

    private static int firstAbove(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
