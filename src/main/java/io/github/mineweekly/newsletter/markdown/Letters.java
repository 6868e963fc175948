package io.github.mineweekly.newsletter.markdown;

/** How many letters of each script an article's text holds; code and addresses are not counted. */
public record Letters(int han, int kana, int hangul, int latin) {}
