package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each {@code <case>.md} has what is expected beside it: the page's text as {@code .html}, the same for feeds as
 * {@code .apart}, the article as {@code .model}, the problems as {@code .diagnostics}. A folder's name may choose
 * a setting: {@code breaks-join}, {@code html-escape}.
 */
class TextPairsTest {
    private static final Path CASES = Path.of("src/test/resources/markdown");

    @TestFactory
    Stream<DynamicTest> everyTextBecomesWhatIsBesideIt() throws IOException {
        return cases().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsMakeNoDifference() throws IOException {
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = read(file);
                    ParsedArticle unix = render(file, text).value().orElseThrow();
                    ParsedArticle windows =
                            render(file, text.replace("\n", "\r\n")).value().orElseThrow();
                    assertThat(Samples.html(windows)).isEqualTo(Samples.html(unix));
                    assertThat(ModelText.of(windows)).isEqualTo(ModelText.of(unix));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFileOfWindowsIsReadAsTheSame(@TempDir Path folder) throws IOException {
        SourceReader reader = new SourceReader(1_000_000);
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = read(file);
                    Path copy = folder.resolve("copy.md");
                    Files.writeString(copy, '\uFEFF' + text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
                    SourceFile source = reader.read(copy, "src/2023/10-01.md", "2023/10-01.md")
                            .value()
                            .orElseThrow();
                    Outcome<ParsedArticle> unix = render(file, text);
                    Outcome<ParsedArticle> windows =
                            new ArticleParser(settings(file)).parse(Samples.issue(source, 0), Samples.PAGES);
                    assertThat(source.byteOrderMark()).isTrue();
                    assertThat(Samples.html(windows.value().orElseThrow()))
                            .isEqualTo(Samples.html(unix.value().orElseThrow()));
                    assertThat(DiagnosticLines.ofFile(windows.diagnostics()))
                            .isEqualTo(DiagnosticLines.ofFile(unix.diagnostics()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noTextIsLostOrDoubled() throws IOException {
        return cases().stream()
                .filter(file -> !name(file).matches("(?:html|diagnostics|lost).*"))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> TextRuns.check(read(file), settings(file))));
    }

    private static void compare(Path file) throws IOException {
        Outcome<ParsedArticle> outcome = render(file, read(file));
        ParsedArticle article = outcome.value().orElseThrow();
        ExpectedFile.beside(file, ".html").compareIfThere(Samples.html(article));
        ExpectedFile.beside(file, ".apart").compareIfThere(Samples.apart(article));
        ExpectedFile.beside(file, ".model").compareIfThere(ModelText.of(article));
        ExpectedFile.beside(file, ".diagnostics").compare(DiagnosticLines.ofFile(outcome.diagnostics()));
    }

    private static Outcome<ParsedArticle> render(Path file, String text) {
        return new ArticleParser(settings(file)).parse(Samples.issue(text), Samples.PAGES);
    }

    private static MarkdownSettings settings(Path file) {
        String[] group = file.getName(file.getNameCount() - 2).toString().split("-", 2);
        String choice = group.length > 1 ? group[1].toUpperCase(Locale.ROOT) : "";
        HtmlMode html = group[0].equals("html") ? HtmlMode.valueOf(choice) : HtmlMode.SANITIZE;
        SoftBreaks breaks = group[0].equals("breaks") ? SoftBreaks.valueOf(choice) : SoftBreaks.AUTO;
        return TestSettings.markdown(Outline.levels(2, 3), html, breaks);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !CASES.equals(file.getParent()))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return CASES.relativize(file).toString();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
