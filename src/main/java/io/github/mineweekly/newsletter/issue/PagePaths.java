package io.github.mineweekly.newsletter.issue;

import java.text.Normalizer;

/**
 * Which page a source file or an alias becomes. Paths are relative to the newsletter's folder, with {@code /}, and in
 * NFC, the form in which addresses are typed, whatever form the source has.
 */
public final class PagePaths {
    private static final String SOURCE = ".md";
    private static final String PAGE = ".html";

    private PagePaths() {}

    /** @param key of a source file, which ends with {@code .md} */
    public static String ofKey(String key) {
        return composed(key.substring(0, key.length() - SOURCE.length()) + PAGE);
    }

    /** The file that a host serves at an old address: {@code old/} and {@code old} have no name of their own. */
    public static String ofAlias(String alias) {
        if (alias.isEmpty() || alias.endsWith("/")) {
            return composed(alias + "index" + PAGE);
        }
        return composed(alias.endsWith(PAGE) || alias.endsWith(".htm") ? alias : alias + PAGE);
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
