package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write for an outline. */
public final class OutlineWord {
    private static final Pattern PAIR =
            Pattern.compile("[\\[(]?\\s*h?([1-6])\\s*(?:[-\\s,、~]|\\.\\.|to)\\s*h?([1-6])[\\s,]*[])]?");
    private static final Pattern LEVEL = Pattern.compile("h?([1-6])");
    private static final Pattern SINGLE = Pattern.compile("\\[\\s*([1-6])\\s*]");
    private static final Pattern SEVERAL = Pattern.compile("[\\[(]?\\s*[1-6](?:\\s*,\\s*[1-6]){2,}\\s*[])]?");
    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’]");

    private static final int LONGEST = 60;

    private OutlineWord() {}

    /** The value that a text can only mean. */
    public static Optional<String> safe(String raw) {
        String text = simplified(raw);
        Matcher pair = PAIR.matcher(text);
        if (pair.matches() && pair.group(1).compareTo(pair.group(2)) <= 0) {
            return Optional.of("[" + pair.group(1) + ", " + pair.group(2) + "]");
        }
        Matcher level = LEVEL.matcher(text);
        if (level.matches()) {
            return Optional.of(level.group(1));
        }
        if (text.matches("deep|deap|dep|deeep|depp|deeo|dee|deepth")) {
            return Optional.of("deep");
        }
        boolean none = text.matches("false|none|no|off|否|无");
        return none ? Optional.of("false") : Optional.empty();
    }

    /** The value that a text probably means. */
    public static Optional<String> unsafe(String raw) {
        String text = simplified(raw);
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return Optional.of("[" + pair.group(2) + ", " + pair.group(1) + "]");
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.matches()) {
            int[] levels = text.chars()
                    .filter(c -> c >= '1' && c <= '6')
                    .map(c -> c - '0')
                    .toArray();
            return Optional.of("[" + Arrays.stream(levels).min().orElseThrow() + ", "
                    + Arrays.stream(levels).max().orElseThrow() + "]");
        }
        Matcher single = SINGLE.matcher(text);
        return single.matches() ? Optional.of(single.group(1)) : Optional.empty();
    }

    private static String simplified(String raw) {
        if (raw.length() > LONGEST) {
            return "";
        }
        String text = Invisible.plain(raw).replace('【', '[').replace('】', ']');
        return QUOTES.matcher(text).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
