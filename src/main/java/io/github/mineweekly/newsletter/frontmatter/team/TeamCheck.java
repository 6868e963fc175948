package io.github.mineweekly.newsletter.frontmatter.team;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.TruncatedValue;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks that a team asks for. A value of which an error was found already is left alone: the newsletter's own
 * checks come first, and of a team's only the first that fails speaks.
 */
public final class TeamCheck {
    private final FieldContext context;
    private final TypeCheck types;
    private final ListedValueCheck listed;
    private final PatternCheck patterns;

    public TeamCheck(FieldContext context) {
        this.context = context;
        this.types = new TypeCheck(context);
        this.listed = new ListedValueCheck(context);
        this.patterns = new PatternCheck(context);
    }

    public void check() {
        Set<String> missing = new HashSet<>();
        for (TeamKey key : context.settings().askedOf(context.block().source().key())) {
            Optional<Field> field = context.fields().get(key.name());
            if (field.filter(this::hasValue).isPresent()) {
                check(key, field.get());
            } else if (key.required() && !Keys.REQUIRED.contains(key.name()) && missing.add(key.name())) {
                reportMissing(key, field.orElse(null));
            }
        }
    }

    private void reportMissing(TeamKey key, @Nullable Field field) {
        Diagnostic problem = context.missing(FrontMatterRules.KEY_MISSING, key.name(), field, "your team requires it");
        String help = "write " + Printable.quote(key.name() + ": …")
                + (key.values().isEmpty() ? "" : " with one of " + ListedValueCheck.shown(key.values()));
        context.add(context.renaming(key.name()).map(fix -> fix.on(problem)).orElse(problem.withHelp(help)));
    }

    private boolean hasValue(Field field) {
        Value value = field.value();
        boolean emptyList = value.kind() == ValueKind.LIST && value.items().isEmpty();
        return !value.isBlank() && !emptyList;
    }

    private void check(TeamKey key, Field field) {
        Value value = field.value();
        boolean cut = TruncatedValue.find(context.block(), field).isPresent();
        if (cut || context.diagnostics().hasErrorAt(value.span()) || types.report(key, field)) {
            return;
        }
        List<Value> items = value.parts();
        for (Value item : items) {
            if (value.isScalar() || !context.diagnostics().hasErrorAt(item.span())) {
                check(key, field, item);
            }
        }
        if (key.maxItems() > 0 && items.size() > key.maxItems()) {
            Value surplus = items.get(key.maxItems());
            context.add(
                    FrontMatterRules.LIST_TOO_LONG,
                    surplus.span(),
                    "the list " + Printable.quote(key.name()) + " has " + items.size() + " items; your team allows "
                            + key.maxItems(),
                    "keep " + key.maxItems() + " of them");
        }
    }

    private void check(TeamKey key, Field field, Value item) {
        boolean asked = !key.values().isEmpty() || key.pattern() != null;
        if (asked && (!item.isScalar() || item.isBlank())) {
            types.reportItem(key, item);
        } else if (asked && !listed.report(key, field, item)) {
            patterns.report(key, field, item);
        }
    }
}
