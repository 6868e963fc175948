package io.github.mineweekly.newsletter.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a code with the marks that its fence and VitePress's comments {@code // [!code highlight]} give. */
public final class CodeLines {
    private static final String MARK = "nl-mark";
    private static final String OPENING = "[!code ";
    private static final Pattern COMMENT = Pattern.compile(
            "\\[!code (highlight|hl|focus|\\+\\+|--|error|warning)(?::(\\d{1,6}))?\\][ \\t]*+(?:-->|\\*/)?[ \\t]*+");
    private static final List<String> MARKERS = List.of("//", "#", "<!--", "--", ";", "/*", "%");

    private CodeLines() {}

    /** @param mark the class of a marked line, or empty */
    public record Line(String text, String mark) {}

    public static List<Line> of(String code, CodeInfo info) {
        List<Line> lines = new ArrayList<>();
        String typed = "";
        int left = 0;
        for (String text : code.lines().toList()) {
            int opening = text.lastIndexOf(OPENING);
            int start = opening < 0 ? -1 : commentStart(text, opening);
            Matcher comment = COMMENT.matcher(start < 0 ? "" : text.substring(opening));
            if (comment.matches()) {
                typed = markOf(comment.group(1));
                left = comment.group(2) == null ? 1 : Integer.parseInt(comment.group(2));
                text = text.substring(0, start);
                if (text.isBlank()) {
                    continue;
                }
            }
            String mark = left-- > 0 ? typed : info.marked().get(lines.size() + 1) ? MARK : "";
            lines.add(new Line(text, mark));
        }
        return lines;
    }

    /** Where the comment that holds a mark begins, with the spaces before it; -1 if there is no comment. */
    private static int commentStart(String text, int opening) {
        String before = text.substring(0, opening).stripTrailing();
        for (String marker : MARKERS) {
            if (before.endsWith(marker)) {
                return before.substring(0, before.length() - marker.length())
                        .stripTrailing()
                        .length();
            }
        }
        return -1;
    }

    private static String markOf(String word) {
        return switch (word) {
            case "++" -> MARK + " nl-added";
            case "--" -> MARK + " nl-removed";
            case "error" -> MARK + " nl-error";
            case "warning" -> MARK + " nl-warning-line";
            default -> MARK;
        };
    }
}
