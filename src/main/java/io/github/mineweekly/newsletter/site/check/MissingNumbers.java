package io.github.mineweekly.newsletter.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Numbers that no issue has.
 *
 * @param words as {@code number 4 is} or {@code numbers 4 to 6, 9 are}
 */
record MissingNumbers(int count, String words) {
    /**
     * @param low below the numbers that are looked at
     * @param high above them, at least {@code low}
     * @param present the numbers that some issue has
     */
    static MissingNumbers between(int low, int high, NavigableSet<Integer> present) {
        List<String> ranges = new ArrayList<>();
        int count = 0;
        int last = low;
        for (int number : present.subSet(low, false, high, true)) {
            if (number - last > 1) {
                ranges.add(number - last == 2 ? "" + (last + 1) : (last + 1) + " to " + (number - 1));
                count += number - last - 1;
            }
            last = number;
        }
        String noun = count == 1 ? "number " : "numbers ";
        return new MissingNumbers(count, noun + String.join(", ", ranges) + (count == 1 ? " is" : " are"));
    }
}
