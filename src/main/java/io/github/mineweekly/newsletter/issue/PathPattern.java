package io.github.mineweekly.newsletter.issue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Ant-style pattern for paths in NFC with {@code /}: {@code ?} one character, {@code *} any within a folder, {@code
 * **} any folders. A pattern that ends with {@code /} means all below.
 */
public final class PathPattern {
    private static final Pattern PART = Pattern.compile("\\*\\*/?|[*?]|[^*?]+");

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
        return PART.matcher(ant)
                .replaceAll(part -> Matcher.quoteReplacement(
                        switch (part.group()) {
                            case "**/" -> "(?:.*/)?";
                            case "**" -> ".*";
                            case "*" -> "[^/]*";
                            case "?" -> "[^/]";
                            default -> Pattern.quote(part.group());
                        }));
    }
}
