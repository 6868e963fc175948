package io.github.mineweekly.newsletter.frontmatter.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, line by line and without a parser, the lines of texts: those below {@code key: |}, and those of a text in
 * quotes after its first line. What such a line looks like means nothing.
 *
 * <p>Takes all lines of a block in order; not thread-safe.
 */
public final class TextLines {
    private static final Pattern BEGIN =
            Pattern.compile("([- \\t]*+)([^\\s#](?:(?![ \\t]#).)*?:[ \\t]+)?(?:[&!]\\S*+[ \\t]++){0,2}+"
                    + "(?:[|>][-+0-9]*+[ \\t]*+(?:#.*)?|([\"'])(.*))");

    private static final int NONE = -1;
    private static final char NO_QUOTE = 0;

    /** The indent that every line of the text exceeds, or {@link #NONE}. */
    private int indent = NONE;

    private char quote = NO_QUOTE;

    /** Whether the next line is one of a text that began above it, or an empty line below or within such a text. */
    public boolean isText(String line) {
        boolean text = indent != NONE && (line.isBlank() || indent(line) > indent);
        if (!text) {
            begin(line);
        } else if (quote != NO_QUOTE && closes(line)) {
            indent = NONE;
        }
        return text;
    }

    private void begin(String line) {
        indent = NONE;
        Matcher text = BEGIN.matcher(line);
        if (!text.matches()) {
            return;
        }
        quote = text.group(3) == null ? NO_QUOTE : text.group(3).charAt(0);
        if (quote == NO_QUOTE || !closes(text.group(4))) {
            String before = text.group(1);
            indent = text.group(2) == null ? Math.max(0, before.lastIndexOf('-')) : before.length();
        }
    }

    private boolean closes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\\' && quote == '"') || (c == '\'' && quote == '\'' && text.startsWith("'", i + 1))) {
                i++;
            } else if (c == quote) {
                return true;
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
