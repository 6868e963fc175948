package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.fix.FixApplier;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text pair: {@code case.md} and what is found in it, {@code case.diagnostics}.
 *
 * @param key the place below the group's folder, which the parser takes for the file's name
 */
record Case(Path file, String key) {
    static final FrontMatterParser PARSER = new FrontMatterParser(settings());

    private static final Path ROOT = Path.of("src/test/resources/front-matter");

    /** What the cases of the group {@code team} are asked: see {@link TeamContract}. */
    private static final FrontMatterParser TEAM = new FrontMatterParser(TeamContract.settings());

    static FrontMatterSettings settings() {
        return TestSettings.frontMatter(LocalDate.of(2024, 6, 1), "mood", "data");
    }

    static List<Case> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Case::of)
                    .toList();
        }
    }

    private static Case of(Path file) {
        Path name = ROOT.relativize(file);
        return new Case(file, name.subpath(1, name.getNameCount()).toString().replace('\\', '/'));
    }

    String name() {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private Path group() {
        return ROOT.relativize(file).getName(0);
    }

    /** Whether the case is about its bytes, so that other line ends would make it another case. */
    boolean isAboutBytes() {
        return ROOT.relativize(file).startsWith("bytes");
    }

    SourceFile source() throws IOException {
        String text = Files.readString(file);
        boolean mark = text.startsWith("\uFEFF");
        return SourceFile.of(group() + "/case.md", key, mark ? text.substring(1) : text, mark);
    }

    ExpectedFile expected() {
        return ExpectedFile.beside(file, ".diagnostics");
    }

    ExpectedFile fixed() {
        return ExpectedFile.beside(file, ".fixed");
    }

    static Outcome<FrontMatter> parse(SourceFile source) {
        return (source.path().startsWith("team/") ? TEAM : PARSER).parse(source);
    }

    static String found(SourceFile source) {
        return DiagnosticLines.ofFile(problems(source));
    }

    /** The problems of a file as a goal sees them: without those that the file silences. */
    static List<Diagnostic> problems(SourceFile source) {
        Outcome<FrontMatter> outcome = parse(source);
        Set<String> silenced = outcome.value().map(FrontMatter::silenced).orElse(Set.of());
        return outcome.diagnostics().stream()
                .flatMap(problem -> TestSettings.SEVERITIES.judge(problem, silenced, null).stream())
                .toList();
    }

    /** The text of a file after the fixes of its problems. */
    static String fixed(SourceFile source, Predicate<Diagnostic> chosen) {
        return FixApplier.fix(
                source, file -> problems(file).stream().filter(chosen).toList());
    }
}
