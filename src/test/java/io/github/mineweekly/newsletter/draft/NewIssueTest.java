package io.github.mineweekly.newsletter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewIssueTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    @TempDir
    Path folder;

    @Test
    void whatIsAskedForReplacesWhatFollows() throws IOException {
        new Folder(folder).issue("2026-01-04.md", "周刊 第 11 期", "2026-01-04", "");

        Draft draft = write(new DraftRequest("C#: 特刊", LocalDate.of(2026, 2, 3), 12, FIRST), null);

        assertThat(draft.file()).hasFileName("2026-02-03.md");
        assertThat(draft.file())
                .content()
                .startsWith("---\ntitle: \"C#: 特刊\"\ndate: 2026-02-03\nnumber: 12\ndraft: true\n---\n");
        assertThat(draft.validation().diagnostics()).isEmpty();
    }

    @Test
    void theNumberOfATitleThatIsAskedForIsTheIssues() throws IOException {
        new Folder(folder).issue("010.md", "周刊 第 10 期", "2026-01-04", "");

        Draft draft = write(new DraftRequest("周刊 第 12 期", null, null, FIRST), null);

        assertThat(draft.file()).hasFileName("012.md");
    }

    @Test
    void linesEndAsThoseOfTheNewestIssue() throws IOException {
        new Folder(folder)
                .file("2026-01-04.md", "---\ntitle: 周刊 第 11 期\ndate: 2026-01-04\n---\n\n## 工具\n")
                .file("2026-01-11.md", "---\r\ntitle: 周刊 第 12 期\r\ndate: 2026-01-11\r\n---\r\n\r\n## 工具\r\n");

        assertThat(write(request(), null).file())
                .content()
                .isEqualTo("---\r\ntitle: 周刊 第 13 期\r\ndate: 2026-01-18\r\ndraft: true\r\n---\r\n\r\n## 工具\r\n");
    }

    @Test
    void aNumberThatIsAskedForAgainIsInNoOtherForm() throws IOException {
        new Folder(folder)
                .issue("2024/weekly-25.md", "周刊 第 25 期", "2024-06-11", "")
                .issue("2024/weekly-26.md", "周刊 第 26 期", "2024-06-18", "");

        assertThatThrownBy(() -> write(new DraftRequest(null, null, 26, FIRST), null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("weekly-26.md exists already");
    }

    @Test
    void aFileIsNeverOverwritten() throws IOException {
        new Folder(folder).issue("2026-01-04.md", "周刊 第 11 期", "2026-01-04", "").file("2026-01-11.md/x", "a folder");

        assertThatThrownBy(() -> write(request(), null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2026-01-11.md exists already")
                .hasMessageContaining("-Dnewsletter.date");
    }

    @Test
    void theTemplateInTheFolderOfTemplatesIsTakenBeforeTheOneBesideTheIssues() throws IOException {
        new Folder(folder)
                .issue("2026-01-04.md", "周刊 第 11 期", "2026-01-04", "")
                .file(".template.md", "beside")
                .file(
                        "theme/new-issue.md",
                        "---\r\ntitle: {{title}}\r\ndate: {{date}}\r\n---\r\n\r\nOurs {{number}}\r\n");

        Draft draft = write(request(), folder.resolve("theme"));

        assertThat(draft.file())
                .content()
                .isEqualTo("---\r\ntitle: 周刊 第 12 期\r\ndate: 2026-01-11\r\n---\r\n\r\nOurs 12\r\n");
    }

    @Test
    void aTitleWithPlacesOfATemplateIsATitle() throws IOException {
        new Folder(folder)
                .file(".template.md", "---\ntitle: {{title}}\nseries: {{title}} ({{date}})\ndate: {{date}}\n---\n");

        Draft draft = write(new DraftRequest("What {{date}} and {{name}} mean", null, null, FIRST), null);

        assertThat(draft.file()).content().isEqualTo("""
                        ---
                        title: What {{date}} and {{name}} mean
                        series: What {{date}} and {{name}} mean (2026-01-04)
                        date: 2026-01-04
                        ---
                        """);
    }

    @Test
    void aTemplateInAnotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve(".template.md"), new byte[] {(byte) 0xE9});

        assertThatThrownBy(() -> write(request(), null))
                .isInstanceOf(TemplateException.class)
                .hasMessageEndingWith(".template.md is not UTF-8");
    }

    @Test
    void noQuotesComeIntoTextsOfATemplate() throws IOException {
        new Folder(folder).file(".template.md", """
                        \uFEFF---
                        title: {{title}}
                        date: {{date}}
                        description: |
                          Week: {{title}}

                          About: {{title}}
                        series: {{title}}
                        ...

                        - {{title}}
                        """);

        Draft draft = write(new DraftRequest("C# 20: news", null, null, FIRST), null);

        assertThat(draft.file()).content().isEqualTo("""
                        ---
                        title: "C# 20: news"
                        date: 2026-01-04
                        description: |
                          Week: C# 20: news

                          About: C# 20: news
                        series: "C# 20: news"
                        ...

                        - C# 20: news
                        """);
    }

    @Test
    void aTitleStaysTextWhateverIsAroundItsPlace() throws IOException {
        new Folder(folder).file(".template.md", """
                        ---
                        title: 周刊 {{title}}  # as typed
                        date: {{date}} # of {{title}}
                        tags: ["{{title}}", '{{title}}']
                        author:
                          - {{title}}
                        description: "{{title}}"
                        cover: '{{ title }}.png'
                        ---

                        Text: "{{title}}"
                        """);

        Draft draft = write(new DraftRequest("C#: \"it's\" \\ #1", null, null, FIRST), null);

        assertThat(draft.file()).content().isEqualTo("""
                        ---
                        title: "周刊 C#: \\"it's\\" \\\\ #1"  # as typed
                        date: 2026-01-04 # of C#: "it's" \\ #1
                        tags: ["C#: \\"it's\\" \\\\ #1", 'C#: "it''s" \\ #1']
                        author:
                          - "C#: \\"it's\\" \\\\ #1"
                        description: "C#: \\"it's\\" \\\\ #1"
                        cover: 'C#: "it''s" \\ #1.png'
                        ---

                        Text: "C#: "it's" \\ #1"
                        """);
    }

    @Test
    void aMisspeltPlaceOfATemplateIsNamed() throws IOException {
        new Folder(folder).file(".template.md", "---\ntitle: {{titel}}\n---\n");

        assertThatThrownBy(() -> write(request(), null))
                .isInstanceOf(TemplateException.class)
                .hasMessage("the template .template.md has `{{titel}}`; did you mean `{{title}}`?"
                        + " (there are: date, number, sections, title)");
        assertThat(folder.resolve("2026-01-04.md")).doesNotExist();
    }

    @Test
    void problemsOfWhatWasWrittenAreReportedAndThoseOfOthersNot() throws IOException {
        new Folder(folder)
                .issue("2026-01-04.md", "周刊 第 11 期", "2026-01-04", "strange: 1\n")
                .file(".template.md", "---\ntitle: {{title}}\ndate: {{date}}\nhiden: true\n---\n");

        Draft draft = write(request(), null);

        assertThat(draft.validation().diagnostics())
                .extracting(problem -> problem.rule().id())
                .containsExactly("misspelt-key");
    }

    @Test
    void anIssueThatCannotBeReadIsNamedSinceItsNumberMayBeTheHighest() throws IOException {
        new Folder(folder)
                .issue("2026-01-04.md", "周刊 第 11 期", "2026-01-04", "")
                .file("2026-01-11.md", "---\ntitle: 周刊 第 12 期\ndate: 2026-01-32\n---\n");

        assertThat(write(new DraftRequest(null, LocalDate.of(2026, 1, 18), null, FIRST), null)
                        .warnings())
                .containsExactly("1 issue cannot be read, so that number and date may be wrong: 2026-01-11.md");
    }

    @Test
    void anAbsentFolderIsMadeForTheFirstIssue() throws IOException {
        Path issues = folder.resolve("src/site/newsletter");

        Draft draft = new NewIssue(
                        new Newsletter(TestSettings.of(folder)
                                .source(issues)
                                .named("Acme Weekly", null)
                                .settings()),
                        request())
                .write();

        assertThat(draft.file()).isEqualTo(issues.resolve("2026-01-04.md"));
        assertThat(draft.file()).content().startsWith("---\ntitle: Acme Weekly No. 1\ndate: 2026-01-04\ndraft: true\n");
        assertThat(draft.validation().diagnostics()).isEmpty();
    }

    private Draft write(DraftRequest request, @Nullable Path templates) throws IOException {
        return new NewIssue(
                        new Newsletter(TestSettings.of(folder)
                                .look(TestSettings.appearance(templates))
                                .today(LocalDate.of(2026, 12, 31))
                                .settings()),
                        request)
                .write();
    }

    private static DraftRequest request() {
        return new DraftRequest(null, null, null, FIRST);
    }
}
