package io.github.mineweekly.newsletter.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a code with the marks that its fence and VitePress's comments {@code // [!code highlight]} give. */
public final class CodeLines {
    private static final String MARK = "nl-mark";
    private static final String OPENING = "[!code ";
    private static final Pattern COMMENT = Pattern.compile("\\[!code (highlight|hl|focus|\\+\\+|--|error|warning)"
            + "(?::(\\d{1,6}))?\\][ \\t]*+(-{2,}+>|\\*/\\}?)?[ \\t]*+");

    /** A comment opens with one sign or more of them; one that is escaped is none, and a {@code ;} that ends code. */
    private static final Pattern MARKER =
            Pattern.compile("(?:<!-{2,}+|(?<!/)/{2,}+|(?<![*/])/\\*|(?<!-)-{2,}+|(?<!\\S);++"
                    + "|(?<![#\\\\])#++|(?:(?<=\\\\%)|(?<=(?<!\\\\)\\\\{2})|(?<![%\\\\]))%++|(?<!\\S)[\"'])$");

    /** Where {@code ;;} ends a case. */
    private static final Pattern SHELL = Pattern.compile("(?:ba|z|k)?sh|shell|console");

    /** Where a comment in braces is one of JSX, not within the braces of code. */
    private static final Pattern IN_JSX = Pattern.compile("(?:^|\\}|(?<!=)>)[ \\t]*+\\{$");

    private CodeLines() {}

    /** @param mark the class of a marked line, or empty */
    public record Line(String text, String mark) {}

    public static List<Line> of(String code, CodeInfo info) {
        List<Line> lines = new ArrayList<>();
        String typed = "";
        int left = 0;
        for (String text : code.lines().toList()) {
            int opening = text.lastIndexOf(OPENING);
            Matcher comment = COMMENT.matcher(opening < 0 ? "" : text.substring(opening));
            int start = comment.matches() ? commentStart(text.substring(0, opening), comment.group(3), info) : -1;
            if (start >= 0) {
                typed = markOf(comment.group(1));
                left = comment.group(2) == null ? 1 : Integer.parseInt(comment.group(2));
                text = text.substring(0, start).stripTrailing();
                if (text.isBlank()) {
                    continue;
                }
            }
            String mark = left-- > 0 ? typed : info.marked().get(lines.size() + 1) ? MARK : "";
            lines.add(new Line(text, mark));
        }
        return lines;
    }

    /** Where the comment that holds a mark begins; -1 if there is no comment. */
    private static int commentStart(String text, @Nullable String end, CodeInfo info) {
        String before = text.stripTrailing();
        Matcher marker = MARKER.matcher(before);
        if (!marker.find()) {
            return -1;
        }
        int start = marker.start();
        String sign = before.substring(start);
        if ("*/}".equals(end)) {
            boolean jsx = sign.equals("/*") && info.language().matches("[jt]sx");
            return jsx && IN_JSX.matcher(before.substring(0, start)).find() ? start - 1 : -1;
        }
        if (sign.startsWith(";") && SHELL.matcher(info.language()).matches()) {
            return -1;
        }
        boolean closesString = "\"'".contains(sign)
                && before.chars().limit(start).filter(c -> c == sign.charAt(0)).count() % 2 > 0;
        return closesString ? -1 : start;
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
