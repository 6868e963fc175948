package io.github.mineweekly.newsletter.markdown.highlight;

/**
 * A part of a code that is shown in its own colour.
 *
 * @param start in UTF-16 units, inclusive
 * @param end exclusive
 */
record ColouredToken(int start, int end, TokenKind kind) {}
