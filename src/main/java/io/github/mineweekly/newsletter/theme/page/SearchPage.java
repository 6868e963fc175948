package io.github.mineweekly.newsletter.theme.page;

/**
 * The search page.
 *
 * @param script the path of the script that makes it work
 * @param directory the path of the file that names all parts of the index
 */
public record SearchPage(String script, String directory) {
    /** Where it lies. */
    public static final String PATH = "search.html";
}
