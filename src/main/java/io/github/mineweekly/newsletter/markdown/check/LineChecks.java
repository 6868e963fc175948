package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that were meant as Markdown and are none: the parser takes them for text, so they can only be found in the
 * source. Code, raw HTML and comments are passed over.
 */
final class LineChecks {
    /** What is around the signs of a heading may be no space, or nothing that is seen. */
    private static final Pattern HEADING = Pattern.compile(
            "((?:[ \\t]*+(?:>|(?:[*+-]|\\d{1,9}+[.)]|\\[\\^[^\\s\\[\\]]{1,100}+]:)(?=[ \\t]))[ \\t]?+){0,9}+)"
                    + "([ \\t]*+)([\\u3000\\u00A0\\u200B\\uFEFF]{0,3}+)([#＃]{1,6}+)"
                    + "([ \\u3000\\u00A0\\u200B\\uFEFF]{0,9}+)([^\\s#＃].{0,199}+).*+");

    /** What is indented more is within an entry. */
    private static final Pattern MARGIN = Pattern.compile(" {0,3}");

    private static final Pattern TAG = Pattern.compile("[ \\t]#{1,6}+[^\\s#]");

    /** No signs, as those of a program have after two {@code #}, but for those of Markdown and around words. */
    private static final Pattern BEGINS_HEADING =
            Pattern.compile("\\(?+\\p{N}(?=.{0,9}\\p{L})|[\"'(？！]?+[\\p{L}\\p{So}《「『“【（]|\\.\\p{Lu}|@[\\w-]{1,99}+/"
                    + "|\\*\\*|~~[^~\\s]|_\\p{L}[^_]{0,99}+_|`[^`\\s]|\\[[^\\[\\]]{1,200}]\\(");

    private static final Pattern UNSEEN = Pattern.compile("[\\u3000\\u00A0\\u200B\\uFEFF]");

    private static final Pattern NOTE_MARK =
            Pattern.compile("(?<!\\\\)\\[(?!\\^\\w-\\w(?:[\\]_-]|\\w-))(\\^[\\p{L}\\d][\\p{L}\\d_-]{0,100})](?![:(])");
    private static final Pattern MISTYPED_COLON = Pattern.compile("：|[ \\t]{1,9}[:：]");
    private static final Pattern SPACED_NOTE =
            Pattern.compile("[ \\t>]{0,9}(\\[\\^[\\p{L}\\d][^\\s\\[\\]]{0,50}[ \\t]{1,9}[^\\[\\]]{1,100}])[:：].*");

    private final SourceFile source;
    private final String masked;
    private final LineIndex lines;
    private final int firstLine;
    private final Labels labels;
    private final Set<Integer> texts;
    private final Set<Integer> addresses;
    private final OtherMarkup otherMarkup;
    private final ReferenceCheck references;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param masked the text of the file without what is not Markdown, at the same offsets
     * @param texts where in the file the lines of text begin
     * @param addresses where in the file those of links and images are that have brackets before them
     */
    LineChecks(MarkdownSource issue, String masked, Set<Integer> texts, Labels labels, Set<Integer> addresses) {
        this.texts = texts;
        this.labels = labels;
        this.addresses = new HashSet<>(addresses);
        this.masked = masked;
        this.source = issue.source();
        this.otherMarkup = new OtherMarkup(source, masked, labels);
        this.lines = source.lines();
        this.firstLine = lines.lineAt(issue.bodyOffset());
        this.references = new ReferenceCheck(issue, masked, labels, found::add);
    }

    List<Diagnostic> found() {
        String above = "";
        String text = text(firstLine);
        for (int line = firstLine; line <= lines.count(); line++) {
            String below = line == lines.count() ? "" : text(line + 1);
            otherMarkup.line(lines.start(line), above, text, below);
            check(line, text, below);
            above = text;
            text = below;
        }
        found.addAll(otherMarkup.found());
        return found;
    }

    private String text(int line) {
        return masked.substring(lines.start(line), lines.end(line));
    }

    private void check(int line, String text, String below) {
        int start = lines.start(line);
        if (text.indexOf('#') >= 0 || text.indexOf('＃') >= 0) {
            heading(start, text);
        }
        for (LostSigns.Place place : LostSigns.in(text)) {
            add(BodyRules.CONTENT_DROPPED, start + place.start(), start + place.end(), place.message(), place.help());
        }
        boolean brackets =
                text.indexOf('[') >= 0 || text.contains("](") || text.indexOf('【') >= 0 || text.indexOf('［') >= 0;
        if (brackets) {
            int end = ReferenceCheck.goesOn(text, below) ? lines.end(line + 1) : lines.end(line);
            SpacedAddress.in(masked, source.text(), start, lines.end(line), end, addresses::contains)
                    .forEach(this::addSpaced);
            SpacedAddress.ofLabel(text, lines.line(line), labels, references::isUsed)
                    .forEach(typo -> addSpaced(typo.movedBy(start)));
        }
        if (brackets || text.contains("http") || text.contains("<www.")) {
            LinkTypo.in(text, lines.line(line), labels, at -> addresses.contains(start + at))
                    .forEach(typo -> add(start, typo));
        }
        if (brackets) {
            references.check(line, text, below);
            footnotes(start, text);
        }
    }

