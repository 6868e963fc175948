package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs and templates put where a text is still to be written. */
public final class UnwrittenText {
    private static final List<List<String>> ROWS = Resource.rows("frontmatter/unwritten-texts.txt");

    private static final Map<String, Pattern> WORDS = Stream.of("title", "description", "author", "tags")
            .collect(Collectors.toUnmodifiableMap(key -> key, UnwrittenText::words));

    private static final Pattern NUMBER = Pattern.compile("[ _-]?\\(?\\d{1,3}\\)?$");

    private UnwrittenText() {}

    private static Pattern words(String key) {
        String words = ROWS.stream()
                .filter(row -> List.of(row.get(0).split(", ")).contains(key))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Whether a value of this key says nothing; a number after a title is that of a file. */
    public static boolean is(String key, String value) {
        Pattern words = WORDS.get(key);
        if (words == null) {
            return false;
        }
        String text = value.strip();
        return words.matcher(key.equals("title") ? NUMBER.matcher(text).replaceFirst("") : text)
                .matches();
    }
}
