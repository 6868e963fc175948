package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.PairWriting;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text pair: {@code case.md} and what is found in it, {@code case.diagnostics}.
 *
 * @param key the place below the group's folder, which the parser takes for the file's name
 */
record Case(Path file, String key) {
    static final FrontMatterParser PARSER =
            new FrontMatterParser(new FrontMatterSettings(LocalDate.of(2024, 6, 1), Set.of("mood", "data"), Rules.ALL));

    static List<Case> all() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> of(root, file))
                    .toList();
        }
    }

    private static Case of(Path root, Path file) {
        Path name = root.relativize(file);
        return new Case(file, name.subpath(1, name.getNameCount()).toString().replace('\\', '/'));
    }

    private static Path root() {
        URL url = Objects.requireNonNull(Case.class.getResource("/front-matter"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return root().relativize(file).toString();
    }

    /** Whether the case is about its bytes, so that other line ends would make it another case. */
    boolean isAboutBytes() {
        return root().relativize(file).startsWith("bytes");
    }

    SourceFile source() throws IOException {
        String text = Files.readString(file);
        boolean mark = text.startsWith("\uFEFF");
        return SourceFile.of("case.md", key, mark ? text.substring(1) : text, mark);
    }

    List<String> expected() throws IOException {
        Path expected = beside(".diagnostics");
        return Files.readAllLines(expected).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** {@code -Dpairs.write=.diagnostics} writes what is found, to be read before it is kept. */
    void writeIfAsked(List<String> found) throws IOException {
        if (PairWriting.isAsked(".diagnostics")) {
            Path root = Path.of("src/test/resources/front-matter");
            Path target = root.resolve(root().relativize(beside(".diagnostics")).toString());
            Files.writeString(target, found.isEmpty() ? "" : String.join("\n", found) + "\n");
        }
    }

    Path beside(String extension) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", extension));
    }

    static List<String> found(SourceFile source) {
        return problems(source).stream().map(Case::line).toList();
    }

    /** The problems of a file as a goal sees them: without those that the file silences. */
    static List<Diagnostic> problems(SourceFile source) {
        Outcome<FrontMatter> outcome = PARSER.parse(source);
        Set<String> silenced = outcome.value().map(FrontMatter::silenced).orElse(Set.of());
        return outcome.diagnostics().stream()
                .flatMap(problem -> SeverityPolicy.defaults().judge(problem, silenced, null).stream())
                .toList();
    }

    static String line(Diagnostic diagnostic) {
        return diagnostic.location().start().line() + ","
                + diagnostic.location().start().column() + " "
                + diagnostic.severity().label() + " " + diagnostic.rule().id() + " " + diagnostic.message()
                + (diagnostic.help() == null ? "" : " | " + diagnostic.help());
    }
}
