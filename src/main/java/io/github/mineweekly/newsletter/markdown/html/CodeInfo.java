package io.github.mineweekly.newsletter.markdown.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What follows a fence's opening: {@code js{1,3-5} [title]}.
 *
 * @param language as typed, or empty
 * @param title of the code in a group, or empty
 * @param marked the lines to mark, from 1
 */
public record CodeInfo(String language, String title, BitSet marked) {
    private static final Pattern LINES = Pattern.compile("\\{([0-9,\\- ]*)\\}");
    private static final Pattern TITLE = Pattern.compile("\\[([^\\]]+)\\]\\s*");
    private static final Pattern TITLE_ATTRIBUTE =
            Pattern.compile("(?:^|\\s)(?:title|filename|file|name)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'{}]+))");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[ .]*([\\w#+-]++)[^}]*+}");
    private static final Pattern OPTION = Pattern.compile(":(?:no-)?line-numbers(?:=\\d+)?");
    /** How HackMD numbers lines, from a number or on from the block above, and wraps them. */
    private static final Pattern NUMBERS = Pattern.compile("([\\w#+.-]{0,40})(?:=(?:\\d{1,6}|\\+)?)?!?(?=[\\s{\\[]|$)");

    private static final Pattern LOST_BRACES =
            Pattern.compile("\\{[^{}]*\\}|(?<![\\w-])[\\w-]++=(?:\"[^\"]*\"|'[^']*')");

    /** No path and no name of a file. */
    private static final Pattern FLAG = Pattern.compile("[\\p{ASCII}&&[^./]]*");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final int MOST_LINES = 1_000_000;

    public static CodeInfo of(String info) {
        Matcher lines = LINES.matcher(info);
        BitSet marked = new BitSet();
        String rest = info;
        if (lines.find()) {
            mark(lines.group(1), marked);
            rest = info.substring(0, lines.start()) + " " + info.substring(lines.end());
        }
        String plain = OPTION.matcher(rest.strip()).replaceAll(" ");
        Matcher numbers = NUMBERS.matcher(plain);
        plain = numbers.lookingAt() ? numbers.group(1) + plain.substring(numbers.end()) : plain;
        String language = language(plain);
        return new CodeInfo(language, title(plain, language), marked);
    }

    /** Its name alone, of {@code js:a.js}, {@code rust,editable}, <code>{.js}</code> and <code>{r}</code> too. */
    private static String language(String info) {
        Matcher braces = IN_BRACES.matcher(info);
        return braces.lookingAt() ? braces.group(1) : info.split("[\\s\\[,:{]", 2)[0];
    }

    /** In brackets at the end, as VitePress has it, as an attribute, or after a colon. */
    private static String title(String info, String language) {
        Matcher brackets = TITLE.matcher(info).region(Math.max(0, info.lastIndexOf('[')), info.length());
        Matcher attribute = TITLE_ATTRIBUTE.matcher(info);
        if (brackets.matches()) {
            return brackets.group(1).strip();
        }
        if (attribute.find()) {
            return Stream.of(attribute.group(1), attribute.group(2), attribute.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
        boolean colon = !language.isEmpty() && info.startsWith(language + ":");
        return colon ? info.substring(language.length() + 1).split("\\s", 2)[0] : "";
    }

    /** What of the text is neither language, lines, title nor an option: a sentence, or code on the wrong line. */
    public static String lost(String info) {
        String rest = OPTION.matcher(LOST_BRACES.matcher(info).replaceAll(" ")).replaceAll(" ");
        Matcher title = TITLE.matcher(rest).region(Math.max(0, rest.lastIndexOf('[')), rest.length());
        rest = title.matches() ? rest.substring(0, title.regionStart()) : rest;
        String[] words = rest.strip().split("\\s+", -1);
        boolean inBraces = IN_BRACES.matcher(info).lookingAt();
        boolean isText = !inBraces && !ASCII.matcher(words[0]).matches();
        List<String> lost = new ArrayList<>(isText ? List.of(words[0]) : List.of());
        for (int i = inBraces ? 0 : 1; i < words.length; i++) {
            boolean attribute =
                    words[i].indexOf('=') > 0 && ASCII.matcher(words[i]).matches();
            if (!attribute && !words[i].isEmpty()) {
                lost.add(words[i]);
            }
        }
        boolean flag = lost.size() == 1 && FLAG.matcher(lost.get(0)).matches();
        return flag ? "" : String.join(" ", lost);
    }

    private static void mark(String ranges, BitSet marked) {
        for (String range : ranges.split(",", -1)) {
            String[] ends = range.strip().split("-", 2);
            int first = number(ends[0]);
            int last = ends.length > 1 ? number(ends[1]) : first;
            if (first > 0 && last >= first) {
                marked.set(first, last + 1);
            }
        }
    }

    private static int number(String digits) {
        String text = digits.strip();
        boolean valid = !text.isEmpty() && text.length() < 8 && text.chars().allMatch(Character::isDigit);
        return valid ? Math.min(Integer.parseInt(text), MOST_LINES) : -1;
    }
}
