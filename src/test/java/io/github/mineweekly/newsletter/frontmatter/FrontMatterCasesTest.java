package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.fix.FixApplier;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

class FrontMatterCasesTest {

    @TestFactory
    Stream<DynamicTest> everyCaseReportsWhatItsFileSays() throws IOException {
        return forEach(Case.all(), example -> {
            example.expected().compare(Case.found(example.source()));
        });
    }

    @TestFactory
    Stream<DynamicTest> lineEndsAndByteOrderMarkChangeNothing() throws IOException {
        List<Case> cases =
                Case.all().stream().filter(example -> !example.isAboutBytes()).toList();
        return forEach(cases, example -> {
            SourceFile source = example.source();
            String crlf = source.text().replace("\n", "\r\n");
            assertThat(Case.found(SourceFile.of(source.path(), source.key(), crlf, true)))
                    .isEqualTo(example.expected().text());
            String cr = source.text().replace("\n", "\r");
            assertThat(Case.found(SourceFile.of(source.path(), source.key(), cr, false)))
                    .isEqualTo(example.expected().text());
        });
    }

    @TestFactory
    Stream<DynamicTest> anIssueWithoutAStructuralProblemIsRead() throws IOException {
        return forEach(Case.all(), example -> {
            Outcome<FrontMatter> outcome = Case.parse(example.source());
            boolean structural = outcome.diagnostics().stream()
                    .anyMatch(found -> found.rule().structural());
            boolean read = outcome.value().map(FrontMatter::issue).isPresent();
            assertThat(read || structural).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> aFixRemovesItsOwnProblemAndTheRestStays() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            for (Diagnostic problem : Case.problems(source)) {
                if (problem.fix() != null) {
                    String text = FixApplier.apply(source, List.of(problem.fix()));
                    SourceFile fixed = source.withText(text);
                    assertThat(Case.problems(fixed))
                            .as(text)
                            .noneMatch(left -> left.rule().equals(problem.rule())
                                    && left.message().equals(problem.message()));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fixingLeavesNothingToFix() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            Predicate<Diagnostic> any = problem -> problem.fix() != null;
            for (Predicate<Diagnostic> chosen : List.<Predicate<Diagnostic>>of(Diagnostic::isFixable, any)) {
                String once = Case.fixed(source, chosen);
                SourceFile fixed = source.withText(once);
                assertThat(Case.fixed(fixed, chosen)).isEqualTo(once);
                assertThat(Case.problems(fixed)).as(once).noneMatch(chosen);
            }
            example.fixed().compareIfThere(Case.fixed(source, Diagnostic::isFixable));
        });
    }

    @TestFactory
    Stream<DynamicTest> theHelpSaysWhatTheFixWrites() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            List<Diagnostic> fixable = Case.problems(source).stream()
                    .filter(problem -> problem.fix() != null)
                    .toList();
            for (Fix.Kind kind : List.of(Fix.Kind.SAFE, Fix.Kind.UNSAFE)) {
                List<Fix> fixes = fixable.stream()
                        .map(Diagnostic::fix)
                        .filter(Objects::nonNull)
                        .filter(fix -> fix.kind() == kind)
                        .toList();
                String fixed = FixApplier.apply(source, fixes);
                assertThat(fixable)
                        .filteredOn(problem -> fixes.contains(problem.fix()))
                        .allSatisfy(problem -> assertThat(fixed)
                                .containsSubsequence(written(problem, kind).split("…", -1)));
            }
        });
    }

    /** The text between the help's first and last backquote; the middle of a long one is an ellipsis. */
    private static String written(Diagnostic problem, Fix.Kind kind) {
        String goal = kind == Fix.Kind.SAFE ? "newsletter:fix" : "newsletter:fix -Dnewsletter.guess";
        Matcher help = Pattern.compile("write `(.*)`[^`]* \\(`mvn " + goal + "` does it\\)")
                .matcher(Objects.requireNonNull(problem.help()));
        assertThat(help.matches()).as(problem.help()).isTrue();
        return help.group(1);
    }

    private static Stream<DynamicTest> forEach(List<Case> cases, ThrowingConsumer<Case> check) {
        assertThat(cases).isNotEmpty();
        return cases.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check.accept(example)));
    }
}
