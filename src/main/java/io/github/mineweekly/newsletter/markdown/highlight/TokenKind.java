package io.github.mineweekly.newsletter.markdown.highlight;

/** What a token is, by the class that styles it. */
enum TokenKind {
    COMMENT("nl-c"),
    STRING("nl-s"),
    KEYWORD("nl-k"),
    /** Numbers and words such as {@code true}. */
    LITERAL("nl-n"),
    /** Keys, annotations, variables. */
    NAME("nl-a"),
    INSERTED("nl-i"),
    DELETED("nl-d");

    private final String cssClass;

    TokenKind(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
