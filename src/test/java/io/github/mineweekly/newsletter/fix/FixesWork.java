package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.work.Work;
import java.util.List;
import java.util.stream.IntStream;

/** Fixes each line of a text by itself. */
final class FixesWork implements Work {
    @Override
    public List<String> run(String text) {
        List<Fix> fixes = IntStream.rangeClosed(1, (int) text.lines().count())
                .mapToObj(line -> new Region(new Position(line, 1), new Position(line, 2)))
                .map(region -> new Fix(Fix.Kind.SAFE, List.of(new Edit(region, "b"))))
                .toList();
        return List.of(FixApplier.apply(SourceFile.of("a.md", "a.md", text, false), fixes));
    }
}
