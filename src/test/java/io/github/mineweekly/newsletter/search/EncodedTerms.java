package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Bits;
import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Terms at random, as the search writes them, and what a reader must get back.
 *
 * @param scale by which they are written
 * @param shards as the files of the index hold them
 * @param expected by term: number, flags and followers of each issue; the followers are -1 where they are not written
 */
public record EncodedTerms(int scale, List<String> shards, SortedMap<String, String> expected) {
    private static final int[] DOCUMENTS = {1, 2, 16, 17, 40, 1_000, 100_000};
    private static final int MOST_WITHOUT_FOLLOWERS = 16;
    private static final String LETTERS = "abcdefxyz0189éßъ";
    private static final int[] UNSPACED = {
        0x3005, 0x3041, 0x30FC, 0x3400, 0x4E00, 0x4E01, 0x5B57, 0x9FFF, 0xAC00, 0xD7A3, 0xFA11, 0x1B000, 0x20000,
        0x2A6D6, 0x3FFFF
    };

    public static String digits() {
        return Bits.DIGITS;
    }

    public static EncodedTerms of(long seed) {
        Random random = new Random(seed);
        int documents = DOCUMENTS[random.nextInt(DOCUMENTS.length)];
        SortedMap<String, Postings> terms = new TreeMap<>();
        SortedMap<String, String> expected = new TreeMap<>();
        for (int left = 1 + random.nextInt(150); left > 0; left--) {
            String term = random.nextInt(3) == 0 ? word(random) : pair(random);
            if (!terms.containsKey(term)) {
                Postings postings = new Postings();
                terms.put(term, postings);
                expected.put(term, fill(postings, documents, random));
            }
        }
        List<String> shards = new ArrayList<>();
        int scale = Postings.scale(documents);
        Shards cutter = new Shards(scale, Shards.Size.USUAL, piece -> shards.add(ShardText.of(piece, scale)));
        terms.entrySet().forEach(cutter::add);
        cutter.end();
        return new EncodedTerms(scale, shards, expected);
    }

    /** In a few issues, in most, or in all. */
    private static String fill(Postings postings, int documents, Random random) {
        List<Integer> numbers = new ArrayList<>();
        int step = List.of(1, 2, 1 + documents / 3, 1 + documents / 40).get(random.nextInt(4));
        for (int number = random.nextInt(documents);
                number < documents && numbers.size() < 60;
                number += 1 + random.nextInt(step)) {
            numbers.add(number);
        }
        boolean common = numbers.size() > MOST_WITHOUT_FOLLOWERS;
        StringBuilder expected = new StringBuilder();
        for (int number : numbers) {
            int count = 1 + random.nextInt(4);
            boolean heading = random.nextInt(4) == 0;
            int groups = random.nextBoolean() ? 1 << random.nextInt(16) : random.nextInt(1 << 16);
            postings.add(number, Postings.flags(count, heading), groups);
            int flags = (heading ? 2 : 0) + (count > 2 ? 1 : 0);
            expected.append(number)
                    .append(' ')
                    .append(flags)
                    .append(' ')
                    .append(common ? groups : -1)
                    .append(';');
        }
        return expected.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(7); left > 0; left--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word + List.of("", "", "", "++", "#").get(random.nextInt(5));
    }

    private static String pair(Random random) {
        String first = Character.toString(UNSPACED[random.nextInt(UNSPACED.length)]);
        return random.nextInt(6) == 0 ? first : first + Character.toString(UNSPACED[random.nextInt(UNSPACED.length)]);
    }
}
