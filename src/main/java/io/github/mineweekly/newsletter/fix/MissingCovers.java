package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.FrontMatter;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Pictures of other tools that are not in the newsletter's folder. What is not read is a warning, and the same as
 * {@code cover} would be a dead link, which no fix mends.
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

    /** Not known before the issue has its title and date: the next round asks again. */
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
        return fix == null
                ? Optional.empty()
                : parser.parse(source.withText(FixApplier.apply(source, List.of(fix))))
                        .value()
                        .map(FrontMatter::issue)
                        .map(Issue::cover);
    }
}
