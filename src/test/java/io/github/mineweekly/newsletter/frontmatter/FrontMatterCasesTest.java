package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.fix.FixApplier;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

class FrontMatterCasesTest {
    private static final Set<Fix.Kind> CERTAIN = EnumSet.of(Fix.Kind.CERTAIN);

    @TestFactory
    Stream<DynamicTest> everyCaseReportsWhatItsFileSays() throws IOException {
        return forEach(Case.all(), example -> {
            assertThat(Case.found(example.source())).isEqualTo(example.expected());
        });
    }

    @TestFactory
    Stream<DynamicTest> lineEndsAndByteOrderMarkChangeNothing() throws IOException {
        List<Case> cases =
                Case.all().stream().filter(example -> !example.isAboutBytes()).toList();
        return forEach(cases, example -> {
            SourceFile source = example.source();
            String crlf = source.text().replace("\n", "\r\n");
            assertThat(Case.found(SourceFile.of("case.md", source.key(), crlf, true)))
                    .isEqualTo(example.expected());
            String cr = source.text().replace("\n", "\r");
            assertThat(Case.found(SourceFile.of("case.md", source.key(), cr, false)))
                    .isEqualTo(example.expected());
        });
    }

    @TestFactory
    Stream<DynamicTest> anIssueIsReadExactlyWhenNoStructuralProblemIsFound() throws IOException {
        return forEach(Case.all(), example -> {
            Outcome<Issue> outcome = Case.PARSER.parse(example.source());
            boolean structural = outcome.diagnostics().stream()
                    .anyMatch(found -> found.rule().structural());
            assertThat(outcome.value().isEmpty()).isEqualTo(structural);
        });
    }

    @TestFactory
    Stream<DynamicTest> aFixMendsItsOwnFaultAndTheRestStays() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            for (Diagnostic problem : Case.PARSER.parse(source).diagnostics()) {
                if (problem.fix() != null) {
                    String text = FixApplier.apply(source, List.of(problem.fix()));
                    SourceFile mended = source.withText(text);
                    assertThat(Case.PARSER.parse(mended).diagnostics())
                            .as(text)
                            .noneMatch(left -> left.rule().equals(problem.rule())
                                    && left.message().equals(problem.message()));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> mendingLeavesNothingToMend() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            for (Set<Fix.Kind> kinds : List.of(CERTAIN, EnumSet.allOf(Fix.Kind.class))) {
                String once = FixApplier.mend(Case.PARSER, source, kinds);
                SourceFile mended = source.withText(once);
                assertThat(FixApplier.mend(Case.PARSER, mended, kinds)).isEqualTo(once);
                assertThat(Case.PARSER.parse(mended).diagnostics().stream()
                                .map(Diagnostic::fix)
                                .filter(Objects::nonNull)
                                .map(Fix::kind))
                        .as(once)
                        .doesNotContainAnyElementsOf(kinds);
            }
            Path fixed = example.beside(".fixed");
            if (Files.exists(fixed)) {
                assertThat(FixApplier.mend(Case.PARSER, source, CERTAIN)).isEqualTo(Files.readString(fixed));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theHelpSaysWhatTheFixWrites() throws IOException {
        return forEach(Case.all(), example -> {
            SourceFile source = example.source();
            List<Diagnostic> fixable = Case.PARSER.parse(source).diagnostics().stream()
                    .filter(problem -> problem.fix() != null)
                    .toList();
            for (Fix.Kind kind : Fix.Kind.values()) {
                List<Fix> fixes = fixable.stream()
                        .map(Diagnostic::fix)
                        .filter(Objects::nonNull)
                        .filter(fix -> fix.kind() == kind)
                        .toList();
                String mended = FixApplier.apply(source, fixes);
                assertThat(fixable)
                        .filteredOn(problem -> fixes.contains(problem.fix()))
                        .allSatisfy(problem -> assertThat(mended).contains(written(problem, kind)));
            }
        });
    }

    /** The text between the help's first and last backquote. */
    private static String written(Diagnostic problem, Fix.Kind kind) {
        String goal = kind == Fix.Kind.CERTAIN ? "newsletter:fix" : "newsletter:fix -Dnewsletter.guess";
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
