package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a paragraph that begin with a number or bullet that Markdown does not know, as {@code （1）} and {@code •},
 * with a picture character, or with a label, as {@code 时间：} and {@code 【时间】}. Two of them are a list; a single one
 * may be within a sentence. So may two that begin with a source, as {@code [1]}, a day or a time: those begin the
 * paragraph, or are below such a line, or below one that ends, or are three below each other. The last line if it names
 * whom the others are of, as {@code —— 鲁迅}. And lines that are an address and no more, with those below them: beside
 * Chinese or another address they were typed so.
 *
 * @param starts where such lines begin
 */
record ListMarks(Set<Integer> starts) {
    private static final ListMarks NONE = new ListMarks(Set.of());
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final Pattern MARK = Pattern.compile(
            "^[ \\t\\u3000]{0,8}(?:[（(](?:[0-9０-９]{1,3}|" + HAN + ")[）)]"
                    + "|[①-⒛㈠-㈩❶-❿]"
                    + "|(?:[0-9０-９]{1,3}|" + HAN + ")[、．]"
                    + "|[0-9]{1,3}）"
                    + "|[\\x{1F300}-\\x{1FAFF}✅❌✔✖☑➡⬇⚡⭐]"
                    + "|(?:\\*\\*|__)?[\\p{IsHan}A-Za-z0-9]{1,8}(?:\\*\\*|__)?[ \\t]*[：|｜]"
                    + "|(?:\\*\\*|__)?\\p{IsHan}{1,8}(?:\\*\\*|__)?:(?=[ \\t])"
                    + "|[0-9０-９]{1,3}[.)](?=[ \\t\\u00A0\\u3000]|\\p{L})"
                    + "|[•●○■□◆◇★☆▪◦▸▶►➤※→]"
                    + "|[·－–—＊＋][ \\t\\u3000]|·(?=[\\p{IsHan}A-Za-z0-9《「“])"
                    + "|【[^【】\\n]{1,20}】"
                    + "|第" + HAN + "[，、：]"
                    + "|[A-Za-z][)）、](?=[ \\t]{0,3}\\p{IsHan})"
                    + "|[-*+](?=[\\p{IsHan}\\u00A0\\u3000])"
                    + "|(?<weak>\\[[0-9０-９]{1,3}](?:：|\\.?[ \\t\\u3000]{0,3}"
                    + "(?:<?https?://|[\\p{IsHan}\\p{Lu}《“「]|\\[[^\\[\\]\\n]{1,200}]\\())"
                    + "|(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
                    + "|[0-9]{1,2}:[0-9]{2}(?:[ \\t]?[-–~—][ \\t]?[0-9]{1,2}:[0-9]{2})?)"
                    + "(?=[ \\t\\u3000]{1,3}\\p{IsHan})"
                    + "|[A-Z][.．](?=[ \\t]{0,3}\\p{IsHan})))",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern LETTER =
            Pattern.compile("^[ \\t]{0,8}\\(?([A-Za-z])([.)])[ \\t]", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** The last line says whose words are above: after two dashes and a space, a whole sentence, or by a name alone. */
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:——[ \\u3000]{1,3}|(?<=[。！？.!?”」’…]\\n[ \\u3000]{0,8})(?:——|(?:—|––?|--)[ \\u3000]{1,3}))"
                    + "[\\p{IsHan}\\p{Lu}《「“][^。！？，；：.,;!?]{0,40}"
                    + "|(?:—|––?|--)[ \\u3000]{1,3}\\p{Lu}[\\p{L}'’-]{0,20}(?: \\p{Lu}[\\p{L}'’-]{0,20}){0,3}");

