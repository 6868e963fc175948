package io.github.mineweekly.newsletter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {
    private static final String UNSPACED =
            "\uFEFF---\r\n# kept\r\ntitle: A\r\ndate: 2023-10-1 # and this\r\nhidden: yes\r\n---\r\n\r\ntext\r\n";

    @TempDir
    Path folder;

    private String only = "";
    private Set<Rule> rules = Set.of();

    @Test
    void everyOtherByteStays() throws IOException {
        Path file = issue("a.md", UNSPACED);

        fixAll(false);

        assertThat(Files.readString(file))
                .isEqualTo(UNSPACED.replace("2023-10-1 ", "2023-10-01 ").replace("yes", "true"));
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        issue("a.md", UNSPACED);
        fixAll(false);

        assertThat(fixing(false).plan().patches()).isEmpty();
    }

    @Test
    void guessIsMadeOnlyOnRequest() throws IOException {
        issue("2023-10-01.md", "---\ntitle: A\n---\n");

        assertThat(fixing(false).plan()).isEqualTo(new FixRun.Plan(List.of(), List.of(), List.of(), 1, 0, 1));
        assertThat(fixing(true).plan().unsafe()).isZero();
        assertThat(fixing(true).plan().patches())
                .singleElement()
                .satisfies(fix -> assertThat(fix.after()).contains("date: 2023-10-01"));
    }

    @Test
    void whatOpensTheHomePageIsFixedWithoutBecomingAnIssue() throws IOException {
        Path file = issue("index.md", "---\nhidden: yes\nhero: {}\n---\n\n正文\n");

        fixAll(true);

        assertThat(file).content().isEqualTo("---\nhidden: true\nhero: {}\n---\n\n正文\n");
    }

    @Test
    void guessAddsNoBlockAboveKeysThatLackTheirFence() throws IOException {
        Path file = issue("2023-10-01.md", "title: A\ndate: 2023-09-30\ndraft: true\n---\n\n# Heading\n");
        Path both = issue("2023-10-08.md", "title: B\ndraft: true\n\n# Heading\n");
        Path home = issue("index.md", "title: A\ndraft: true\n---\n");

        fixAll(true);

        assertThat(file).content().isEqualTo("---\ntitle: A\ndate: 2023-09-30\ndraft: true\n---\n\n# Heading\n");
        assertThat(both).content().isEqualTo("---\ntitle: B\ndraft: true\ndate: 2023-10-08\n---\n\n# Heading\n");
        assertThat(home).content().isEqualTo("---\ntitle: A\ndraft: true\n---\n");
    }

    @Test
    void keysInCapitalsWithoutFencesBecomeFrontMatter() throws IOException {
        Path file = issue("a.md", "Title: A\nDate: 2026-01-04 10:20\nStatus: draft\n\n# Heading\n");
        Path alone = issue("2023-10-01.md", "Title: B\n\n# Heading\n");
        fixAll(false);
        assertThat(file).content().startsWith("Title: A\n");

        fixAll(true);

        assertThat(file).content().isEqualTo("---\ntitle: A\ndate: 2026-01-04\ndraft: true\n---\n\n# Heading\n");
        assertThat(alone).content().isEqualTo("---\ntitle: B\ndate: 2023-10-01\n---\n\n# Heading\n");
    }

    @Test
    void diffShowsTheChangedLines() throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-1\n---\n");

        assertThat(fixing(false).plan().patches().get(0).diff("src/a.md"))
                .containsExactly(
                        "--- src/a.md",
                        "+++ src/a.md",
                        "@@ -2,3 +2,3 @@",
                        " title: A",
                        "-date: 2023-10-1",
                        "+date: 2023-10-01",
                        " ---");
    }

    @Test
    void fileThatChangedMeanwhileIsNotOverwritten() throws IOException {
        Path file = issue("a.md", UNSPACED);
        FilePatch fix = fixing(false).plan().patches().get(0);
        Files.writeString(file, "theirs");

        assertThat(fixing(false).write(fix, "a.md")).isPresent();
        assertThat(file).content().isEqualTo("theirs");
    }

    @Test
    void ruleThatIsOffIsNotFixed() throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-01\ndraft: no\n---\n");
        SeverityPolicy off = new SeverityPolicy(Map.of("draft-not-boolean", Severity.OFF), null);

        assertThat(fixing(false, off).plan().patches()).isEmpty();
        assertThat(fixing(false).plan().patches()).hasSize(1);
    }

    @Test
    void aFileThatIsNotInUtf8IsNamed() throws IOException {
        Files.write(issue("gbk.md", ""), "---\ntitle: 周刊\n---\n".getBytes(Charset.forName("GB18030")));

        assertThat(fixing(false).plan().leftAlone())
                .singleElement()
                .asString()
                .startsWith("src/gbk.md is left as it is: ");
    }

    @Test
    void linkToAnotherFileIsLeftAlone() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.md"), UNSPACED);
        Files.createDirectories(folder.resolve("src"));
        Files.createSymbolicLink(folder.resolve("src/a.md"), outside);

        FixRun.Plan plan = fixing(false).plan();

        assertThat(plan.patches()).isEmpty();
        assertThat(plan.leftAlone())
                .containsExactly(
                        "src/a.md is left as it is: the file is a link that leads out of the folder of issues");
    }

    @Test
    void linkWithinTheFolderIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("b.md"), UNSPACED);
        Files.createSymbolicLink(folder.resolve("src/a.md"), Path.of("b.md"));

        FixRun.Plan plan = fixing(false).plan();

        assertThat(plan.patches()).hasSize(1);
        assertThat(plan.leftAlone()).containsExactly("src/a.md is left as it is: it is a link to another file");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-1\n---\n");
        issue("b.md", "---\ntitle: B\ndate: 2023-10-8\n---\n");
        FixRun run = fixing(false);
        FixRun.Plan plan = run.plan();
        Files.delete(folder.resolve("src/a.md"));
        issue("b.md", "another text");

        assertThat(run.write(plan.patches().get(0), "weekly/src/a.md"))
                .contains("weekly/src/a.md is not fixed: no such file or folder");
        assertThat(run.write(plan.patches().get(1), "weekly/src/b.md"))
                .contains("weekly/src/b.md is not fixed: it changed while it was being fixed");
        assertThat(folder.resolve("src/b.md")).content().isEqualTo("another text");
    }

    @Test
    void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
        String text = "---\ntitle: A\ndate: 2023-10-1\n---\n";
        issue("a.md", text);
        Path file = folder.resolve("src/a.md");
        assertThat(file.toFile().setWritable(false, false)).isTrue();
        FixRun run = fixing(false);

        assertThat(run.write(run.plan().patches().get(0), "src/a.md"))
                .contains("src/a.md is not fixed: it is read-only");
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void onlyTheNamedFilesAreFixed() throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-1\n---\n");
        issue("b.md", "---\ntitle: B\ndate: 2023-10-8\n---\n");
        only = "src/b.md,README.md";

        FixRun.Plan plan = fixing(false).plan();

        assertThat(plan.patches()).extracting(FilePatch::path).containsExactly("src/b.md");
        assertThat(plan.notes()).containsExactly("1 of 2 paths in newsletter.only is not an issue");
    }

    @Test
    void onlyTheFixesOfNamedRulesAreApplied() throws IOException {
        Path file = issue("2023-10-08.md", "---\ntitle: A\ndate: 2023-10-1\nhidden: yes\n---\n");
        Path undated = issue("2023-10-15.md", "---\ntitle: B\n---\n");
        rules = Set.of(FrontMatterRules.DATE_NOT_ISO);
        assertThat(fixing(false).plan().unsafe()).isZero();

        rules = Set.of(FrontMatterRules.DATE_NOT_ISO, FrontMatterRules.DATE_MISSING);
        fixAll(false);

        assertThat(file).content().isEqualTo("---\ntitle: A\ndate: 2023-10-01\nhidden: yes\n---\n");
        assertThat(undated).content().isEqualTo("---\ntitle: B\ndate: 2023-10-15\n---\n");
    }

    @Test
    void problemsWithoutAFixAreCounted() throws IOException {
        issue("2023-10-08.md", "---\ntitle: A\ndate: soon\nhidden: yes\n---\n");
        issue("a.md", "---\ntitle: B\n---\n");
        issue("2023-10-15.md", "---\ntitle: C\ndate: 2023-10-15\n---\n");

        FixRun.Plan plan = fixing(false).plan();

        assertThat(plan.unsafe()).isEqualTo(1);
        assertThat(plan.left()).isEqualTo(1);
        assertThat(fixing(true).plan().left()).isEqualTo(1);
    }

    @Test
    void whatASafeFixOfAnotherRuleCouldMendIsNotLeft() throws IOException {
        issue("2023-10-08.md", "---\ntitle: A\ndate: 2023-10-8\nhidden: yes\nnumber: soon\n---\n");
        rules = Set.of(FrontMatterRules.DATE_NOT_ISO);

        assertThat(fixing(false).plan().left()).isEqualTo(1);
    }

    @Test
    void dateThatMayBeMeantChangesOnlyWhereItsRuleIsNamed() throws IOException {
        String text = "---\ntitle: A\ndate: 2023-10-05 # Thursday\n---\n";
        Path file = issue("2023-10-08.md", text);

        assertThat(fixing(true).plan()).isEqualTo(new FixRun.Plan(List.of(), List.of(), List.of(), 0, 1, 1));
        assertThat(fixing(false).plan().unsafe()).isZero();
        rules = Set.of(FrontMatterRules.DATE_DIFFERS_FROM_FILE_NAME);
        fixAll(false);

        assertThat(file).content().isEqualTo(text.replace("05", "08"));
    }

    @Test
    void missingBlockIsWrittenWhereItsRuleIsNamed() throws IOException {
        Path file = issue("2023-10-08.md", "# A\n");
        rules = Set.of(FrontMatterRules.DATE_MISSING);
        assertThat(fixing(true).plan().patches()).isEmpty();

        rules = Set.of(FrontMatterRules.FRONT_MATTER_MISSING);
        fixAll(false);

        assertThat(file).content().isEqualTo("---\ntitle: A\ndate: 2023-10-08\n---\n# A\n");
    }

    @Test
    void aPictureOfAnotherToolBecomesTheCoverWhereItsFileIs() throws IOException {
        issue("a.png", "");
        Files.createDirectories(folder.resolve("src/public/img"));
        issue("public/img/b.png", "");
        String text = "---\ntitle: A\ndate: 2023-10-01\nIMAGE\n---\n";
        Path here = issue("a.md", text.replace("IMAGE", "image: a.png"));
        Path rooted = issue("b.md", text.replace("IMAGE", "image: /img/b.png"));
        Path web = issue("c.md", text.replace("IMAGE", "image: https://example.org/a.png"));
        Path absent = issue("d.md", text.replace("IMAGE", "image: assets/d.png"));
        Path undated = issue("2023-10-01.md", "---\nimage: /img/e.png\n---\n\n# E\n");
        Path untitled = issue("f.md", "---\ndate: 2026-04-02\nimage: a.png\n---\n");
        Path neither = issue("g.md", "---\ndate: 2026-04-03\nimage: g.png\n---\n");
        assertThat(fixing(false).plan().leftAlone()).isEmpty();

        assertThat(fixing(true).plan().leftAlone())
                .containsExactly(
                        "src/2023-10-01.md gets no `cover`: `/img/e.png` is not in the newsletter's folder",
                        "src/d.md gets no `cover`: `assets/d.png` is not in the newsletter's folder",
                        "src/g.md gets no `cover`: `g.png` is not in the newsletter's folder");
        fixAll(true);

        assertThat(here).content().contains("\ncover: a.png");
        assertThat(rooted).content().contains("\ncover: /img/b.png");
        assertThat(web).content().contains("\ncover: https://example.org/a.png");
        assertThat(absent).content().contains("\nimage: assets/d.png");
        assertThat(untitled).content().contains("\ncover: a.png");
        assertThat(neither).content().contains("\nimage: g.png");
        assertThat(undated).content().contains("title: E\nimage: /img/e.png\ndate: 2023-10-01\n");
    }

    private void fixAll(boolean guess) throws IOException {
        for (FilePatch fix : fixing(guess).plan().patches()) {
            assertThat(fixing(guess).write(fix, fix.path())).isEmpty();
        }
    }

    private FixRun fixing(boolean guess) {
        return fixing(guess, TestSettings.SEVERITIES);
    }

    private FixRun fixing(boolean guess, SeverityPolicy severities) {
        SourceSelection sources =
                TestSettings.of(folder).source(folder.resolve("src")).sources();
        return new FixRun(
                sources,
                TestSettings.frontMatter(LocalDate.of(2026, 1, 1)),
                severities,
                new FixSelection(guess ? Guess.FILE : Guess.NONE, rules),
                new NamedFiles(only, folder, folder));
    }

    private Path issue(String name, String text) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src"));
        return Files.writeString(source.resolve(name), text);
    }
}
