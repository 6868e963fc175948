package io.github.mineweekly.newsletter.catalog;

/** Which page a source file or an alias becomes; paths are relative to the newsletter's folder. */
public final class PagePaths {
    private static final String SOURCE = ".md";
    private static final String PAGE = ".html";

    private PagePaths() {}

    public static String ofKey(String key) {
        return key.substring(0, key.length() - SOURCE.length()) + PAGE;
    }

    /** The file that a host serves at an old address: {@code old/} and {@code old} have no name of their own. */
    public static String ofAlias(String alias) {
        if (alias.isEmpty() || alias.endsWith("/")) {
            return alias + "index" + PAGE;
        }
        return alias.endsWith(PAGE) || alias.endsWith(".htm") ? alias : alias + PAGE;
    }
}
