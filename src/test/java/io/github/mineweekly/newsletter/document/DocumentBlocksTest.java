package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.draft.DraftRequest;
import io.github.mineweekly.newsletter.draft.NewIssue;
import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each block of code and each command of the documents is checked; a block that no check knows fails. */
class DocumentBlocksTest {
    private static final Pattern DATE = Pattern.compile("(?m)^date: (.*)$");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyBlockOfCodeIsWhatItClaims() throws IOException {
        PomBlock poms = new PomBlock(GoalParameters.read());
        return Document.all().stream()
                .flatMap(document -> document.blocks().stream()
                        .map(block -> DynamicTest.dynamicTest(document.place(block), () -> check(block, poms))));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandNamesGoalsAndPropertiesThatExist() throws IOException {
        Commands commands = new Commands(GoalParameters.read());
        return Document.all().stream()
                .flatMap(document -> Stream.concat(
                        document.commands().stream()
                                .map(command -> DynamicTest.dynamicTest(
                                        document.path() + ": " + command, () -> commands.check(command))),
                        document.inlineCode().stream()
                                .map(code -> DynamicTest.dynamicTest(
                                        document.path() + ": " + code, () -> commands.checkNames(code)))));
    }

    private void check(CodeBlock block, PomBlock poms) throws IOException {
        String text = block.text();
        switch (block.language()) {
            case "xml" -> {
                if (text.startsWith("<site ")) {
                    SiteDescriptorBlock.check(text);
                } else {
                    poms.check(text);
                }
            }
            case "yaml" -> YamlBlock.check(text);
            case "sh" -> ShellScript.check(text);
            case "js" -> RemarkBlock.check(text);
            case "markdown" -> assertThat(problems(text)).isEmpty();
            // Of a form: FormsTest looks at what it is.
            case "md" ->
                assertThat(problems("---\ntitle: Forms\ndate: 2026-01-04\n---\n\n" + text))
                        .isEmpty();
            case "text" -> assertThat(problemsOfStarted(text)).isEmpty();
            case "" -> OutputBlock.check(text);
            default -> throw new AssertionError("no check knows a block in " + block.language());
        }
    }

    /** Of the first issue that a template makes. */
    private List<Diagnostic> problemsOfStarted(String template) throws IOException {
        new Folder(folder).file(NewIssue.TEMPLATE_BESIDE, template);
        DraftRequest request = new DraftRequest(null, null, null, LocalDate.of(2026, 1, 4));
        return new NewIssue(new Newsletter(TestSettings.of(folder).settings()), request)
                .write()
                .validation()
                .diagnostics();
    }

    /** Of an issue whose file is named by its date, and which has a text below what is shown. */
    private List<String> problems(String issue) throws IOException {
        String date = DATE.matcher(issue)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        return new Folder(folder)
                .file(date + ".md", issue + "\nText.\n")
                .found(new SeverityPolicy(Map.of("date-in-future", Severity.OFF), null));
    }
}
