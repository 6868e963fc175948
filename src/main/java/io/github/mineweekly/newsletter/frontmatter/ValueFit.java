package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.field.CommentCheck;
import io.github.mineweekly.newsletter.frontmatter.field.CoverField;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.field.TruncatedValue;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Map;

/** Whether a value would do under another key, and how: what decides if a strange key is a slip or a key of its own. */
final class ValueFit {
    private final FrontMatterSettings settings;
    private final FrontMatterBlock block;

    ValueFit(FrontMatterSettings settings, FrontMatterBlock block) {
        this.settings = settings;
        this.block = block;
    }

    /** The value that YAML takes for a comment, as in {@code published: #false}; empty if none is lost. */
    String lost(Field field) {
        return field.value().isNothing()
                ? TruncatedValue.find(block, field).map(TruncatedValue::bare).orElse("")
                : "";
    }

    /** Whether one of our keys takes the field's value, if need be after a safe fix of the value. */
    boolean fits(String key, Field field) {
        boolean nothing = field.value().isNothing();
        if (nothing && lost(field).isEmpty()) {
            return false;
        }
        DiagnosticCollector found = new DiagnosticCollector(block.source());
        FieldContext context = new FieldContext(settings, block, Fields.of(Map.of(key, field)), found);
        if (nothing) {
            new CommentCheck(context).check(List.of(field));
        }
        new IssueReader(context).check(key);
        List<Diagnostic> errors = found.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return (!nothing || !errors.isEmpty()) && errors.stream().allMatch(Diagnostic::isFixable);
    }

    /** The key with what its value says; an ellipsis where that is not known. */
    static String shape(String key, Field field) {
        Value value = field.value();
        String cover = key.equals("cover") ? CoverField.within(value) : "";
        String text = cover.isEmpty() ? "" : Quotes.ifNeeded(cover);
        if (key.equals("author") && !value.isScalar()) {
            List<String> names = value.parts().stream()
                    .map(part -> (part.isScalar() ? part.text() : part.textOf("name")).strip())
                    .toList();
            String all = names.size() == 1 ? Quotes.ifNeededInList(names.get(0)) : Quotes.list(names);
            text = names.stream().anyMatch(String::isEmpty) ? "" : all;
        }
        List<String> listed = value.fields().stream()
                .filter(list -> list.name().equals("tags") || OtherTools.isLike("tags", list.name()))
                .flatMap(list -> list.value().items().stream())
                .flatMap(item -> item.texts().stream())
                .toList();
        if (key.equals("tags") && !listed.isEmpty()) {
            text = Quotes.list(listed);
        }
        return Printable.quote(key + ": " + (text.isEmpty() ? "…" : text));
    }
}
