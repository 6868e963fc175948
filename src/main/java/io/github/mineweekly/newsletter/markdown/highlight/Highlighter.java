package io.github.mineweekly.newsletter.markdown.highlight;

import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes code as HTML in which comments, strings and words have classes, for the languages that newsletters show most.
 * Any other language, and code that is too long to be read here, is escaped and nothing else.
 */
public final class Highlighter {
    /** Nobody reads so much in a newsletter. */
    private static final int LONGEST = 200_000;

    private Highlighter() {}

    /**
     * @param language as the fence names it, in any case; may be empty
     * @param lines without their ends
     * @return each line as HTML that is complete in itself
     */
    public static List<String> lines(String language, List<String> lines) {
        Supplier<Lexer> lexer = lexer(language.toLowerCase(Locale.ROOT));
        String text = String.join("\n", lines);
        if (lexer == null || text.length() > LONGEST) {
            return plain(lines);
        }
        CodeReader code = new CodeReader(text);
        lexer.get().read(code);
        return code.isTooMuch() ? plain(lines) : write(lines, code.tokens());
    }

    /** A lexer may remember where it is, so each code has its own. */
    static @Nullable Supplier<Lexer> lexer(String language) {
        return switch (language) {
            case "java" -> () -> ScriptLexer.JAVA;
            case "js", "javascript", "mjs", "cjs", "jsx", "ts", "typescript", "mts", "cts", "tsx" ->
                () -> ScriptLexer.JAVA_SCRIPT;
            case "json", "jsonc", "json5" -> JsonLexer::new;
            case "yaml", "yml" -> YamlLexer::new;
            case "sh", "bash", "shell", "zsh", "console" -> ShellLexer::new;
            case "diff", "patch" -> DiffLexer::new;
            default -> null;
        };
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(HtmlEscape::html).toList();
    }

    /** A token of several lines is written as one on each. */
    private static List<String> write(List<String> lines, List<ColouredToken> tokens) {
        List<String> written = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (String line : lines) {
            StringBuilder html = new StringBuilder();
            int end = start + line.length();
            int at = start;
            while (next < tokens.size() && tokens.get(next).start() < end) {
                ColouredToken token = tokens.get(next);
                int from = Math.max(token.start(), start);
                int to = Math.min(token.end(), end);
                html.append(HtmlEscape.html(line.substring(at - start, from - start)));
                if (to > from) {
                    html.append("<span class=\"")
                            .append(token.kind().cssClass())
                            .append("\">");
                    html.append(HtmlEscape.html(line.substring(from - start, to - start)))
                            .append("</span>");
                }
                at = Math.max(at, to);
                if (token.end() > end) {
                    break;
                }
                next++;
            }
            written.add(html.append(HtmlEscape.html(line.substring(at - start))).toString());
            start = end + 1;
        }
        return written;
    }
}
