package io.github.mineweekly.newsletter.markdown.highlight;

import java.util.regex.Pattern;

/** YAML, line by line. */
final class YamlLexer implements Lexer {
    private static final Pattern LITERAL = Pattern.compile("(?:true|false|null|~|[-+]?[0-9][0-9_.:eE+-]*)");

    /** How deep the line is indented that opened the literal text being read; -1 outside of one. */
    private int textOf = -1;

    @Override
    public void read(CodeReader code) {
        while (!code.atEnd()) {
            int start = code.at();
            int text = code.endOfRun(start, c -> c == ' ');
            int end = code.endOfLine();
            if (textOf >= 0 && (text == end || text - start > textOf)) {
                code.mark(TokenKind.STRING, end);
            } else {
                textOf = -1;
                line(code, text, end, text - start);
            }
            code.plain(end + 1);
        }
    }

    private void line(CodeReader code, int text, int end, int indentation) {
        int at = text;
        while (code.character(at) == '-' && code.character(at + 1) == ' ') {
            at = code.endOfRun(at + 1, c -> c == ' ');
        }
        code.plain(at);
        key(code, end);
        while (code.at() < end && !code.atEnd()) {
            value(code, end, indentation);
        }
    }

    /** Reads the key at the start of a line, if it has one. */
    private static void key(CodeReader code, int end) {
        char here = code.peek(0);
        int close = here == '"' || here == '\'' ? code.afterQuote(here, false) : code.at();
        int colon = close < 0 ? end : code.endOfRun(close, c -> c != ':' && c != '\n' && c != '#' && c != '{');
        while (code.character(colon) == ':' && " \n\0".indexOf(code.character(colon + 1)) < 0) {
            colon = code.endOfRun(colon + 1, c -> c != ':' && c != '\n' && c != '#' && c != '{');
        }
        if (code.character(colon) == ':' && colon > code.at()) {
            code.mark(TokenKind.NAME, colon);
            code.plain(colon + 1);
        }
    }

    private void value(CodeReader code, int end, int indentation) {
        char here = code.peek(0);
        char before = code.character(code.at() - 1);
        boolean begins = before == ' ' || before == '\n' || before == CodeReader.NONE || "[{,'".indexOf(before) >= 0;
        int quote = begins && (here == '"' || here == '\'') ? code.afterQuote(here, false) : -1;
        if (begins && here == '#') {
            code.mark(TokenKind.COMMENT, end);
        } else if (quote >= 0) {
            code.mark(TokenKind.STRING, quote);
        } else if (begins && (here == '|' || here == '>')) {
            textOf = indentation;
            code.mark(TokenKind.KEYWORD, code.endOfRun(code.at(), c -> "|>+-0123456789".indexOf(c) >= 0));
        } else if (begins && (here == '&' || here == '*' || here == '!')) {
            code.mark(TokenKind.KEYWORD, code.endOfRun(code.at(), c -> " \n,]}".indexOf(c) < 0));
        } else if (here == ' ') {
            code.plain(code.endOfRun(code.at(), c -> c == ' '));
        } else {
            scalar(code, begins);
        }
    }

    private static void scalar(CodeReader code, boolean begins) {
        int stop = code.endOfRun(code.at(), c -> " \n,]}[{".indexOf(c) < 0);
        boolean ends = " \n,]}\0".indexOf(code.character(stop)) >= 0;
        int next = code.endOfRun(stop, c -> c == ' ');
        boolean alone = "\n,]}#\0".indexOf(code.character(next)) >= 0;
        if (begins && ends && alone && LITERAL.matcher(code.upTo(stop)).matches()) {
            code.mark(TokenKind.LITERAL, stop);
        } else {
            code.plain(Math.max(stop, code.at() + 1));
        }
    }
}
