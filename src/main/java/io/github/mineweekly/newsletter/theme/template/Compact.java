package io.github.mineweekly.newsletter.theme.template;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of the theme's own style sheets and scripts what only their writers need. Not for others' files. */
final class Compact {
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND_SIGN = Pattern.compile(" ?([{};,>]) ?");

    private Compact() {}

    /** The theme's strings hold neither comments nor signs of CSS, and its selectors no {@code >} in a string. */
    static String css(String source) {
        String text = CSS_COMMENT.matcher(source).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        text = AROUND_SIGN.matcher(text).replaceAll("$1");
        return text.replace(": ", ":").replace(";}", "}");
    }

    /** Lines keep their ends, so that no semicolon is missed; the theme's comments have lines of their own. */
    static String javaScript(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
