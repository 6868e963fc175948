package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code search}.
 *
 * @param directory the address of the file that names all parts of the index
 * @param rows what is listed as long as nothing is searched
 */
public record SearchView(String directory, List<RowView> rows) {}
