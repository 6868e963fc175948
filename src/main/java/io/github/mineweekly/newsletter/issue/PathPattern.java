package io.github.mineweekly.newsletter.issue;

import java.util.regex.Pattern;

/**
 * An Ant-style pattern for paths in NFC with {@code /}: {@code ?} one character, {@code *} any within a folder, {@code
 * **} any folders. A pattern that ends with {@code /} means all below.
 */
public final class PathPattern {
    private final String ant;
    private final Pattern pattern;

    public PathPattern(String ant) {
        this.ant = ant;
        String whole = PagePaths.composed(ant.replace('\\', '/'));
        this.pattern = Pattern.compile(regex(whole.endsWith("/") ? whole + "**" : whole));
    }

    /** The pattern as given. */
    public String ant() {
        return ant;
    }

    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    private static String regex(String ant) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < ant.length(); i++) {
            char c = ant.charAt(i);
            if (ant.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (ant.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
