package io.github.mineweekly.newsletter.issue;

/**
 * The text of an issue whose title or date cannot be read, so that it can be checked and not rendered.
 *
 * @param title empty if it is the one that is missing
 */
public record UnreadIssue(SourceFile source, String title, int bodyOffset) implements MarkdownSource {}
