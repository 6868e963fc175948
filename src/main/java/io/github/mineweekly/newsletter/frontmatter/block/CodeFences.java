package io.github.mineweekly.newsletter.frontmatter.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced code of a text that is read line by line, before it is parsed. For one thread. */
public final class CodeFences {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)");

    private String open = "";

    /** Takes the next line; whether it begins or ends code. */
    public boolean isFence(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean found = fence.matches()
                && (open.isEmpty()
                        || (fence.group(1).startsWith(open) && fence.group(2).isBlank()));
        if (found) {
            open = open.isEmpty() ? fence.group(1) : "";
        }
        return found;
    }

    /** Whether the lines after the last one taken are code. */
    public boolean isOpen() {
        return !open.isEmpty();
    }
}
