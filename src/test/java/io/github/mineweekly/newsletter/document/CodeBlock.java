package io.github.mineweekly.newsletter.document;

/**
 * A fenced block of a document.
 *
 * @param language what follows the fence, empty for none
 * @param line where it begins in the document, from 1
 */
record CodeBlock(String language, String text, int line) {}
