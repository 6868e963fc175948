package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.TemplatePlaceholder;
import io.github.mineweekly.newsletter.frontmatter.value.ListText;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Syntax errors within one line: {@code key: value}, or an item of a list. */
final class ValueProblem {
    private static final Set<String> TEXT_KEYS = Keys.of(Keys.Type.TEXT, Keys.Type.NAMES);
    private static final Pattern ITEM = Pattern.compile("([ \\t]*-[ \\t]+)(\\S.*?)[ \\t]*");
    private static final Pattern FLOW = Pattern.compile("\\{(?!\\{).*}|\\[.*]");
    /** An item that may be meant as a list, a map, a pair, or what a template fills in. */
    static final Pattern NO_TEXT = Pattern.compile("[\\[{].*|" + KeyLine.NAME + ":[ \\t].*");

    private static final Pattern SECOND_KEY = Pattern.compile("(?<=[\\s\"'\\]}])(" + KeyLine.NAME + "):[ \\t]+(\\S+)");
    /** At the end of a text that another quote opened. */
    private static final Pattern OTHER_QUOTE = Pattern.compile("(?<=^'.{1,999})[\"”’]$|(?<=^\".{1,999})['’]$");

    /** An apostrophe for letters or digits left out, as in {@code 'Twas}, opens nothing. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i)'(?:twas|tis|twere|twill|til|em|cause|bout|round|neath|[0-9]0s|[0-9]{2})(?![\\p{L}\\p{N}'’]).*");

    /** What a template was to fill in is hardly meant as it is. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[{%].*");

    private static final String WHOLE = "put the whole value in quotes if the next line goes on with it, or begin that"
            + " line at the margin if it is a key";

    private static final Pattern BACKQUOTED = Pattern.compile("`([^`]+)`");

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    ValueProblem(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** A value that needs quotes, found by trying: with quotes, the line is YAML. Returns whether it was reported. */
    boolean reportUnquoted(int offset) {
        int line = block.lines().lineAt(offset);
        Optional<KeyLine> found = KeyLine.of(block, line);
        if (found.isEmpty()) {
            return reportItem(line);
        }
        KeyLine keyLine = found.get();
        String quoted = written(keyLine.text());
        if (!Yaml.succeeds(block, keyLine.value(), quoted, line)) {
            return false;
        }
        String message = KeyLineProblem.message("the value of `" + keyLine.key() + "`", keyLine.text());
        Diagnostic problem = diagnostics.problem(FrontMatterRules.YAML_SYNTAX, keyLine.value(), message);
        if (TemplatePlaceholder.is(keyLine.text())) {
            diagnostics.add(problem.withHelp("write the text that a template was to fill in"));
            return true;
        }
        Optional<String> second = secondKey(keyLine.text());
        if (second.isPresent()) {
            diagnostics.add(problem.withHelp("write " + Printable.quote(second.get())
                    + " in a line of its own, or put the value in quotes if it is text"));
            return true;
        }
        boolean escaped = !TypedBackslash.slashed(keyLine.text()).equals(keyLine.text());
        boolean anchored = keyLine.key().equals("cover") && keyLine.text().startsWith("&");
        boolean text = escaped || anchored || TEXT_KEYS.contains(keyLine.key()) || !Keys.OWN.contains(keyLine.key());
        if (text && !escaped && goesOn(line) && !isKeyBelow(line)) {
            boolean items =
                    keyLine.text().startsWith("- ") && !Keys.of(Keys.Type.TEXT).contains(keyLine.key());
            diagnostics.add(problem.withHelp(items ? Keys.help(keyLine.key()) : WHOLE));
            return true;
        }
        SuggestedFix fix = text ? quote(keyLine, quoted) : null;
        // The path without the anchor, or the text without the outer quotes, may be the one that is meant.
        boolean either = anchored || KeyLineProblem.isEither(keyLine.text());
        SuggestedFix sure = fix == null || !either ? fix : fix.asUnsafe();
        diagnostics.add(sure == null ? problem.withHelp(help(keyLine)) : sure.on(problem));
        return true;
    }

    /** A text as YAML can read it: with {@code /} for {@code \\/}, else in quotes. */
    static String written(String text) {
        String slashed = TypedBackslash.slashed(text);
        return slashed.equals(text) ? Quotes.around(KeyLineProblem.intended(text)) : slashed;
    }

    /** A key that lost the line end before it, and its value: in quotes nothing would hold the page back any more. */
    private static Optional<String> secondKey(String text) {
        return SECOND_KEY
                .matcher(text)
                .results()
                .filter(found -> HidingKeys.OWN.contains(found.group(1))
                        || HidingKeys.of(found.group(1)).isPresent()
                        || (found.group(1).equals("date")
                                && Character.isDigit(found.group(2).charAt(0))))
                .map(MatchResult::group)
                .findFirst();
    }

