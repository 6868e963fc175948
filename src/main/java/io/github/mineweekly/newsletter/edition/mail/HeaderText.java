package io.github.mineweekly.newsletter.edition.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Text in the header of a message, as RFC 2047 encodes what is not ASCII, and RFC 5322 folds what is long. */
final class HeaderText {
    /** A line with such a word has at most 76 characters, the name of the header among them. */
    private static final int LONGEST_WORD = 76 - "Subject: ".length();

    private static final String START = "=?UTF-8?B?";
    private static final String END = "?=";

    /** Base64 writes three bytes as four characters. */
    private static final int MOST_BYTES = (LONGEST_WORD - START.length() - END.length()) / 4 * 3;

    private HeaderText() {}

    /** @param text in one line */
    static String of(String text) {
        boolean plain =
                text.length() < LONGEST_WORD && text.chars().allMatch(c -> c >= ' ' && c < 127) && !text.contains("=?");
        return plain ? text : encoded(text);
    }

    /** No character is cut, and no line is long: each word is in a line of its own. */
    static String encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int size = 0;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > MOST_BYTES) {
                words.add(word(part));
                part.setLength(0);
                size = 0;
            }
            part.append(character);
            size += bytes;
        }
        words.add(word(part));
        return String.join("\r\n ", words);
    }

    private static String word(StringBuilder part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        return START + Base64.getEncoder().encodeToString(bytes) + END;
    }
}
