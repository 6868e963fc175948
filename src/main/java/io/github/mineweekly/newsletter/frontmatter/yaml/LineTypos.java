package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.block.TextLines;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
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

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    LineTypos(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** Reports them if an error is in a line that has one, or in the next line; returns whether it was reported. */
    boolean report(int offset) {
        int line = block.source().lines().lineAt(offset);
        return report(COMMA, line, "", "the comma ends no value: YAML separates keys by lines, not by commas")
                || report(EQUALS, line, ": ", "a key is followed by `:`, not by `=`")
                || report(STAR, line, "-", "an item of a list begins with `-`, not with `*`");
    }

    /** Reports quotes that are opened in ASCII and closed in typographic ones; returns whether there are any. */
    boolean reportQuotes() {
        LineIndex lines = block.source().lines();
        List<Edit> edits = new ArrayList<>();
        Span first = null;
        TextLines texts = new TextLines();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            String text = lines.line(line);
            Matcher quote = quotes(text);
            boolean typed = !texts.isText(text);
            while (typed && quote.find()) {
                int end = lines.start(line) + quote.end(quote.group("double") == null ? "single" : "double");
                Span place = new Span(end - 1, end);
                edits.add(diagnostics.edit(place, quote.group("double") == null ? "'" : "\""));
                first = first == null ? place : first;
            }
        }
        if (first == null) {
            return false;
        }
        int line = lines.lineAt(first.start());
        String written = quotes(lines.line(line)).replaceAll(quote -> {
            String typed = quote.group().stripTrailing();
            return Matcher.quoteReplacement(typed.substring(0, typed.length() - 1) + typed.charAt(0));
        });
        boolean others = edits.stream().anyMatch(edit -> edit.region().start().line() != line);
        diagnostics.add(new SuggestedFix(
                        Fix.Kind.SAFE, written.strip(), others ? ", and likewise in the other lines" : "", edits)
                .on(diagnostics.problem(
                        FrontMatterRules.YAML_SYNTAX,
                        first,
                        "a text that is opened by an ASCII quote is not closed by a typographic one")));
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
        LineIndex lines = block.source().lines();
        List<Span> places = new ArrayList<>();
        Span first = null;
        TextLines texts = new TextLines();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            Matcher matcher = typo.matcher(lines.line(line));
            if (!texts.isText(lines.line(line)) && matcher.matches()) {
                int start = lines.start(line);
                Span place = new Span(start + matcher.start(1), start + matcher.end(1));
                places.add(place);
                first = first == null && (line == errorLine || line + 1 == errorLine) ? place : first;
            }
        }
        if (first == null) {
            return false;
        }
        List<Edit> edits = places.stream()
                .map(place -> diagnostics.edit(place, replacement))
                .toList();
        int line = lines.lineAt(first.start());
        boolean equals = typo.equals(EQUALS);
        boolean map = isMapWith(places, replacement);
        if (equals && !map) {
            return false;
        }
        String written = lines.line(line).substring(0, first.start() - lines.start(line))
                + replacement
                + lines.line(line).substring(first.end() - lines.start(line));
        boolean known = places.stream()
                .allMatch(
                        place -> isKnown(lines.line(lines.lineAt(place.start())).split("[ \\t]*=", 2)[0]));
        Fix.Kind kind = map && (!equals || known) ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        String why = edits.size() == 1 ? "" : ", and likewise in the other lines";
        diagnostics.add(new SuggestedFix(kind, written.strip(), why, edits)
                .on(diagnostics.problem(FrontMatterRules.YAML_SYNTAX, first, message)));
        return true;
    }

    private static boolean isKnown(String key) {
        return Keys.OWN.contains(key) || KeyLine.isOfOtherTool(key);
    }

    /** Whether the whole block is a map, once all places are replaced: else a line may be one of a text. */
    private boolean isMapWith(List<Span> places, String replacement) {
        StringBuilder text = new StringBuilder(block.text());
        for (int i = places.size() - 1; i >= 0; i--) {
            Span place = places.get(i);
            text.replace(place.start() - block.start(), place.end() - block.start(), replacement);
        }
        return Yaml.isMap(text.toString());
    }
}
