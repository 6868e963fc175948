package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.site.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSharedBeforeTest {
    @Test
    void aRepeatNamesTheLatestEarlierIssue() {
        List<RenderedIssue> entries = List.of(
                Entries.on("2023-10-01", "又是 [a](https://www.example.org/a/)，还是 [a](https://example.org/a)。\n"),
                Entries.on("2023-09-24", "[a](http://example.org/a)\n"),
                Entries.on("2023-09-17", "[a](https://example.org/a#b)\n"));
        assertThat(LinkSharedBefore.check(entries).stream().map(LinkSharedBeforeTest::line))
                .containsExactly(
                        "src/2023-09-24.md 6 `http://example.org/a` was shared before, in `src/2023-09-17.md` of"
                                + " 2023-09-17",
                        "src/2023-10-01.md 6 `https://www.example.org/a/` was shared before, in `src/2023-09-24.md`"
                                + " of 2023-09-24");
        assertThat(LinkSharedBefore.check(entries))
                .allMatch(problem -> problem.severity() == Severity.NOTICE && problem.help() != null);
    }

    @Test
    void peopleAndSitesAsAWholeAreNoNewsUnlessAnItemIsAboutThem() {
        String week = """
                - [编译器](https://example.org/%1$d)，作者 [王五](https://github.com/wangwu)
                - [文章](https://example.org/2%1$d) by [@li](https://li.example.org/about)，来自[示例站](https://example.com/)
                - [帖子](https://example.org/3%1$d) by [Li](https://matrix.to/#/@li:example.org) and [Shay](https://fosstodon.org/@shay)

                ### 一个组织

                > https://github.com/example

                说明。
                """;
        assertThat(LinkSharedBefore.check(List.of(
                                Entries.on("2023-10-01", week.formatted(1)),
                                Entries.on("2023-09-24", week.formatted(2))))
                        .stream()
                        .map(LinkSharedBeforeTest::line))
                .containsExactly("src/2023-10-01.md 12 `https://github.com/example` was shared before, in"
                        + " `src/2023-09-24.md` of 2023-09-24");
    }

    @Test
    void twiceInOneIssueIsNoRepeat() {
        assertThat(LinkSharedBefore.check(
                        List.of(Entries.on("2023-10-01", "[a](https://example.org/a) [b](https://example.org/a)\n"))))
                .isEmpty();
    }

    @Test
    void aLinkInFourIssuesAndMoreThanOneInTwentyIsBoilerplate() {
        assertThat(repeats(3, 10)).isEqualTo(2);
        assertThat(repeats(4, 10)).isZero();
        assertThat(repeats(4, 79)).isZero();
        assertThat(repeats(4, 80)).isEqualTo(3);
        assertThat(repeats(5, 80)).isZero();
    }

    private static int repeats(int withLink, int issues) {
        List<RenderedIssue> entries = new ArrayList<>();
        for (int i = 0; i < issues; i++) {
            String day = LocalDate.of(2020, 1, 5).plusWeeks(i).toString();
            entries.add(Entries.on(day, i < withLink ? "[a](https://example.org/a)\n" : "nothing\n"));
        }
        return LinkSharedBefore.check(entries).size();
    }

    private static String line(Diagnostic problem) {
        return problem.location().path() + " " + problem.location().start().line() + " " + problem.message();
    }
}
