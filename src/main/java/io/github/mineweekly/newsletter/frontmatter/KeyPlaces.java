package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.yaml.Fences;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.YamlReader;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the values of a file's front matter again, for problems that only show when all issues are known. */
public final class KeyPlaces {
    private KeyPlaces() {}

    /** The value of the first of these keys that has one; line 1 if none has. Reads the block anew. */
    public static Location of(SourceFile source, String... keys) {
        DiagnosticCollector findings = new DiagnosticCollector(source);
        Optional<List<Field>> read =
                new Fences(source, findings).find().flatMap(block -> new YamlReader(block, findings).read());
        Fields entries = new KeyCheck(Set.of(), Set.of(), findings).sort(read.orElse(List.of()));
        return Stream.of(keys)
                .flatMap(key -> entries.withValue(key).stream())
                .map(entry -> entry.value().span())
                .map(span -> source.location(span.start(), span.end()))
                .findFirst()
                .orElseGet(() -> source.lineLocation(1));
    }
}
