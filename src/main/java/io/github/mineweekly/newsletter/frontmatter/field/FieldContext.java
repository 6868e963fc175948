package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the check of a key needs: the block, its fields, the settings, and where to put problems. */
public record FieldContext(
        FrontMatterSettings settings, FrontMatterBlock block, Fields fields, DiagnosticCollector diagnostics) {
    /** The help for a key in lines below the block, of which another problem says how they become a part of it. */
    static final String BELOW = "it is below the front matter, where it is text; move it up";

    /** The help for a value that says that there is none. */
    static final String DELETE = "delete the line";

    /** Where the value of each key is that has one. */
    public Map<String, Region> regions() {
        return fields.byKey().entrySet().stream()
                .filter(field -> !field.getValue().value().isNothing())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> diagnostics.region(field.getValue().value().span())));
    }

    /** The title as it is typed; empty if there is none. */
    public String typedTitle() {
        return fields.get("title").map(field -> field.value().shown()).orElse("");
    }

    /** The change of what is there into a key that is absent: of another tool's key, or of a line within a value. */
    @Nullable
    SuggestedFix found(String key) {
        return renaming(key).orElseGet(() -> fields.moves().get(key));
    }

    /** The change of another tool's key into ours, which is not there or has no value. */
    public Optional<SuggestedFix> renaming(String key) {
        return Optional.ofNullable(fields.ofOtherTools().get(key)).map(field -> {
            SuggestedFix fix = SuggestedFix.safe(key, diagnostics.rename(field.key(), key))
                    .withWhy(" for the key in line "
                            + diagnostics.region(field.key()).start().line());
            boolean exact = OtherTools.renaming(field.name(), field.value().text())
                    .filter(renaming -> renaming.isExact(field.value().text()))
                    .isPresent();
            SuggestedFix whole = fields.get(key)
                    .flatMap(empty -> diagnostics.deletion(empty.key()))
                    .map(fix::instead)
                    .orElse(fix);
            return exact && !fields.isGuess(key) ? whole : whole.asUnsafe();
        });
    }

    public Edit edit(Span span, String text) {
        return diagnostics.edit(span, text);
    }

    /** The change of a part of a value. */
    public SuggestedFix fix(Span part, String written) {
        return SuggestedFix.safe(written, edit(part, written));
    }

    public Diagnostic problem(Rule rule, Span span, String message) {
        return diagnostics.problem(rule, span, message);
    }

    /** A problem at a field's value. */
    public Diagnostic problem(Rule rule, Field field, String message) {
        Span span = field.value().span();
        return problem(rule, span.isEmpty() ? field.key() : span, message);
    }

    /**
     * A problem of a key that must have a value.
     *
     * @param field with no value, or null if the key is not there
     * @param why who asks for the value
     */
    public Diagnostic missing(Rule rule, String key, @Nullable Field field, String why) {
        String name = Printable.quote(key);
        return field == null
                ? problem(rule, block.fence(), name + " is missing; " + why)
                : problem(rule, field, name + " is empty; " + why);
    }

    /** The change of a field's value, under the key's right name; an anchor between the two stays. */
    public SuggestedFix fix(String key, Field field, String newValue) {
        Span span = field.value().span();
        Edit edit = span.isEmpty() ? edit(span, " " + newValue) : replacement(span, newValue);
        boolean anchored = field.value().places().text(field.colon()).indexOf('&') >= 0;
        SuggestedFix fix = SuggestedFix.safe(anchored ? newValue : key + ": " + newValue, edit);
        return fields.isGuess(key) ? fix.asUnsafe() : fix;
    }

    /**
     * Puts a value where there is none: after its key, or with the key in a line of its own.
     *
     * @param field the key without a value, or null if it is not there
     * @param lineStart where a new line goes
     * @return null if the block is written as one flow map, into which no line fits
     */
    @Nullable
    SuggestedFix insertion(String key, @Nullable Field field, String value, int lineStart, String why) {
        boolean flowMap = block.text().stripLeading().startsWith("{");
        if (field == null ? flowMap : !field.value().isReplaceable()) {
            return null;
        }
        if (field != null) {
            return fix(key, field, value).asUnsafe().withWhy(why);
        }
        String line = indentation() + key + ": " + value + block.lines().lineEnd();
        return SuggestedFix.unsafe(key + ": " + value, why, edit(Span.at(lineStart), line));
    }

    /** The indentation of the block's keys. */
    private String indentation() {
        return IntStream.range(block.firstLine(), block.endLine())
                .mapToObj(block.lines()::line)
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("");
    }

    /** In place of a value, and of a tab after it, which YAML takes after text alone. */
    private Edit replacement(Span value, String written) {
        String text = block.source().text();
        int lineEnd = block.lines().endAt(value.end());
        int end = Characters.afterSpaces(text, value.end(), lineEnd);
        if (text.substring(value.end(), end).indexOf('\t') < 0) {
            return edit(value, written);
        }
        return edit(new Span(value.start(), end), end == lineEnd ? written : written + " ");
    }

    /** Reports a value that is of another kind than text, if {@link AnchorCheck} does not. */
    void checkIsText(Rule rule, String key, Field field) {
        Value value = field.value();
        if (value.kind() != ValueKind.TEXT && AnchorCheck.anchor(value) == null) {
            String message = key + " " + Printable.quote(value.shown()) + " is "
                    + value.kind().label() + ", not text";
            boolean title = key.equals("title");
            String text = value.isNone() && !(title && value.isScalar()) ? null : Quotes.around(value.shown());
            add(problem(rule, field, message), key, field, text, title ? "write `title: …`" : DELETE);
        }
    }

    /** Adds a problem with the change that fixes it, or with the same words and no change where none is possible. */
    public void add(Diagnostic problem, String key, Field field, String newValue) {
        diagnostics.add(
                field.value().isReplaceable()
                        ? fix(key, field, newValue).on(problem)
                        : problem.withHelp(
                                "write `" + key + ": " + (field.value().isBlockCollection() ? "…" : newValue) + "`"));
    }

    /** The same; with a help where what is meant is not known. */
    public void add(Diagnostic problem, String key, Field field, @Nullable String newValue, String help) {
        if (newValue == null) {
            add(problem.withHelp(help));
        } else {
            add(problem, key, field, newValue);
        }
    }

    public void add(Diagnostic problem) {
        diagnostics.add(problem);
    }

    public void add(Rule rule, Span span, String message, String help) {
        diagnostics.add(rule, span, message, help);
    }
}
