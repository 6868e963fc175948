package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.FrontMatter;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Pictures of other tools that are not in the newsletter's folder. What is not read is a warning, and the same as
 * {@code cover} would be a dead link, which no fix corrects.
 */
final class MissingCovers {
    private final FrontMatterParser parser;
    private final SourceFiles files;

    MissingCovers(FrontMatterParser parser, SourceFiles files) {
        this.parser = parser;
        this.files = files;
    }

    /** The problems whose fix may be made. */
    Predicate<Diagnostic> without(SourceFile source) {
        return problem -> !isCover(problem) || has(source, problem);
    }

    /** The pictures that stay as they are for want of a file, as typed. */
    List<String> in(SourceFile source, List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> isCover(problem) && !has(source, problem))
                .flatMap(problem -> cover(source, problem).stream())
                .distinct()
                .toList();
    }

    private static boolean isCover(Diagnostic problem) {
        Fix fix = problem.fix();
        return fix != null
                && fix.kind() == Fix.Kind.UNSAFE
                && fix.edits().stream()
                        .anyMatch(edit ->
                                edit.replacement().replaceAll("[\"']", "").equals("cover"));
    }

    private boolean has(SourceFile source, Diagnostic problem) {
        return cover(source, problem)
                .filter(cover -> WebAddress.isHttp(cover)
                        || IssuePaths.resolve(source.key(), cover)
                                .flatMap(files::find)
                                .isPresent())
                .isPresent();
    }

    private Optional<String> cover(SourceFile source, Diagnostic problem) {
        Fix fix = problem.fix();
        if (fix == null) {
            return Optional.empty();
        }
        SourceFile fixed = source.edited(fix.edits());
        return read(fixed).or(() -> read(alone(fixed, problem.location().start().line())));
    }

    private Optional<String> read(SourceFile source) {
        return parser.parse(source).value().map(FrontMatter::issue).map(Issue::cover);
    }

    /** The key in an issue of its own, since one without a title or a date cannot be read. */
    private static SourceFile alone(SourceFile fixed, int line) {
        LineIndex lines = fixed.lines();
        int last = line;
        while (last < lines.count() && lines.line(last + 1).matches("[ \\t]+\\S.*")) {
            last++;
        }
        String key = fixed.text().substring(lines.start(line), lines.end(last));
        return fixed.withText("---\ntitle: a\ndate: 2000-01-01\n" + key + "\n---\n");
    }
}
