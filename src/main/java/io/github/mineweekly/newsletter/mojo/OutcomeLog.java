package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.reporter.GitHubReport;
import io.github.mineweekly.newsletter.reporter.LogSelection;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.TextReport;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, as the one place that prints what was found: one call a line. */
final class OutcomeLog {
    private static final String PRINTED = "newsletter.commands";

    private final Log log;
    private final TextReport report = new TextReport(Colour.palette(), columns());
    private final BuildEnvironment environment;
    private final Map<String, Object> context;
    private final int limit;

    /**
     * @param context what the goals of this plugin remember of each other in one project's build
     * @param limit how many problems are shown; 0 for all
     */
    private OutcomeLog(Log log, BuildEnvironment environment, Map<String, Object> context, int limit) {
        this.log = log;
        this.environment = environment;
        this.context = context;
        this.limit = limit;
    }

    @SuppressWarnings("unchecked") // Maven's own type is a raw map
    static OutcomeLog of(AbstractNewsletterMojo mojo) {
        Map<String, Object> context = mojo.getPluginContext();
        return new OutcomeLog(
                mojo.getLog(), mojo.environment(), context == null ? new HashMap<>() : context, mojo.logLimit);
    }

    /** The width of the terminal if it is known. */
    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : TextReport.COLUMNS;
    }

    void info(String line) {
        log.info(line);
    }

    void warn(String line) {
        log.warn(line);
    }

    /**
     * Prints the notes, the warnings and every problem, and the count.
     *
     * @throws MojoFailureException if a problem fails the build; its message is the count
     */
    void print(Validation validation) throws MojoFailureException, IOException {
        validation.notes().forEach(log::info);
        validation.warnings().forEach(log::warn);
        LogSelection selection = LogSelection.of(validation.diagnostics(), validation.dates(), limit);
        if (!selection.leftOut().isEmpty() && validation.report() != null) {
            log.info("not all problems are shown (newsletter.logLimit=" + limit + "); all are in "
                    + validation.report());
        }
        selection.leftOutLines().forEach(log::info);
        selection.shown().forEach(this::print);
        selection.countLines().forEach(log::info);
        if (environment.gitHub()) {
            printCommands(validation);
        }
        if (validation.failed()) {
            throw new MojoFailureException(validation.sentence());
        }
        if (validation.issues() > 0) {
            log.info(validation.sentence());
        }
    }

    /** Names each issue that has no page since it cannot be rendered. */
    void printLeftOut(Validation validation) {
        validation.leftOut().forEach(log::warn);
    }

    private void print(Diagnostic diagnostic) {
        Consumer<CharSequence> level = switch (diagnostic.severity()) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTICE, OFF -> log::info;
        };
        report.lines(diagnostic).forEach(level);
    }

    /** A goal that validates again finds the same, and GitHub would show everything twice. */
    private void printCommands(Validation validation) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(environment.repository(), environment.base());
        List<String> lines = new GitHubReport(paths, validation.dates()).lines(validation.diagnostics());
        if (!lines.equals(context.put(PRINTED, lines))) {
            RawOutput.print(lines);
        }
    }
}
