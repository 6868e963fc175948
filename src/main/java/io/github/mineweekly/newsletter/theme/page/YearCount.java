package io.github.mineweekly.newsletter.theme.page;

/** How many listed issues a year has. */
public record YearCount(int year, int issues) {}
