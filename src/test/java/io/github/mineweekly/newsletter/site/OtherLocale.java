package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.reporter.ReportSample;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.SarifReport;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Validates and renders a folder in a process of its own, whose locale is then another, and prints what came of it. */
final class OtherLocale {
    private OtherLocale() {}

    public static void main(String... arguments) throws IOException {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            Path directory = Path.of(arguments[0]);
            Newsletter newsletter = new Folder(directory).newsletter(EncodablePaths.here());
            Validation validation = newsletter.validate().validation();
            validation.diagnostics().forEach(problem -> out.println(DiagnosticLines.lineWithPath(problem)));
            validation.warnings().forEach(warning -> out.println("warning " + warning));
            RepositoryPaths paths = new RepositoryPaths(directory, directory);
            String sarif = ReportSample.text(new SarifReport("1", Rules.ALL, paths, ""), validation.diagnostics());
            out.println("SARIF names the file: " + sarif.contains("%E6%B1%89.md"));
            try {
                out.println("written: " + (newsletter.render().written() != null));
            } catch (IOException e) {
                out.println("failure " + e.getMessage());
            }
        }
    }
}
