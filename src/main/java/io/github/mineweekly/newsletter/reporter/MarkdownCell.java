package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that may come from an issue, as a cell of a Markdown table: nothing in it is a mark, a tag, a link or a name.
 */
final class MarkdownCell {
    private static final Pattern CODE = Pattern.compile("(?<!`)(`{1,61})(?!`)(.*?)(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final String PLAIN = " ,;='\"-";

    private MarkdownCell() {}

    /** What is in backquotes, one or more of them, is shown as code. */
    static String of(String text) {
        String escaped = Printable.escape(text);
        StringBuilder cell = new StringBuilder();
        Matcher code = CODE.matcher(escaped);
        int from = 0;
        while (code.find()) {
            cell.append(escaped(escaped.substring(from, code.start())));
            cell.append("<code>").append(escaped(unpadded(code.group(2)))).append("</code>");
            from = code.end();
        }
        return cell.append(escaped(escaped.substring(from))).toString();
    }

    /** A backquote at an end of code has a space beside it. */
    private static String unpadded(String code) {
        boolean padded = code.startsWith(" `") || code.endsWith("` ");
        return padded && code.startsWith(" ") && code.endsWith(" ") ? code.substring(1, code.length() - 1) : code;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
