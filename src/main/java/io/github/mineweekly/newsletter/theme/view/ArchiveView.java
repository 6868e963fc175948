package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * A year's page: {@code archive}.
 *
 * @param size how many issues it has, in words
 */
public record ArchiveView(String year, String size, List<RowView> rows, List<YearView.Link> yearPages) {}
