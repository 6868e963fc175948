package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.block.TextLines;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Habits of other formats and keyboards, in any number of lines and one problem: commas after values, {@code *} before
 * items, {@code "text”}.
 */
final class LineTypos {
    private static final Pattern COMMA = Pattern.compile("[ \\t]*(?:[\"']?" + KeyLine.NAME
            + "[\"']?[ \\t]*:|-)[ \\t]+(?:\"[^\"]*\"|'[^']*'|\\[[^\\[\\]]*]|\\{[^{}]*})[ \\t]*(,)[ \\t]*");
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*(?:[\"']?" + KeyLine.NAME + "[\"']?[ \\t]*:|-)[ \\t]+(?<opening>[\"'\\[]).*");

    /** As a Chinese keyboard closes what was opened in ASCII. */
    private static final String QUOTE = "(?:\"[^\"“”]*(?<double>”)|'[^'‘’]*(?<single>’))[ \\t]*";

    private static final Pattern VALUE = Pattern.compile("(?<=[:-][ \\t]{1,9})" + QUOTE + "$");
    private static final Pattern ITEM = Pattern.compile("(?<=[\\[,][ \\t]{0,9})" + QUOTE + "(?=[,\\]]|$)");

    private static final Pattern STAR = Pattern.compile("[ \\t]*(\\*)[ \\t]+\\S.*");

    /** A key as in TOML, with a value that is the same in both; prose has others. */
    private static final Pattern EQUALS = Pattern.compile(KeyLine.NAME + "([ \\t]*=[ \\t]*)(?:\"(?:[^\"\\\\]|\\\\.)*+\""
            + "|'[^']*'|\\[[^\\[\\]]*]|true|false|[0-9][0-9T:.Z+-]*+)(?:[ \\t]+#.*|[ \\t]*)");

    /** Another space than that of the keyboard before an item, or after its hyphen too. */
    private static final Pattern SPACES = Pattern.compile("( *+([^\\P{Zs} ])\\p{Zs}*+)-(\\p{Zs}++)\\S.*");

    /** A key at the margin, with nothing after it. */
    private static final Pattern ALONE = Pattern.compile("[^\\s\\p{Zs}-].*:\\s*");

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    LineTypos(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** Reports them if an error is in a line that has one, or in the next line; returns whether it was reported. */
    boolean report(int offset) {
        int line = block.lines().lineAt(offset);
        return report(COMMA, line, "", "the comma ends no value: YAML separates keys by lines, not by commas")
                || report(EQUALS, line, ": ", "a key is followed by `:`, not by `=`")
                || report(STAR, line, "-", "an item of a list begins with `-`, not with `*`");
    }

    /** Reports quotes that are opened in ASCII and closed in typographic ones; returns whether there are any. */
    boolean reportQuotes() {
        List<Edit> edits = new ArrayList<>();
        Span first = null;
        TextLines texts = new TextLines();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            String text = block.lines().line(line);
            Matcher quote = quotes(text);
            boolean typed = !texts.isText(text);
            while (typed && quote.find()) {
                boolean twofold = quote.group("double") != null;
                String closing = twofold ? "double" : "single";
                Span place = block.lines().span(line, quote.start(closing), quote.end(closing));
                edits.add(diagnostics.edit(place, twofold ? "\"" : "'"));
                first = first == null ? place : first;
            }
        }
        if (first != null) {
            String message = "a text that is opened by an ASCII quote is not closed by a typographic one";
            report(first, Fix.Kind.SAFE, edits, message);
        }
        return first != null;
    }

    /** Reports items that are indented by another space, if one is in a line; returns whether it was reported. */
    boolean reportSpaces(int line) {
        List<Edit> edits = new ArrayList<>();
        Matcher typed = SPACES.matcher(block.lines().line(line));
        if (!typed.matches()) {
            return false;
        }
        TextLines texts = new TextLines();
        boolean found = false;
        boolean alike = true;
        boolean below = false;
        for (int other = block.firstLine(); other < block.endLine(); other++) {
            String text = block.lines().line(other);
            Matcher item = SPACES.matcher(text);
            if (texts.isText(text) || text.isBlank()) {
                continue;
            }
            if (item.matches()) {
                edits.add(diagnostics.edit(block.lines().span(other, item.start(1), item.end(1)), "  "));
                edits.add(diagnostics.edit(block.lines().span(other, item.start(3), item.end(3)), " "));
                found |= other == line;
                // Below a value it would be a part of this, and deeper than another item a part of that.
                boolean begins = ALONE.matcher(block.lines().line(other - 1)).matches();
                alike &= item.end(1) == typed.end(1) && (below || begins);
                below = true;
            } else {
                below &= Characters.isSpace(text.charAt(0));
                alike &= !below;
            }
        }
        if (!found) {
            return false;
        }
        String name = Characters.name(typed.group(2).codePointAt(0));
        String message = "the item is indented by the character " + name + "; YAML allows only spaces";
        Fix.Kind kind = alike && isMapWith(edits) ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        report(block.lines().span(line, typed.start(2), typed.end(2)), kind, edits, message);
        return true;
    }

    /** Those of the items where a line has a list, else that of its value; none in any other line. */
    private static Matcher quotes(String line) {
        Matcher typed = LINE.matcher(line);
        if (!typed.matches()) {
            return VALUE.matcher("");
        }
        return (typed.group("opening").equals("[") ? ITEM : VALUE).matcher(line);
    }

    private boolean report(Pattern typo, int errorLine, String replacement, String message) {
        List<Edit> edits = new ArrayList<>();
        Span first = null;
        boolean equals = typo.equals(EQUALS);
        boolean known = true;
        TextLines texts = new TextLines();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            String text = block.lines().line(line);
            Matcher matcher = typo.matcher(text);
            if (!texts.isText(text) && matcher.matches()) {
                Span place = block.lines().span(line, matcher.start(1), matcher.end(1));
                edits.add(diagnostics.edit(place, replacement));
                first = first == null && (line == errorLine || line + 1 == errorLine) ? place : first;
                known &= !equals || KeyLine.isKnown(text.substring(0, matcher.start(1)));
            }
        }
        List<Edit> all = typo.equals(COMMA) ? commas() : List.of();
        if (first != null && !all.isEmpty()) {
            edits = all;
        }
        boolean map = first != null && isMapWith(edits);
        if (first == null || (equals && !map)) {
            return false;
        }
        report(first, map && known ? Fix.Kind.SAFE : Fix.Kind.UNSAFE, edits, message);
        return true;
    }

    /** How all commas at the ends of lines go if each line is a key with one, but perhaps for the last; else none. */
    private List<Edit> commas() {
        List<Edit> edits = new ArrayList<>();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            String typed = block.lines().line(line).stripTrailing();
            boolean comma = typed.endsWith(",");
            if (KeyLine.keyOf(typed).isEmpty() || (!comma && line + 1 < block.endLine())) {
                return List.of();
            }
            if (comma) {
                edits.add(diagnostics.edit(block.lines().span(line, typed.length() - 1, typed.length()), ""));
            }
        }
        return edits;
    }

    private void report(Span first, Fix.Kind kind, List<Edit> edits, String message) {
        int line = block.lines().lineAt(first.start());
        boolean others = edits.stream().anyMatch(edit -> edit.start().line() != line);
        String why = others ? ", and likewise in the other lines" : "";
        diagnostics.add(SuggestedFix.ofLine(block.source(), line, kind, why, edits)
                .on(diagnostics.problem(FrontMatterRules.YAML_SYNTAX, first, message)));
    }

    /** Whether the whole block is a map, once all changes are made: else a line may be one of a text. */
    private boolean isMapWith(List<Edit> edits) {
        String edited = block.source().edited(edits).text();
        int end = edited.length() - (block.source().text().length() - block.end());
        return Yaml.isMap(edited.substring(block.start(), end));
    }
}
