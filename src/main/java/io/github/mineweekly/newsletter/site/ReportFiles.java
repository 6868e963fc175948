package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.reporter.CodeQualityReport;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.SarifReport;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the files of problems, in the format SARIF and in GitLab's. */
final class ReportFiles {
    private final ReportSettings reports;
    private final SourceSelection sources;
    private final RepositoryPaths paths;
    private final Ahead<SarifReport> sarifReport;

    /** @param threads of the build; what does not depend on the problems is made on one of them */
    ReportFiles(ReportSettings reports, SourceSelection sources, int threads) {
        this.reports = reports;
        this.sources = sources;
        this.paths = new RepositoryPaths(reports.repository(), sources.projectDirectory());
        this.sarifReport = Ahead.of(
                reports.sarifFile() == null ? 1 : threads,
                () -> new SarifReport(reports.version(), Rules.ALL, paths, reports.execution()));
    }

    /**
     * Writes the problems, also when there are none, so that a file is never that of an earlier run.
     *
     * @param issues how many were read; a project without issues gets no file
     * @return what messages call the SARIF file; null if there is none
     */
    @Nullable
    String write(int issues, List<Diagnostic> diagnostics) throws IOException {
        Path codeQuality = reports.codeQualityFile();
        if (codeQuality != null && isWanted(codeQuality, issues)) {
            AtomicFile.writeBytes(codeQuality, out -> new CodeQualityReport(paths).write(diagnostics, out));
        }
        Path sarif = reports.sarifFile();
        if (sarif == null || !isWanted(sarif, issues)) {
            return null;
        }
        SarifReport report = sarifReport.get();
        AtomicFile.writeBytes(sarif, out -> report.write(diagnostics, out));
        return sources.pathOf(sarif);
    }

    private static boolean isWanted(Path file, int issues) {
        return issues > 0 || Files.exists(file);
    }
}
