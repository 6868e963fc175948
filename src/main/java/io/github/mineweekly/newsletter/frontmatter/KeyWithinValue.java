package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keys at the end of a text over several lines: YAML takes an indented {@code draft: true} below
 * {@code description: >} for a line of the description, and any line below an open quote. Used once.
 */
final class KeyWithinValue {
    private static final Pattern ITEM = Pattern.compile("[ \\t]+-[ \\t].*");

    /** More lines at the end of a value are text, whatever they look like. */
    private static final int LONGEST_RUN = 12;

    /** A line {@code key: value} that YAML takes for text. */
    record KeyAsText(int number, int indent, int colon, String name, String value) {
        private static final Pattern FORM =
                Pattern.compile("([ \\t]*)([\\p{L}_][\\p{L}\\d_-]{0,40})[ \\t]{0,9}(::?(?=[ \\t]|$)|：)(.*)");
        private static final Pattern COMMENT = Pattern.compile("(?<![^ \\t])#.*");

        static @Nullable KeyAsText of(int number, LineIndex lines) {
            Matcher line = FORM.matcher(lines.line(number));
            if (!line.matches()) {
                return null;
            }
            String value = COMMENT.matcher(line.group(4)).replaceFirst("").strip();
            return new KeyAsText(number, line.end(1), line.start(3), line.group(2), value);
        }

        /** Which of {@code hidden} and {@code draft} it would set; null for none. */
        @Nullable
        String heldBack() {
            return HidingKey.heldBack(name, value);
        }

        String written() {
            return value.isEmpty() ? name + ":" : name + ": " + value;
        }
    }

    private final FrontMatterSettings settings;
    private final List<String> keys;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> heldBack = new HashSet<>();
    private final Map<String, SuggestedFix> moves = new HashMap<>();

    /** @param keys those of our keys that mean something in the file */
    KeyWithinValue(
            FrontMatterSettings settings, List<String> keys, FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.settings = settings;
        this.keys = keys;
        this.lines = block.lines();
        this.diagnostics = diagnostics;
    }

    /** Reports them; returns those of {@code hidden} and {@code draft} that one of them was to set. */
    Set<String> check(List<Field> fields) {
        fields.forEach(field -> take(field.name()));
        fields.stream()
                .filter(field -> field.value().isScalar()
                        && !settings.isTeams(field.name())
                        && !field.value().alias())
                .forEach(this::check);
        return heldBack;
    }

    /** Takes a key, and those of ours that it becomes by a fix. */
    private void take(String name) {
        taken.add(name);
        OtherTools.renaming(name).ifPresent(other -> taken.add(other.key()));
        HidingKeys.of(name).ifPresent(other -> taken.add(other.key()));
        Misspelling.nearest(name, Keys.OWN).ifPresent(taken::add);
    }

    /** How the keys of an issue that were found get out of the value, by key. */
    Map<String, SuggestedFix> moves() {
        return moves;
    }

    private void check(Field field) {
        Span span = field.value().span();
        int first = lines.lineAt(span.start()) + 1;
        int last = lines.lineAt(Math.max(span.start(), span.end() - 1));
        List<KeyAsText> end = end(first, last);
        for (KeyAsText line : end) {
            String holding = line.heldBack();
            if (holding != null) {
                heldBack.add(holding);
                report(FrontMatterRules.HIDING_KEY_WITHIN_VALUE, field, line, end);
            } else if (isForgotten(line)) {
                report(FrontMatterRules.KEY_WITHIN_VALUE, field, line, end);
            }
        }
    }

    /** A description may name an author; that it ends with keys which the block lacks is hardly meant. */
    private boolean isForgotten(KeyAsText line) {
        return keys.contains(line.name) && !taken.contains(line.name);
    }

    /** The keys with which a value ends. Items below a key that has a value are text, and so is what is above them. */
    private List<KeyAsText> end(int first, int last) {
        List<KeyAsText> end = new ArrayList<>();
        boolean items = false;
        for (int number = last; number >= first && last - number < LONGEST_RUN; number--) {
            KeyAsText line = KeyAsText.of(number, lines);
            if (line != null && isKey(line) && (!items || line.value.isEmpty())) {
                end.add(0, line);
                items = false;
            } else if (line == null && ITEM.matcher(lines.line(number)).matches()) {
                items = true;
            } else if (!lines.line(number).isBlank()) {
                break;
            }
        }
        return end;
    }

    private boolean isKey(KeyAsText line) {
        return Keys.OWN.contains(line.name) || settings.isTeams(line.name) || line.heldBack() != null;
    }

    private void report(Rule rule, Field field, KeyAsText line, List<KeyAsText> end) {
        Diagnostic problem = diagnostics.problem(
                rule,
                new Span(lines.start(line.number) + line.indent, lines.end(line.number)),
                Printable.quote(line.written()) + " is a line of the value of " + Printable.quote(field.name())
                        + ", not a key");
        boolean movable = field.value().isBlockScalar()
                && end.stream().map(KeyAsText::name).distinct().count() == end.size()
                && end.stream().noneMatch(key -> taken.contains(key.name));
        if (!movable) {
            diagnostics.add(problem.withHelp("write it at the beginning of a line, after the value, or delete it"));
            return;
        }
        SuggestedFix move =
                new SuggestedFix(Fix.Kind.UNSAFE, line.written(), " at the beginning of the line", edits(field, end));
        moves.put(line.name, move);
        diagnostics.add(move.on(problem));
    }

    /** All lines from the first key on, so that what is below a key goes with it. */
    private List<Edit> edits(Field field, List<KeyAsText> end) {
        List<Edit> edits = new ArrayList<>();
        int last = lines.lineAt(field.value().span().end() - 1);
        for (int number = end.get(0).number; number <= last; number++) {
            String text = lines.line(number);
            int spaces = text.length() - text.stripLeading().length();
            edits.add(diagnostics.edit(lines.span(number, 0, Math.min(end.get(0).indent, spaces)), ""));
            KeyAsText line = KeyAsText.of(number, lines);
            if (line != null && text.charAt(line.colon) == '：') {
                boolean apart = text.startsWith(" ", line.colon + 1);
                edits.add(diagnostics.edit(lines.span(number, line.colon, line.colon + 1), apart ? ":" : ": "));
            }
        }
        return edits;
    }
}
