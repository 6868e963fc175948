package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys that no colon and space follow: {@code title：A}, {@code title:A}, {@code title :A}, {@code title:　A}. SnakeYAML
 * takes such a line for text and complains about the next one.
 */
final class ColonFix {
    private static final Pattern UNSPACED = Pattern.compile(
            "(" + KeyLine.NAME + ")([ \\t]*：[ \\t\\u00A0\\u3000]*|[ \\t]*:(?:[\\u00A0\\u3000]+|(?=[^\\s/])))(.*)");

    private ColonFix() {}

    /** Reports all such lines as one problem at the first of them; returns whether there was any. */
    static boolean report(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        LineIndex lines = block.lines();
        List<Integer> affected = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        boolean sure = true;
        Diagnostic first = null;
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            Matcher matcher = UNSPACED.matcher(lines.line(line));
            if (matcher.matches() && isKey(matcher)) {
                affected.add(line);
                sure &= isSure(matcher.group(1));
                Span colon = lines.span(line, matcher.start(2), matcher.end(2));
                edits.add(diagnostics.edit(colon, matcher.group(3).isBlank() ? ":" : ": "));
                String message = "`" + matcher.group(1) + message(matcher.group(2));
                first = first == null ? diagnostics.problem(FrontMatterRules.YAML_SYNTAX, colon, message) : first;
            }
        }
        if (first == null) {
            return false;
        }
        Fix.Kind kind = sure ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        diagnostics.add(SuggestedFix.ofLine(block.source(), affected.get(0), kind, alsoIn(affected), edits)
                .on(first));
        return true;
    }

    /** Whether the colon ends the key: in {@code dc:title: B}, a name of its own, the next one does. */
    private static boolean isKey(Matcher line) {
        String key = line.group(1).toLowerCase(Locale.ROOT);
        String rest = line.group(3);
        return !withoutSpaces(line.group(2)).equals(":")
                || Keys.OWN.contains(key)
                || Keys.VITEPRESS.contains(line.group(1))
                || !(rest.contains(": ") || rest.endsWith(":"));
    }

    /** Whether a word is a key, and does not begin a sentence as {@code 提示：很好} does. */
    private static boolean isSure(String key) {
        return key.chars().allMatch(c -> c < 128) || KeyLine.isOfOtherTool(key);
    }

    private static String message(String colon) {
        if (colon.indexOf('：') >= 0) {
            return "` is followed by a full-width colon, `：`, not by `:` and a space";
        }
        String after = withoutSpaces(colon).substring(1);
        if (after.isEmpty() && colon.length() > 1) {
            return "` is followed by a space and `:`; the space belongs after the colon";
        }
        return !after.isEmpty()
                ? "` is followed by `:` and the character " + Characters.name(after.charAt(0)) + ", not by a space"
                : "` is followed by `:` without a space";
    }

    private static String withoutSpaces(String colon) {
        return colon.replace(" ", "").replace("\t", "");
    }

    private static String alsoIn(List<Integer> affected) {
        String others = affected.stream().skip(1).map(String::valueOf).collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : ", and likewise in line " + others;
    }
}
