package io.github.mineweekly.newsletter.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.reporter.ReportSample;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PrintedLinesTest {
    private final Map<String, Object> context = new HashMap<>();
    private final PrintedLines printed = new PrintedLines(context, "news");
    private final Diagnostic problem = BodyRules.LINK_EMPTY
            .at(ReportSample.location("a.md", "text", 1, 1, 2), "message")
            .withHelp("help");

    @Test
    void aProblemIsPrintedByOneGoalOfABuild() {
        assertThat(printed.isNew("", problem)).isTrue();
        assertThat(new PrintedLines(context, "news").isNew("", problem)).isFalse();
        assertThat(new PrintedLines(context, "other").isNew("", problem)).isTrue();
        assertThat(printed.isNew("elsewhere", problem)).isTrue();
    }

    @Test
    void aProblemOfWhichAnythingElseIsPrintedIsNew() {
        printed.isNew("", problem);

        assertThat(Stream.of(
                        problem.withSeverity(Severity.ERROR),
                        problem.withHelp("other"),
                        BodyRules.LINK_EMPTY.at(problem.location(), "other").withHelp("help"),
                        BodyRules.LINK_WITH_SPACE
                                .at(problem.location(), "message")
                                .withHelp("help"),
                        BodyRules.LINK_EMPTY
                                .at(ReportSample.location("b.md", "text", 1, 1, 2), "message")
                                .withHelp("help"),
                        BodyRules.LINK_EMPTY
                                .at(ReportSample.location("a.md", "text", 1, 2, 2), "message")
                                .withHelp("help"),
                        BodyRules.LINK_EMPTY
                                .at(ReportSample.location("a.md", "text", 1, 1, 3), "message")
                                .withHelp("help")))
                .allSatisfy(other -> assertThat(printed.isNew("", other)).isTrue());
    }
}
