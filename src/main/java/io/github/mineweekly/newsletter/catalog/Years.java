package io.github.mineweekly.newsletter.catalog;

/**
 * A year of a long list, or several in a row that share a page.
 *
 * @param first names the page, so that it keeps its address when another year joins it
 * @param last the same where it is one year
 */
public record Years(int first, int last) {
    /** {@code 2024}, or {@code 2019–2021}. */
    public String label() {
        return first == last ? "" + first : first + "–" + last;
    }

    /** Of their page in the archive. */
    public String archivePath() {
        return "archive/" + first + ".html";
    }

    public boolean isOne() {
        return first == last;
    }
}
