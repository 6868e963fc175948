package io.github.mineweekly.newsletter.frontmatter.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslashes of paths that begin an escape in double quotes: {@code "C:\\new"} has a line break. */
public final class TypedBackslash {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\r\\n]*\"");

    /** Control characters are refused whatever is before them. */
    private static final Pattern OF_DRIVE = Pattern.compile("(?<!\\w)[A-Za-z]:(\\\\[ntrNLP_])");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\w)(\\\\[ntr])[a-z]{2}");

    /** Escapes that nobody types for a path. */
    private static final Pattern MEANT = Pattern.compile("\\\\(?:[uU][0-9a-fA-F]{4}|\\\\)");

    private TypedBackslash() {}

    /**
     * The escape that was hardly meant as one, or empty text.
     *
     * @param raw the value with its quotes
     * @param oneLine whether a line break is not meant in such a value
     */
    public static String find(String raw, boolean oneLine) {
        if (!isQuoted(raw)) {
            return "";
        }
        Matcher drive = OF_DRIVE.matcher(raw);
        if (drive.find()) {
            return drive.group(1);
        }
        Matcher between = BETWEEN_WORDS.matcher(raw);
        return oneLine && between.find() ? between.group(1) : "";
    }

    /** Whether a value is in double quotes and has no escape but what may be one by accident. */
    public static boolean isQuoted(String raw) {
        return raw.indexOf('\\') >= 0
                && QUOTED.matcher(raw).matches()
                && !MEANT.matcher(raw).find();
    }

    /** A value as a message shows it: its source, where what begins an escape may be meant. */
    public static String shown(Value value) {
        return isQuoted(value.raw()) ? value.shownRaw() : value.shown();
    }

    /** JSON knows the escape {@code \/}, and YAML only since 1.2: the text with {@code /}, if YAML reads it then. */
    static String slashed(String raw) {
        String slashed = raw.replace("\\/", "/");
        boolean readable = raw.startsWith("\"")
                && find(slashed, true).isEmpty()
                && Yaml.errorIndex("[" + slashed + "]").isEmpty();
        return readable ? slashed : raw;
    }

    /** What an escape stands for. */
    public static String meaning(String escape) {
        return switch (escape.charAt(1)) {
            case 'n', 'r' -> "a line break";
            case 't' -> "a tab";
            default -> "another character";
        };
    }

    /** What is between the quotes, as typed. */
    public static String typed(String raw) {
        return raw.substring(1, raw.length() - 1);
    }
}
