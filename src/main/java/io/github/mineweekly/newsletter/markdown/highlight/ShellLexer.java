package io.github.mineweekly.newsletter.markdown.highlight;

import java.util.Set;

/** Shell scripts and what is typed at a prompt. */
final class ShellLexer implements Lexer {
    private static final Set<String> KEYWORDS = Set.of(
            ("if then else elif fi for while until do done case esac in function select return export local readonly"
                            + " declare set unset source alias exit")
                    .split(" "));

    @Override
    public void read(CodeReader code) {
        while (!code.atEnd()) {
            char here = code.peek(0);
            int start = code.at();
            boolean begins = " \t\n;&|(\0".indexOf(code.character(start - 1)) >= 0;
            boolean apostrophe = here == '\'' && Character.isLetterOrDigit(code.character(start - 1));
            int quote = !apostrophe && (here == '"' || here == '\'') ? code.afterQuote(here, true) : -1;
            if (here == '#' && begins) {
                code.mark(TokenKind.COMMENT, code.endOfLine());
            } else if (quote >= 0) {
                code.mark(TokenKind.STRING, quote);
            } else if (here == '\\') {
                code.plain(start + 2);
            } else if (here == '$') {
                variable(code);
            } else if (isOfWord(here)) {
                int end = code.endOfRun(start, ShellLexer::isOfWord);
                boolean whole = " \t\n;)\0".indexOf(code.character(end)) >= 0;
                code.markIf(begins && whole && KEYWORDS.contains(code.upTo(end)), TokenKind.KEYWORD, end);
            } else {
                code.plain(start + 1);
            }
        }
    }

    private static void variable(CodeReader code) {
        if (code.peek(1) == '{') {
            code.mark(TokenKind.NAME, Math.min(code.after("}", 2), code.endOfLine()));
            return;
        }
        int end = code.endOfRun(code.at() + 1, c -> c == '_' || (c < 0x80 && Character.isLetterOrDigit(c)));
        code.markIf(end > code.at() + 1, TokenKind.NAME, end);
    }

    private static boolean isOfWord(int c) {
        return c == '_' || c == '-' || c == '.' || c == '/' || Character.isLetterOrDigit(c);
    }
}
