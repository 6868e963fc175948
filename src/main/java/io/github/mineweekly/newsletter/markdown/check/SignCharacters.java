package io.github.mineweekly.newsletter.markdown.check;

import java.util.List;

/** Finds in one pass over a line which of many signs it may have, by their characters. Thread-safe. */
final class SignCharacters {
    private final List<MarkupSign> signs;

    /** By character the number of its bit from 1, or 0 if no sign has it; above 64 characters, several share one. */
    private final byte[] bits = new byte[Character.MAX_VALUE + 1];

    private final long[] wanted;

    SignCharacters(List<MarkupSign> signs) {
        this.signs = List.copyOf(signs);
        int characters = 0;
        for (MarkupSign sign : signs) {
            for (char character : sign.characters().toCharArray()) {
                if (bits[character] == 0) {
                    bits[character] = (byte) (characters++ % Long.SIZE + 1);
                }
            }
        }
        this.wanted = signs.stream().mapToLong(sign -> in(sign.characters())).toArray();
    }

    /** The characters of signs that are in a text, as bits. */
    long in(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            int bit = bits[text.charAt(i)];
            if (bit > 0) {
                found |= 1L << (bit - 1);
            }
        }
        return found;
    }

    /**
     * Whether a text with these characters may have a sign.
     *
     * @param sign its index
     */
    boolean mayHave(long found, int sign) {
        long here = found & wanted[sign];
        return signs.get(sign).place() == MarkupSign.Place.PART ? here == wanted[sign] : here != 0;
    }
}
