package io.github.mineweekly.newsletter.site;

/** Which page a source file or an alias becomes; paths are relative to the newsletter's folder. */
final class PagePaths {
    private static final String SOURCE = ".md";
    private static final String PAGE = ".html";

    private PagePaths() {}

    static String ofKey(String key) {
        return key.substring(0, key.length() - SOURCE.length()) + PAGE;
    }

    /** The redirect page of an old path: a folder's index, or the page that the path leaves out the ending of. */
    static String ofAlias(String alias) {
        if (alias.endsWith("/")) {
            return alias + "index" + PAGE;
        }
        return alias.endsWith(PAGE) ? alias : alias + PAGE;
    }
}
