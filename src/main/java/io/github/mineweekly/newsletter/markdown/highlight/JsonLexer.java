package io.github.mineweekly.newsletter.markdown.highlight;

import java.util.Set;

/** JSON, with the comments that configuration files hold. */
final class JsonLexer implements Lexer {
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    @Override
    public void read(CodeReader code) {
        while (!code.atEnd()) {
            char here = code.peek(0);
            int start = code.at();
            if (code.startsWith("//")) {
                code.mark(TokenKind.COMMENT, code.endOfLine());
            } else if (code.startsWith("/*")) {
                code.mark(TokenKind.COMMENT, code.after("*/", 2));
            } else if (here == '"' || here == '\'') {
                string(code, here);
            } else if (here == '-' || Character.isDigit(here)) {
                code.mark(TokenKind.LITERAL, code.endOfRun(start + 1, JsonLexer::isOfNumber));
            } else if (Character.isLetter(here)) {
                int end = code.endOfRun(start, Character::isLetterOrDigit);
                code.markIf(LITERALS.contains(code.upTo(end)), TokenKind.LITERAL, end);
            } else {
                code.plain(start + 1);
            }
        }
    }

    private static void string(CodeReader code, char quote) {
        int end = code.afterQuote(quote, false);
        if (end < 0) {
            code.plain(code.at() + 1);
            return;
        }
        int next = code.endOfRun(end, Character::isWhitespace);
        code.mark(code.character(next) == ':' ? TokenKind.NAME : TokenKind.STRING, end);
    }

    private static boolean isOfNumber(int c) {
        return c == '.' || c == '+' || c == '-' || Character.isLetterOrDigit(c);
    }
}
