package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFrontMatterTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String REQUIRED = "title: A\ndate: 2023-10-01\n";

    static Stream<String> blocks() {
        return Stream.of(
                REQUIRED + "head: " + "[".repeat(60_000) + "\n",
                REQUIRED + "head: " + "{a: ".repeat(15_000) + "\n",
                REQUIRED + "head:\n" + "- ".repeat(30_000) + "a\n",
                "? ".repeat(30_000) + "a\n",
                REQUIRED + laughs() + "\n",
                "{" + "a: ,".repeat(15_000) + "}\n",
                "{" + numberedKeys(8_000) + "}\n",
                numberedKeys(8_000).replace(", ", "\n") + "\n",
                REQUIRED + "tags: [" + "1,".repeat(30_000) + "]\n",
                "\u0007".repeat(60_000) + "\n",
                "\u0007\n".repeat(30_000),
                "title：A\n".repeat(5_000),
                "\ttitle:\tA\n".repeat(5_000),
                "title: " + "a: ".repeat(20_000) + "\n",
                "title: " + "\"".repeat(60_000) + "\n",
                "title: " + " #a".repeat(20_000) + "\n",
                "title: A" + " ".repeat(60_000) + "#\n",
                REQUIRED + "date" + " ".repeat(60_000) + "x\n",
                REQUIRED + "cover: " + "a:".repeat(30_000) + "\n",
                "date: 2023" + " ".repeat(60_000) + "x\n",
                REQUIRED + "outline: [" + "2 ".repeat(30_000) + "]\n",
                REQUIRED + "number: " + "9".repeat(60_000) + "\n",
                "title: " + "第 ".repeat(20_000) + "\ndate: 2023-10-01\n",
                REQUIRED + "# newsletter:off a\n".repeat(3_000),
                REQUIRED + "x".repeat(60_000) + ": a\n",
                REQUIRED + "description: *" + "a".repeat(60_000) + "\n",
                "%YAML ".repeat(10_000) + "\n",
                "--- a\n".repeat(10_000),
                "'".repeat(60_001) + "\n",
                "title: A #x" + " ".repeat(60_000) + "y\n",
                "title: A: B" + " ".repeat(60_000) + "y\n",
                "title:" + "\t".repeat(60_000) + "\nx\n",
                REQUIRED + "-" + "\t".repeat(60_000) + "\n",
                REQUIRED + "tags: a" + " ".repeat(60_000) + "b\n",
                REQUIRED + "author: [a" + " ".repeat(60_000) + "b]\n",
                REQUIRED + "updated: 2023-1-1" + " ".repeat(60_000) + "x\n",
                REQUIRED + "\n" + strangeKeys(8_000),
                "date: 2023-10-01\n---\n# a" + " ".repeat(200_000) + "b\n",
                "title: " + "issue ".repeat(10_000) + "\ndate: 2023-10-01\n",
                "title: A" + "\u2028".repeat(20_000) + "B\n");
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%d: &a%d [%s]%n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        return text.toString();
    }

    private static String numberedKeys(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('k').append(i).append(": , ");
        }
        return text.toString();
    }

    private static String strangeKeys(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("a ").append(i).append(":\n");
        }
        return text + "title: A\n";
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void endsSoonInADiagnosticOrAnIssue(String block) {
        SourceFile source = SourceFile.of("a.md", "a.md", "---\n" + block + "---\n", false);
        assertTimeoutPreemptively(SOON, () -> {
            List<Diagnostic> found = Case.PARSER.parse(source).diagnostics();
            assertThat(found).allSatisfy(problem -> {
                assertThat(problem.message()).doesNotContain("\n", "\r");
                assertThat(problem.message().length()).isLessThan(1_000);
            });
        });
    }

    @Test
    void aBlockAbove64KiBIsNotRead() {
        String text = "---\n" + REQUIRED + "# " + "期".repeat(22_000) + "\n---\n";
        assertThat(Case.found(SourceFile.of("a.md", "a.md", text, false)))
                .containsExactly("1,1 error yaml-too-large the front matter has 66029 bytes; at most 65536 are read"
                        + " | move the text below the closing `---`");
    }
}
