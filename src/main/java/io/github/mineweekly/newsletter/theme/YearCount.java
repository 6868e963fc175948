package io.github.mineweekly.newsletter.theme;

/** How many listed issues a year has. */
public record YearCount(int year, int issues) {}
