package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which page a source file or an alias becomes. Paths are relative to the newsletter's folder, with {@code /}, and in
 * NFC, the form in which addresses are typed, whatever form the source has.
 */
public final class PagePaths {
    private static final String SOURCE = ".md";

    /** How the paths of pages end. */
    public static final String PAGE = ".html";

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final int REPLACEMENT = 0xFFFD;

    private PagePaths() {}

    /** Whether a link to a path means a source, however its ending is typed. */
    public static boolean isSource(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(SOURCE);
    }

    /** @param key of a source file, which ends with {@code .md} */
    public static String ofKey(String key) {
        return composed(key.substring(0, key.length() - SOURCE.length()) + PAGE);
    }

    /**
     * The old path that a typed alias means: decoded, as a host looks for it, without a leading {@code /} and parts
     * that lead nowhere, and of a source its page. Two that mean one path must be one, or one page would be written
     * over the other.
     */
    public static String alias(String typed) {
        String decoded = UrlEncoding.decode(typed);
        String text = decoded.indexOf(REPLACEMENT) < 0 ? decoded : typed;
        String path = Arrays.stream(text.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        boolean folder = !path.isEmpty() && (text.endsWith("/") || text.endsWith("/."));
        return path.endsWith(SOURCE)
                ? path.substring(0, path.length() - SOURCE.length()) + PAGE
                : folder ? path + "/" : path;
    }

    /**
     * The file that a host serves at an old address: {@code old/} and {@code old} have no name of their own, and what
     * ends as {@code old.php} is served as HTML only where it is a folder.
     */
    public static String ofAlias(String alias) {
        if (alias.isEmpty() || alias.endsWith("/")) {
            return composed(alias + "index" + PAGE);
        }
        if (isPage(alias)) {
            return composed(alias);
        }
        return composed(alias + (ENDING.matcher(alias).find() ? "/index" : "") + PAGE);
    }

    private static boolean isPage(String alias) {
        String name = alias.toLowerCase(Locale.ROOT);
        return name.endsWith(PAGE) || name.endsWith(".htm");
    }

    /** The file that a host sends for a path of the site: of a folder its index. */
    public static String served(String path) {
        return path.endsWith("/") ? path + "index" + PAGE : path;
    }

    /** A path in the form that the site has. */
    public static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
