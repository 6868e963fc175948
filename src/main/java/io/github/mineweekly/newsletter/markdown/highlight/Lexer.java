package io.github.mineweekly.newsletter.markdown.highlight;

/** Reads code of one language. */
interface Lexer {
    /** Reads on until the code is at its end. */
    void read(CodeReader code);
}
