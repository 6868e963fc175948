package io.github.mineweekly.newsletter.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of the plugin's own style sheets and scripts what only their writers need. Not for others' files. */
public final class Minifier {
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BESIDE_SIGN = beside("{};,>");

    private static final Pattern BESIDE_SIGN_OF_SCRIPT = beside("{}()=,;:<>?&|+*-");
    private static final Pattern LINE_END_AFTER_SIGN = Pattern.compile("(?<=[{}(,;=:?&|+])\n");

    private Minifier() {}

    /** A space next to a sign, found alone: to copy each sign takes longer than all else. */
    private static Pattern beside(String signs) {
        return Pattern.compile(" (?=[" + signs + "])|(?<=[" + signs + "]) ");
    }

    /** Strings must hold neither comments nor signs of CSS, and selectors no {@code >} in a string. */
    public static String css(String source) {
        String text = CSS_COMMENT.matcher(source).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        text = BESIDE_SIGN.matcher(text).replaceAll("");
        return text.replace(": ", ":").replace(";}", "}");
    }

    /**
     * The same without spaces and line ends beside signs: every statement must end with its semicolon, and no string
     * and no regular expression may need a space beside a sign, as selectors do not.
     */
    public static String leanJavaScript(String source) {
        String lines = BESIDE_SIGN_OF_SCRIPT.matcher(javaScript(source)).replaceAll("");
        return LINE_END_AFTER_SIGN.matcher(lines).replaceAll("");
    }

    /** Lines keep their ends, so that no semicolon is missed; comments must have lines of their own. */
    public static String javaScript(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
