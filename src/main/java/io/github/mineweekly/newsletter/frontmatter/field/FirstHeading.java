package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.frontmatter.block.UnseenLines;
import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.frontmatter.value.HtmlTags;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an issue's text that is good enough to offer as its title: the first of level 1, if it is not below
 * several others, else one that opens the text, and is the only one of its level or the only one with a number. Any
 * other is the name of a section, and so is the first of those that are numbered. What a template was to fill in is no
 * title. Markdown itself is parsed elsewhere.
 */
public final class FirstHeading {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*(?:[ \\t]#+[ \\t]*)?");

    /** The line below a heading of level 1 or 2. */
    static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})[ \\t]*");

    private static final Pattern TEXT = Pattern.compile(" {0,3}(?![-*+>#|=`~\\s]|[0-9]{1,9}[.)][ \\t]).*");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final Pattern ELEMENT =
            Pattern.compile("(?i) {0,3}<h([1-6])(?:[ \\t][^<>]{0,200})?>([^&]*)</h\\1>[ \\t]*");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ID = Pattern.compile("[ \\t]*\\{#[^}]*}$");

    /** What of a heading is code, and what is a sign and no mark; a tag stays as it is typed. */
    private static final Pattern LITERAL =
            Pattern.compile("(?<!`)(`++)(?!`)[ ]?(.+?)[ ]?(?<!`)\\1(?!`)|\\\\([\\p{Punct}&&[^<>&]])");

    /** Pictures, comments and marks of footnotes. */
    private static final Pattern DROPPED =
            Pattern.compile("[ \\t]*+(?:!\\[[^\\[\\]]*]\\([^()]*\\)|<!--.*?-->|\\[\\^[^\\[\\]\\s]+])");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");

    /** A pair of marks, with none of its kind between them and no space within it. */
    private static final Pattern MARKED = Pattern.compile("(?<![*~])(\\*{1,3}|~~)(?![\\s*~])([^*~]+)(?<!\\s)\\1"
            + "|(?<![_\\p{L}\\p{N}])(_{1,3})(?![\\s_])([^_]+|[^_].*?[^_])(?<!\\s)\\3(?![_\\p{L}\\p{N}])");

    /** A sign that is no mark is this far from itself while marks are read. */
    private static final int APART = 0x10FF00;

    private static final String AFTER_NUMBER = "(?:[.、．:：)]\\s*|\\s+)(?![0-9]).*";
    private static final Pattern ONE = Pattern.compile("(?:1|一(?!\\s))" + AFTER_NUMBER);
    private static final Pattern TWO = Pattern.compile("(?:2|二(?!\\s))" + AFTER_NUMBER);
    private static final Pattern PART_OF_ONE = Pattern.compile("1\\.1(?![0-9]).*");

    /** A longer heading is not a title; and the patterns above are not made for long lines. */
    private static final int LONGEST_LINE = 200;

    /** So many headings may be above a title, as that of an editorial; below more are sections. */
    private static final long ABOVE = 1;

    /** @param opens whether nothing but empty lines is above it */
    private record TitleLine(int level, String text, boolean opens) {}

    private FirstHeading() {}

    /** The heading from a line on, 1-based. */
    public static Optional<String> of(SourceFile source, int firstLine) {
        List<TitleLine> all = all(source.lines(), firstLine);
        Optional<TitleLine> found = all.stream()
                .limit(ABOVE + 1)
                .filter(heading -> heading.level() == 1)
                .findFirst()
                .or(() -> all.stream()
                        .filter(heading -> heading.opens() && standsOut(heading, all))
                        .findFirst());
        return found.filter(heading -> !isNumberedSection(heading, all))
                .map(TitleLine::text)
                .filter(heading -> !TemplatePlaceholder.is(heading));
    }

    /** The only heading of level 1, or null. */
    static @Nullable String alone(SourceFile source, int firstLine) {
        List<TitleLine> first = all(source.lines(), firstLine).stream()
                .filter(heading -> heading.level() == 1)
                .toList();
        String text = first.size() == 1 ? first.get(0).text() : "";
        return text.isEmpty() || TemplatePlaceholder.is(text) ? null : text;
    }

    /** A heading as text, without emphasis, code, links, pictures and tags. */
    public static String plain(String heading) {
        String words = LITERAL.matcher(HtmlTags.removed(heading))
                .replaceAll(found -> moved(found.group(2) == null ? found.group(3) : found.group(2), 0, APART));
        String text = LINK.matcher(DROPPED.matcher(words).replaceAll("")).replaceAll("$1");
        String marked = "";
        while (!text.equals(marked)) {
            marked = text;
            text = MARKED.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group(found.group(2) == null ? 4 : 2)));
        }
        return moved(text, APART, -APART).strip();
    }

    /** @param from where ASCII is: where it belongs, or {@link #APART} */
    private static String moved(String text, int from, int by) {
        return text.codePoints()
                .map(c -> c >= from && c < from + 0x80 ? c + by : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean standsOut(TitleLine heading, List<TitleLine> all) {
        List<TitleLine> level =
                all.stream().filter(other -> other.level() == heading.level()).toList();
        List<TitleLine> numbered = level.stream()
                .filter(other -> DIGIT.matcher(other.text()).find())
                .toList();
        return level.size() == 1 || numbered.equals(List.of(heading));
    }

    private static boolean isNumberedSection(TitleLine first, List<TitleLine> all) {
        return ONE.matcher(first.text()).matches()
                && all.stream()
                        .anyMatch(other -> other.level() == first.level()
                                ? TWO.matcher(other.text()).matches()
                                : PART_OF_ONE.matcher(other.text()).matches());
    }

    private static List<TitleLine> all(LineIndex lines, int firstLine) {
        List<TitleLine> all = new ArrayList<>();
        CodeFences code = new CodeFences();
        UnseenLines unseen = new UnseenLines();
        boolean begun = false;
        String above = "";
        for (int line = firstLine; line <= lines.count(); line++) {
            String text = lines.line(line);
            if (!code.isOpen() && unseen.has(text)) {
                continue;
            }
            boolean isCode = code.isFence(text) || code.isOpen();
            String below = line == lines.count() ? "" : lines.line(line + 1);
            TitleLine heading = isCode || text.length() > LONGEST_LINE ? null : heading(above, text, below, !begun);
            if (heading != null && !heading.text().isEmpty()) {
                all.add(heading);
            }
            above = text;
            begun |= !text.isBlank();
        }
        return all;
    }

    /** What a line is; null if it is no heading. */
    private static @Nullable TitleLine heading(String above, String text, String below, boolean opens) {
        Matcher matcher = HEADING.matcher(text);
        if (matcher.matches()) {
            return new TitleLine(matcher.group(1).length(), withoutId(matcher.group(2)), opens);
        }
        Matcher element = ELEMENT.matcher(text);
        if (element.matches()) {
            String plain = TAG.matcher(element.group(2)).replaceAll("").strip();
            return new TitleLine(Integer.parseInt(element.group(1)), plain, opens);
        }
        boolean underlined = above.isBlank()
                && UNDERLINE.matcher(below).matches()
                && TEXT.matcher(text).matches();
        boolean first = below.indexOf('=') >= 0;
        return underlined ? new TitleLine(first ? 1 : 2, withoutId(text.strip()), opens && first) : null;
    }

    private static String withoutId(String heading) {
        return ID.matcher(heading).replaceFirst("").strip();
    }
}
