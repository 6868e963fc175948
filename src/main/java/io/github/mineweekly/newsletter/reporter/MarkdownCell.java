package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.text.Printable;

/** Text that may come from an issue, as a cell of a Markdown table: nothing in it is a mark, a tag, a link or a name. */
final class MarkdownCell {
    private static final String PLAIN = " ,;='\"-";

    private MarkdownCell() {}

    /** What is in backquotes is shown as code. */
    static String of(String text) {
        StringBuilder cell = new StringBuilder();
        String[] parts = Printable.escape(text).split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            boolean unpaired = i % 2 == 1 && i == parts.length - 1;
            cell.append(code ? "<code>" : unpaired ? "&#96;" : "")
                    .append(escaped(parts[i]))
                    .append(code ? "</code>" : "");
        }
        return cell.toString();
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
