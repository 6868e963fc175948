package io.github.mineweekly.newsletter.markdown.highlight;

/** Changes as {@code diff} and Git print them. */
final class DiffLexer implements Lexer {
    @Override
    public void read(CodeReader code) {
        while (!code.atEnd()) {
            int end = code.endOfLine();
            if (end > code.at()) {
                line(code, end);
            }
            code.plain(end + 1);
        }
    }

    private static void line(CodeReader code, int end) {
        if (code.startsWith("+++ ")
                || code.startsWith("--- ")
                || code.startsWith("diff ")
                || code.startsWith("index ")) {
            code.mark(TokenKind.COMMENT, end);
        } else if (code.startsWith("@@")) {
            code.mark(TokenKind.NAME, end);
        } else if (code.startsWith("+")) {
            code.mark(TokenKind.INSERTED, end);
        } else if (code.startsWith("-")) {
            code.mark(TokenKind.DELETED, end);
        }
    }
}
