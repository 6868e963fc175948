package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.store.Substitute;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How types are stored that are in several records. */
final class Substitutes {
    static final Substitute<LocalDate, Long> DAY =
            new Substitute<>(LocalDate.class, Long.class, LocalDate::toEpochDay, LocalDate::ofEpochDay);

    static final Substitute<OffsetDateTime, String> TIME =
            Substitute.text(OffsetDateTime.class, OffsetDateTime::toString, OffsetDateTime::parse);

    static final Substitute<Rule, String> RULE = Substitute.text(Rule.class, Rule::id, Rules::of);

    static final Substitute<Path, String> PATH = Substitute.text(Path.class, Path::toString, Path::of);

    private Substitutes() {}
}
