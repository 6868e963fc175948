package io.github.mineweekly.newsletter.markdown.highlight;

import java.util.Set;

/** Java, JavaScript and TypeScript. */
final class ScriptLexer implements Lexer {
    static final ScriptLexer JAVA = new ScriptLexer(
            words("abstract assert boolean break byte case catch char class const continue default do double else enum"
                    + " extends final finally float for if implements import instanceof int interface long native new"
                    + " package permits private protected public record return sealed short static strictfp super"
                    + " switch synchronized this throw throws transient try var void volatile while yield"),
            "\"\"\"");

    static final ScriptLexer JAVA_SCRIPT = new ScriptLexer(
            words("as async await break case catch class const continue debugger default delete do else enum export"
                    + " extends finally for from function if implements import in instanceof interface keyof let"
                    + " namespace new of private protected public readonly return satisfies static super switch this"
                    + " throw try typeof var void while with yield"),
            "`");

    private static final Set<String> LITERALS = words("true false null undefined NaN Infinity");

    /** After these a slash begins a regular expression and does not divide. */
    private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};\n\0";

    private final Set<String> keywords;
    private final String longQuote;

    /** @param longQuote opens and closes a string of several lines */
    private ScriptLexer(Set<String> keywords, String longQuote) {
        this.keywords = keywords;
        this.longQuote = longQuote;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    @Override
    public void read(CodeReader code) {
        char before = CodeReader.NONE;
        while (!code.atEnd()) {
            char here = code.peek(0);
            if (!comment(code) && !string(code, here, before)) {
                word(code, here);
            }
            before = here == ' ' || here == '\t' ? before : here;
        }
    }

    private static boolean comment(CodeReader code) {
        boolean line = code.startsWith("//");
        if (line || code.startsWith("/*")) {
            code.mark(TokenKind.COMMENT, line ? code.endOfLine() : code.after("*/", 2));
            return true;
        }
        return false;
    }

    private boolean string(CodeReader code, char here, char before) {
        int end = -1;
        if (code.startsWith(longQuote)) {
            end = longQuote.length() == 1 ? code.afterQuote(here, true) : code.after(longQuote, longQuote.length());
        } else if (here == '"' || (here == '\'' && !Character.isLetterOrDigit(code.character(code.at() - 1)))) {
            end = code.afterQuote(here, false);
        } else if (here == '/' && longQuote.length() == 1 && BEFORE_EXPRESSION.indexOf(before) >= 0) {
            end = code.afterQuote('/', false);
        }
        if (end >= 0) {
            code.mark(TokenKind.STRING, end);
        }
        return end >= 0;
    }

    private void word(CodeReader code, char here) {
        int start = code.at();
        if (here == '@' && Character.isJavaIdentifierStart(code.peek(1))) {
            code.mark(TokenKind.NAME, code.endOfRun(start + 1, c -> c == '.' || Character.isJavaIdentifierPart(c)));
        } else if (here >= '0' && here <= '9') {
            code.mark(TokenKind.LITERAL, code.endOfRun(start, c -> c == '.' || Character.isJavaIdentifierPart(c)));
        } else if (Character.isJavaIdentifierStart(here)) {
            int end = code.endOfRun(start, Character::isJavaIdentifierPart);
            String word = code.upTo(end);
            boolean member = code.character(start - 1) == '.' && code.character(start - 2) != '.';
            if (!member && keywords.contains(word)) {
                code.mark(TokenKind.KEYWORD, end);
            } else {
                code.markIf(!member && LITERALS.contains(word), TokenKind.LITERAL, end);
            }
        } else {
            code.plain(start + 1);
        }
    }
}
