package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that were meant as Markdown and are none: the parser takes them for text, so they can only be found in the
 * source. Code, raw HTML and comments are passed over.
 */
final class LineChecks {
    private static final Pattern HEADING = Pattern.compile(
            " {0,3}(?:(#{2,6})(?=[\\p{L}\\u3000])|(?=#{0,5}＃)([#＃]{2,6})(?=[\\p{L}\\u3000 ]))[\\u3000 ]*(.{0,200}).*");
    private static final Pattern SPACED = Pattern.compile(
            "!?\\[[^\\[\\]]{0,200}]\\(([^\\s()<>\"'\\[\\]]{1,200}(?:[ \\t]{1,9}[^\\s()<>\"'\\[\\]]{1,200}){1,9})\\)");
    private static final Pattern SIZE = Pattern.compile("(\\S{1,200})[ \\t]{1,9}=(\\d{1,4}%?)x(?:\\d{1,4}%?)?");
    private static final Pattern TITLE = Pattern.compile("(\\S{1,200})[ \\t]{1,9}([“”‘’「『＂].{0,200}[“”‘’」』＂])");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w\\])\\\\])\\[([^\\[\\]]{1,200})]\\[([^\\[\\]^][^\\[\\]]{0,200})](?![(:\\[])");
    private static final Pattern NOTE_MARK =
            Pattern.compile("(?<!\\\\)\\[(\\^(?:\\d{1,9}|\\p{L}[\\p{L}\\d]{0,100}))](?![:(])");

    private final SourceFile source;
    private final String masked;
    private final LineIndex lines;
    private final int firstLine;
    private final Labels labels;
    private final OtherMarkup otherMarkup;
    private final List<Diagnostic> found = new ArrayList<>();

    /** @param masked the text of the file without what is not Markdown, at the same offsets */
    LineChecks(MarkdownSource issue, String masked, Labels labels) {
        this.labels = labels;
        this.masked = masked;
        this.source = issue.source();
        this.otherMarkup = new OtherMarkup(source);
        this.lines = source.lines();
        this.firstLine = lines.lineAt(issue.bodyOffset());
    }

    List<Diagnostic> found() {
        for (int line = firstLine; line <= lines.count(); line++) {
            String typed = text(line);
            if (!typed.startsWith("    ") && !typed.startsWith("\t")) {
                check(line, typed);
            }
        }
        found.addAll(otherMarkup.found());
        return found;
    }

    private String text(int line) {
        return masked.substring(lines.start(line), lines.end(line));
    }

    private void check(int line, String text) {
        int start = lines.start(line);
        otherMarkup.line(
                start, line == firstLine ? "" : text(line - 1), text, line == lines.count() ? "" : text(line + 1));
        Matcher heading = text.indexOf('#') >= 0 || text.indexOf('＃') >= 0 ? HEADING.matcher(text) : null;
        if (heading != null && heading.matches()) {
            int group = heading.group(1) == null ? 2 : 1;
            String written = "#".repeat(heading.group(group).length()) + " "
                    + heading.group(3).strip();
            add(
                    BodyRules.HEADING_WITHOUT_SPACE,
                    start + heading.start(group),
                    start + heading.end(group),
                    "the line is text, not a heading: `#` and a space begin one",
                    "write " + Printable.quote(written));
        }
        if (text.contains("http")) {
            LinkTypo.addressesIn(text).forEach(typo -> add(start, typo));
        }
        if (text.indexOf('[') >= 0 || text.indexOf('【') >= 0) {
            spaced(start, text);
            LinkTypo.in(text, labels).forEach(typo -> add(start, typo));
            references(start, text);
            footnotes(start, text);
        }
    }

    private void add(int start, LinkTypo typo) {
        add(
                BodyRules.LINK_AS_TEXT,
                start + typo.start(),
                start + typo.end(),
                typo.message(),
                "write " + Printable.quote(typo.written()));
    }

    private void spaced(int start, String text) {
        Matcher link = SPACED.matcher(text);
        while (link.find()) {
            String address = link.group(1);
            Matcher title = TITLE.matcher(address);
            if (title.matches()) {
                add(
                        BodyRules.LINK_WITH_SPACE,
                        start + link.start(1) + title.start(2),
                        start + link.end(1),
                        "the quotes of a title are not ASCII ones, so this is text, not a link",
                        "write "
                                + Printable.quote(title.group(1) + " \""
                                        + title.group(2)
                                                .substring(1, title.group(2).length() - 1) + "\""));
                continue;
            }
            Matcher size = SIZE.matcher(address);
            if (size.matches() && text.charAt(link.start()) == '!') {
                add(
                        BodyRules.LINK_WITH_SPACE,
                        start + link.start(1),
                        start + link.end(1),
                        "an address with a size after it is text, not an image",
                        "write "
                                + Printable.quote("<img src=\"" + size.group(1) + "\" alt=\"…\" width=\""
                                        + size.group(2) + "\">"));
                continue;
            }
            add(
                    BodyRules.LINK_WITH_SPACE,
                    start + link.start(1),
                    start + link.end(1),
                    "an address with a space is text, not a link",
                    "write `<" + Printable.escape(address) + ">` or " + Printable.quote(address.replace(" ", "%20")));
        }
    }

    private void references(int start, String text) {
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!labels.definesLink(reference.group(2))) {
                add(
                        BodyRules.REFERENCE_UNDEFINED,
                        start + reference.start(),
                        start + reference.end(),
                        "the label " + Printable.quote(reference.group(2)) + " is not defined, so this is text",
                        "add a line `[" + Printable.escape(reference.group(2)) + "]: https://…`");
            }
        }
    }

    /** A word is one only where others are defined: it may be a regular expression's {@code [^a]}. */
    private void footnotes(int start, String text) {
        Matcher mark = NOTE_MARK.matcher(text);
        while (mark.find()) {
            String label = mark.group(1).substring(1);
            boolean number = Character.isDigit(label.charAt(0));
            if (!labels.notes().isDefined(label) && (number || labels.notes().definesAny())) {
                add(
                        BodyRules.REFERENCE_UNDEFINED,
                        start + mark.start(),
                        start + mark.end(),
                        "the footnote " + Printable.quote(mark.group()) + " is not defined, so this is text",
                        "add a line `" + Printable.escape(mark.group()) + ": …`");
            }
        }
    }

    private void add(Rule rule, int start, int end, String message, String help) {
        found.add(rule.at(source.location(start, end), message).withHelp(help));
    }
}