    private static final Pattern ADDRESS = Pattern.compile(
            "^[ \\t]{0,8}<?https?://[!-~]{1,2000}>?[ \\t]{0,8}$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    static ListMarks of(String paragraph) {
        Matcher mark = MARK.matcher(paragraph);
        Set<Integer> starts = new HashSet<>();
        List<Integer> weak = new ArrayList<>();
        while (mark.find()) {
            if (mark.group("weak") == null || beginsAfter(paragraph, mark.start(), starts)) {
                starts.add(mark.start());
            } else {
                weak.add(mark.start());
            }
        }
        addSeries(paragraph, weak, starts);
        addLetters(paragraph, starts);
        if (starts.size() < 2) {
            starts.clear();
        }
        int last = paragraph.lastIndexOf('\n') + 1;
        int author = Characters.afterSpaces(paragraph, last, paragraph.length());
        if (last > 0
                && AUTHOR.matcher(paragraph)
                        .useTransparentBounds(true)
                        .region(author, paragraph.length())
                        .matches()) {
            starts.add(last);
        }
        if (paragraph.contains("://")) {
            addresses(paragraph, starts);
        }
        return starts.isEmpty() ? NONE : new ListMarks(starts);
    }

    /** Three below each other are a list whatever is above: no sentence is wrapped so often before a time. */
    private static void addSeries(String paragraph, List<Integer> weak, Set<Integer> starts) {
        for (int i = 2; i < weak.size(); i++) {
            List<Integer> three = weak.subList(i - 2, i + 1);
            if (above(paragraph, three.get(1)) == three.get(0) && above(paragraph, three.get(2)) == three.get(1)) {
                starts.addAll(three);
            }
        }
    }

    /** A letter may be an initial, but not where the next of the alphabet is below and no sentence goes on into it. */
    private static void addLetters(String paragraph, Set<Integer> starts) {
        List<MatchResult> letters = LETTER.matcher(paragraph).results().toList();
        for (int i = 1; i < letters.size(); i++) {
            MatchResult last = letters.get(i - 1);
            MatchResult letter = letters.get(i);
            if (above(paragraph, letter.start()) == last.start()
                    && letter.group(1).charAt(0) == last.group(1).charAt(0) + 1
                    && letter.group(2).equals(last.group(2))
                    && beginsAfter(paragraph, last.start(), starts)) {
                starts.addAll(List.of(last.start(), letter.start()));
            }
        }
    }

    private static int above(String paragraph, int start) {
        return start == 0 ? 0 : paragraph.lastIndexOf('\n', start - 2) + 1;
    }

    /** Whether the line at an offset begins the paragraph, or what is above it ends there. */
    private static boolean beginsAfter(String paragraph, int start, Set<Integer> starts) {
        int above = above(paragraph, start);
        return start == 0
                || starts.contains(above)
                || isEnded(line(paragraph, above).stripTrailing());
    }

    /** Whether a line ends with a sentence or an address, so that the next one begins with something else. */
    private static boolean isEnded(String line) {
        int word = line.length();
        while (word > 0 && line.charAt(word - 1) > ' ' && line.charAt(word - 1) <= '~') {
            word--;
        }
        return line.isEmpty()
                || "：:。；？！".indexOf(line.charAt(line.length() - 1)) >= 0
                || (line.indexOf("://", word) >= 0 && line.indexOf("](", word) < 0);
    }

    private static void addresses(String paragraph, Set<Integer> starts) {
        Matcher address = ADDRESS.matcher(paragraph);
        while (address.find()) {
            int start = address.start();
            int below = address.end() + 1;
            if (start > 0 && isLineOfItsOwn(line(paragraph, above(paragraph, start)))) {
                starts.add(start);
            }
            if (below < paragraph.length() && isLineOfItsOwn(line(paragraph, below))) {
                starts.add(below);
            }
        }
    }

    private static String line(String paragraph, int start) {
        return paragraph.substring(start, Characters.lineEnd(paragraph, start));
    }

    private static boolean isLineOfItsOwn(String line) {
        return line.codePoints().anyMatch(Characters::isHan)
                || ADDRESS.matcher(line).find();
    }

    /** Whether the line at an offset begins with one. */
    boolean begins(int line) {
        return starts.contains(line);
    }
}