    /** What may be meant as a list or a map: then one text is only a guess. Null for names whose signs are no pairs. */
    private @Nullable SuggestedFix quote(KeyLine line, String quoted) {
        boolean names = line.key().equals("author");
        boolean item = names && line.text().startsWith("- ");
        String typed = item ? line.text().substring(2).strip() : line.text();
        String value = item ? Quotes.ifNeeded(typed) : quoted;
        if (names) {
            ListText list = ListText.ofNames(typed);
            if (list == null) {
                return null;
            }
            String first = list.items().get(0);
            if (list.items().size() > 1) {
                value = Quotes.list(list.items());
            } else if (!Quotes.around(first).equals(quoted)) {
                value = Quotes.ifNeeded(first);
            }
        }
        boolean several = names && !value.equals(quoted);
        boolean flow = !Keys.of(Keys.Type.TEXT).contains(line.key())
                && FLOW.matcher(line.text()).matches();
        boolean placeholder = PLACEHOLDER.matcher(line.text()).matches();
        SuggestedFix fix = SuggestedFix.safe(line.key() + ": " + value, diagnostics.edit(line.value(), value));
        return several || flow || placeholder ? fix.asUnsafe() : fix;
    }

    private static String help(KeyLine line) {
        Matcher backquoted = BACKQUOTED.matcher(line.text());
        return line.key().equals("cover") && backquoted.matches()
                ? "write `cover: " + Printable.escape(backquoted.group(1)) + "`"
                : Keys.help(line.key());
    }

    private boolean reportItem(int line) {
        Matcher item = ITEM.matcher(block.lines().line(line));
        if (!item.matches()) {
            return false;
        }
        Span place = block.lines().span(line, item.start(2), item.end(2));
        String quoted = written(item.group(2));
        if (!Yaml.succeeds(block, place, quoted, line)) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX, place, KeyLineProblem.message("the item", item.group(2)));
        SuggestedFix fix = SuggestedFix.safe("- " + quoted, diagnostics.edit(place, quoted));
        boolean text = !NO_TEXT.matcher(item.group(2)).matches();
        boolean sure = text && !KeyLineProblem.isEither(item.group(2));
        diagnostics.add(text && goesOn(line) ? problem.withHelp(WHOLE) : (sure ? fix : fix.asUnsafe()).on(problem));
        return true;
    }

    /** A quote or bracket that is opened at an offset and never closed; the end of the line is a guess. */
    void reportUnclosed(String what, int offset) {
        int line = block.lines().lineAt(offset);
        String opening = block.source().text().substring(offset, offset + 1);
        String closing = closing(opening);
        Optional<KeyLine> found = KeyLine.of(block, line);
        String owner = found.map(keyLine -> " of `" + keyLine.key() + "`").orElse("");
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(offset, offset + 1),
                what + " `" + opening + "`" + owner + " is opened here and never closed");
        String text = found.map(KeyLine::text).orElse("");
        String last = text.isEmpty() ? "" : text.substring(text.length() - 1);
        boolean own = text.indexOf(last) < text.length() - 1;
        String kept = own ? text : OTHER_QUOTE.matcher(text).replaceFirst("");
        // A name in brackets or in other quotes would be read with them.
        ListText names = owner.equals(" of `author`") ? ListText.ofNames(text.substring(1)) : null;
        boolean clear = !owner.equals(" of `author`")
                || opening.equals("[")
                || (names != null && names.items().size() == 1 && names.certain());
        boolean shortened = SHORTENED.matcher(text).matches();
        if (found.isEmpty() || goesOn(line)) {
            diagnostics.add(problem.withHelp(
                    shortened ? "put the whole value in double quotes" : "close it with `" + closing + "`"));
        } else if (shortened) {
            String quoted = Quotes.around(text);
            SuggestedFix fix = SuggestedFix.unsafe(
                    found.get().key() + ": " + quoted,
                    "",
                    diagnostics.edit(found.get().value(), quoted));
            diagnostics.add(fix.on(problem));
        } else if (clear && Yaml.succeeds(block, found.get().value(), kept + closing, line)) {
            int end = found.get().value().end();
            Span rest = new Span(end - (text.length() - kept.length()), end);
            String written = found.get().key() + ": " + kept + closing;
            diagnostics.add(SuggestedFix.unsafe(written, "", diagnostics.edit(rest, closing))
                    .on(problem));
        } else {
            diagnostics.add(problem.withHelp("close it with `" + closing + "`"));
        }
    }

    /** Whether a line below goes on with the value, so that an end before it would be none. */
    private boolean goesOn(int line) {
        String next = below(line);
        return !next.strip().startsWith("#")
                && indent(next) > indent(block.lines().line(line));
    }

    /**
     * Whether a key of ours was indented by mistake: it is found when the value above it has its quotes. One that is in
     * its place too is rather a word of the value.
     */
    private boolean isKeyBelow(int line) {
        return KeyLine.keyOf(below(line).strip())
                .filter(key -> Keys.OWN.contains(key) && !IndentedLine.isTopLevelKey(block, key))
                .isPresent();
    }

    /** The next line with text; empty if there is none. */
    private String below(int line) {
        int next = block.lines().nextText(line + 1);
        return next < block.endLine() ? block.lines().line(next) : "";
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "[" -> "]";
            case "{" -> "}";
            default -> opening;
        };
    }
}