    private void heading(int start, String text) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches() || !texts.contains(start + heading.start(3))) {
            return;
        }
        // Code is a part of it.
        String words = source.text().substring(start + heading.start(6), start + heading.end(6));
        if (!isText(heading, words)) {
            return;
        }
        String signs = heading.group(4);
        Matcher unseen = UNSEEN.matcher(heading.group(3) + heading.group(5));
        String cause = unseen.find()
                ? ", since `" + Characters.name(unseen.group().charAt(0)) + "` is beside `" + signs + "`"
                : ": `#` and a space begin one";
        String written = "#".repeat(signs.length()) + " " + words.strip();
        add(
                BodyRules.HEADING_WITHOUT_SPACE,
                start + heading.start(4),
                start + heading.end(4),
                "the line is text, not a heading" + cause,
                "write " + Printable.quote(written) + (unseen.reset().find() ? ", with an ASCII space" : ""));
    }

    /** One sign right before a word begins a tag, and in an entry it makes no heading that is shown. */
    private static boolean isText(Matcher heading, String words) {
        boolean several = heading.group(4).length() > 1;
        boolean within =
                !heading.group(1).isEmpty() || !MARGIN.matcher(heading.group(2)).matches();
        String space = heading.group(5);
        if (space.isEmpty()) {
            boolean tags = within && TAG.matcher(words).find();
            return several && !tags && BEGINS_HEADING.matcher(words).lookingAt();
        }
        boolean wide = !heading.group(3).isEmpty() || heading.group(4).indexOf('＃') >= 0 || space.charAt(0) != ' ';
        return wide && (several || !within);
    }

    private void addSpaced(LinkTypo typo) {
        add(BodyRules.LINK_WITH_SPACE, typo.start(), typo.end(), typo.message(), typo.help());
        addresses.add(typo.start());
    }

    private void add(int start, LinkTypo typo) {
        add(BodyRules.LINK_AS_TEXT, start + typo.start(), start + typo.end(), typo.message(), typo.help());
    }

    /**
     * A word is one only where others are defined, or where it looks like a definition: it may be a regular
     * expression's {@code [^a]}.
     */
    private void footnotes(int start, String text) {
        Matcher spaced = SPACED_NOTE.matcher(text);
        if (spaced.matches()) {
            add(
                    BodyRules.REFERENCE_UNDEFINED,
                    start + spaced.start(1),
                    start + spaced.end(1),
                    "the label " + Printable.quote(spaced.group(1)) + " has a space, so this is not a footnote",
                    "write it without a space, here and where it is referred to");
        }
        Matcher mark = NOTE_MARK.matcher(text);
        int begin = text.length() - text.stripLeading().length();
        while (mark.find()) {
            String label = mark.group(1).substring(1);
            String colon = mark.start() == begin ? mistypedColon(text, mark.end()) : "";
            boolean number = label.chars().allMatch(Character::isDigit);
            boolean meant = number || colon.equals("：") || labels.notes().definesAny();
            if (meant && !labels.notes().isDefined(label)) {
                undefined(start, mark, colon);
            }
        }
    }

    /** A colon after a definition's label that makes it none, with spaces before it; empty if there is none. */
    private static String mistypedColon(String text, int at) {
        Matcher colon = MISTYPED_COLON.matcher(text).region(at, text.length());
        return colon.lookingAt() ? colon.group() : "";
    }

    private void undefined(int start, Matcher mark, String colon) {
        String quoted = Printable.quote(mark.group());
        String typo = colon.equals("：") ? "a full-width colon" : "a space before the colon";
        boolean missing = colon.isEmpty();
        add(
                BodyRules.REFERENCE_UNDEFINED,
                start + mark.start(),
                start + mark.end() + colon.length(),
                missing
                        ? "the footnote " + quoted + " is not defined, so this is text"
                        : typo + " makes this text, not the footnote " + quoted,
                (missing ? "add a line `" : "write `") + Printable.escape(mark.group()) + ": …`");
    }

    private void add(Rule rule, int start, int end, String message, String help) {
        found.add(rule.at(source.location(start, end), message).withHelp(help));
    }
}
