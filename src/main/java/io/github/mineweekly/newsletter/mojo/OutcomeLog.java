package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Palette;
import io.github.mineweekly.newsletter.diagnostic.TextReport;
import io.github.mineweekly.newsletter.site.Validation;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, as the one place that prints what was found: one call a line. */
final class OutcomeLog {
    private final Log log;
    private final TextReport report = new TextReport(Palette.PLAIN);

    OutcomeLog(Log log) {
        this.log = log;
    }

    void info(String line) {
        log.info(line);
    }

    /**
     * Prints the notes and every problem, and the count.
     *
     * @throws MojoFailureException if an issue has an error; its message is the count
     */
    void print(Validation validation) throws MojoFailureException {
        validation.notes().forEach(log::info);
        validation.diagnostics().forEach(this::print);
        String sentence = validation.tally().sentence();
        if (validation.failed()) {
            throw new MojoFailureException(sentence);
        }
        if (validation.issues() > 0) {
            log.info(sentence);
        }
    }

    private void print(Diagnostic diagnostic) {
        Consumer<CharSequence> level = switch (diagnostic.severity()) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTICE, OFF -> log::info;
        };
        report.lines(diagnostic).forEach(level);
    }
}
