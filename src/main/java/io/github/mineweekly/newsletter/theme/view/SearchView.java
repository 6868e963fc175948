package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import java.util.Map;

/**
 * {@code search}.
 *
 * @param s the words of the page's language that begin with {@code search.}, without that
 * @param directory the address of the file that names all parts of the index
 * @param rows what is listed as long as nothing is searched
 */
public record SearchView(Map<String, String> s, String directory, List<RowView> rows) {}
