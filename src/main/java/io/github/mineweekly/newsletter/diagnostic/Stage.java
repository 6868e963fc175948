package io.github.mineweekly.newsletter.diagnostic;

/** Where in the flow a rule looks: the bytes of a file, its front matter, its Markdown, or all issues together. */
public enum Stage {
    FILE,
    BLOCK,
    BODY,
    CROSS
}
