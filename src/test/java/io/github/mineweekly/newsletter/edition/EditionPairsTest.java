package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each {@code <case>.md} has its editions beside it: {@code <case>.mail.html}, {@code <case>.mail.txt} and so on. Raw HTML
 * is cleaned, unless the name begins with {@code html-allow}.
 */
class EditionPairsTest {
    private static final Path CASES = Path.of("src/test/resources/editions");

    @TestFactory
    Stream<DynamicTest> everyIssueBecomesWhatIsBesideIt(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.]+\\.md")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file, folder)));
        }
    }

    private static void compare(Path file, Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve(file.getFileName()));
        Files.writeString(own.resolve("other.md"), "---\ntitle: 上一期\ndate: 2023-09-01\n---\n\n## 科技动态\n");
        Files.createDirectory(own.resolve("图片"));
        Files.writeString(own.resolve("图片/封面.png"), "picture");
        boolean allow = file.getFileName().toString().startsWith("html-allow");
        HtmlMode html = allow ? HtmlMode.ALLOW : HtmlMode.SANITIZE;
        Map<String, String> made =
                ExportedIssue.ofText(own, Files.readString(file), html).files();

        for (Edition edition : Edition.values()) {
            for (String name : edition.files()) {
                // What else there is says the same in another form.
                if (!name.endsWith(".json") && !name.endsWith(".eml")) {
                    ExpectedFile.beside(file, "." + name).compare(made.getOrDefault(name, ""));
                }
            }
        }
    }
}
