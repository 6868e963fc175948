package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.SarifReport;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps the file of problems in the format SARIF. */
final class SarifLog {
    private final ReportSettings reports;
    private final SourceSelection sources;

    SarifLog(ReportSettings reports, SourceSelection sources) {
        this.reports = reports;
        this.sources = sources;
    }

    /**
     * Writes the problems, also when there are none, so that the file is never that of an earlier run.
     *
     * @param issues how many were read; a project without issues gets no file
     * @return what messages call the file; empty if there is none
     */
    Optional<String> write(int issues, List<Diagnostic> diagnostics) throws IOException {
        Path file = reports.sarifFile();
        if (file == null || (issues == 0 && !Files.exists(file))) {
            return Optional.empty();
        }
        RepositoryPaths paths = new RepositoryPaths(reports.repository(), sources.projectDirectory());
        String text = new SarifReport(reports.version(), Rules.ALL, paths).text(diagnostics);
        AtomicFile.write(file, new Content.Made(text.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(sources.pathOf(file));
    }
}
