package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Diagnostics of every kind, and the files that say how each report prints them. */
public final class ReportSample {
    public static final Rule STRUCTURAL = new RuleList(Stage.BLOCK).structural("sample-structural");
    public static final Rule ERROR = new RuleList(Stage.BLOCK).error("sample-error");
    public static final Rule WARNING = new RuleList(Stage.BODY).warning("sample-warning");
    public static final Rule NOTICE = new RuleList(Stage.CROSS).notice("sample-notice");
    public static final List<Rule> RULES = List.of(STRUCTURAL, ERROR, WARNING, NOTICE);

    public static final RepositoryPaths PATHS = new RepositoryPaths(Path.of("/checkout"), Path.of("/checkout/module"));

    private ReportSample() {}

    /** That of a step which printed nothing yet. */
    static AnnotationBudget budget() {
        return new AnnotationBudget(new ConcurrentHashMap<>());
    }

    /** The log of a build of the module alone. */
    static TextReport text(Palette palette, int columns) {
        return new TextReport(palette, columns, new RepositoryPaths(Path.of("/checkout"), Path.of("/checkout")));
    }

    public static String text(SarifReport report, List<Diagnostic> diagnostics) {
        return text(out -> report.write(diagnostics, out));
    }

    public static String text(CodeQualityReport report, List<Diagnostic> diagnostics) {
        return text(out -> report.write(diagnostics, out));
    }

    private static String text(Written report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            report.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private interface Written {
        void to(OutputStream text) throws IOException;
    }

    public static List<Diagnostic> diagnostics() {
        return List.of(
                ERROR.at(
                        location("src/第 20期,a:b%.md", "title: \u001B[2J##[error]x\u202Ey", 2, 8, 9),
                        "title `x\r\n::error::y %0A::error::z ##[error] [a](https://example.org)` is not text"),
                STRUCTURAL
                        .at(
                                location("src/a.md", "date: 2023-10-1", 6, 7, 16),
                                "date `2023-10-1` is not an ISO date (YYYY-MM-DD)")
                        .withHelp("write `date: 2023-10-01` (`mvn newsletter:fix` does it)")
                        .withFix(new Fix(Fix.Kind.SAFE, List.of(new Edit(region(6, 7, 16), "2023-10-01")))),
                WARNING.at(location("src/b.md", "# 标题 😀 x", 9, 3, 5), "a heading `标题`")
                        .withHelp("write another one")
                        .withFix(new Fix(
                                Fix.Kind.UNSAFE,
                                List.of(
                                        new Edit(region(9, 3, 3), "新"),
                                        new Edit(new Region(new Position(9, 9), new Position(11, 1)), "\n")))),
                NOTICE.at(Location.ofFile("../other/c.md"), "the number 7 is missing after `src/a.md`")
                        .withOthers("src/a.md"));
    }

    public static Location location(String path, String line, int number, int from, int to) {
        return new Location(path, region(number, from, to), line);
    }

    private static Region region(int line, int from, int to) {
        return new Region(new Position(line, from), new Position(line, to));
    }

    static ExpectedFile expected(String name) {
        return new ExpectedFile(Path.of("src/test/resources/reports", name));
    }
}
