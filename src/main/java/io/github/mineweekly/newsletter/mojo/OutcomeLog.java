package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.mojo.build.BuildEnvironment;
import io.github.mineweekly.newsletter.mojo.build.Colour;
import io.github.mineweekly.newsletter.mojo.build.GoalCommand;
import io.github.mineweekly.newsletter.mojo.build.ProgressLines;
import io.github.mineweekly.newsletter.reporter.LogSelection;
import io.github.mineweekly.newsletter.reporter.TextReport;
import io.github.mineweekly.newsletter.site.CheckedNewsletter;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, as the one place that prints what was found: one call per line. */
final class OutcomeLog {
    private final AbstractNewsletterMojo mojo;
    private final Log log;
    private final TextReport report;
    private final BuildEnvironment environment;
    private final PrintedLines printed;
    private final int limit;
    private final GoalCommand command;
    private final GitHubOutput gitHub;
    private final ProgressLines progress;
    private final Object turn;

    @SuppressWarnings("unchecked") // Maven's own type is a raw map
    OutcomeLog(AbstractNewsletterMojo mojo) {
        Map<String, Object> context = mojo.getPluginContext();
        this.mojo = mojo;
        this.log = mojo.getLog();
        this.environment = mojo.environment();
        this.report = new TextReport(Colour.palette(), columns(), environment.logPaths());
        this.printed = new PrintedLines(context, String.valueOf(mojo.sourceDirectory));
        this.limit = mojo.logLimit;
        this.command = mojo.command();
        this.gitHub = new GitHubOutput(environment, printed, mojo.session, mojo.project.getArtifactId());
        this.turn = GitHubOutput.used(mojo.session);
        this.progress = new ProgressLines(log::info, System::nanoTime, mojo.isBatch());
    }

    /** Prints lines of its own while a goal takes long. */
    ProgressLines progress() {
        return progress;
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

    /** Once for all goals. */
    void warnOfSubmodule(String path) {
        String line = path + " is a submodule of Git that is not checked out; if it holds issues, they are not read:"
                + " run `git submodule update --init`, or have CI do it";
        if (printed.isNew(line)) {
            log.warn(line);
        }
    }

    /**
     * Prints the notes, the warnings, as many problems as {@code logLimit} allows and the count, except what an earlier
     * goal has printed; without issues the notes are printed again. Other modules wait, so that each line is below that
     * which it belongs to.
     *
     * @throws MojoFailureException if a problem fails the build, its message is the count; or see {@link UnmatchedSource#refuse}
     */
    void print(Validation validation) throws MojoFailureException, IOException {
        if (!validation.failed()) {
            UnmatchedSource.refuse(mojo, validation.issues());
        }
        synchronized (turn) {
            printInTurn(validation);
        }
    }

    private void printInTurn(Validation validation) throws MojoFailureException, IOException {
        validation.notes().stream()
                .filter(note -> validation.issues() == 0 || printed.isNew(note))
                .forEach(log::info);
        validation.warnings().stream().filter(printed::isNew).forEach(log::warn);
        LogSelection selection = chosen(validation);
        boolean quiet = validation.failed() && !log.isWarnEnabled();
        boolean asErrors = quiet && validation.failOn() == FailOn.WARNING;
        boolean moreAsErrors = quiet && (asErrors || errors(validation.diagnostics()) > errors(selection.shown()));
        selection(validation, selection).stream().filter(printed::isNew).forEach(moreAsErrors ? log::error : log::info);
        selection.shown().stream()
                .filter(problem -> printed.isNew("", problem))
                .forEach(problem -> print(problem, asErrors));
        List<String> counts = selection.countLines();
        if (printed.isNew(counts)) {
            counts.forEach(log::info);
        }
        String sentence = validation.sentence(environment.logPaths());
        if (environment.gitHub()) {
            String unwritten = gitHub.print(validation, sentence, this::withCommand);
            if (unwritten != null && printed.isNew(unwritten)) {
                log.warn(unwritten);
            }
        }
        if (validation.failed()) {
            throw new MojoFailureException(sentence);
        }
        if (validation.issues() > 0 && printed.isNew(sentence)) {
            log.info(sentence);
        }
    }

    private static long errors(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    /** Prints the problems, again too, and fails for none. */
    void printProblems(Validation validation) {
        LogSelection selection = chosen(validation);
        synchronized (turn) {
            selection(validation, selection).forEach(log::info);
            selection.shown().forEach(problem -> print(problem, false));
        }
    }

    private LogSelection chosen(Validation validation) {
        return LogSelection.of(
                validation.diagnostics(),
                validation.dates(),
                limit,
                problem -> report.lines(withCommand(problem)).size());
    }

    private List<String> selection(Validation validation, LogSelection selection) {
        List<String> lines = new ArrayList<>();
        if (!selection.leftOut().isEmpty() && validation.report() != null) {
            lines.add("not all problems are shown (newsletter.logLimit=" + limit + "); more are in "
                    + environment.logPaths().of(validation.report()));
        }
        lines.addAll(selection.leftOutLines());
        return lines;
    }

    /** What was seen in each issue. */
    void items(CheckedNewsletter newsletter) {
        newsletter.itemLines(environment.logPaths()).forEach(log::info);
    }

    /** Names each issue that has no page since it cannot be rendered. */
    void printLeftOut(Validation validation) {
        validation.leftOut(environment.logPaths()).forEach(log::warn);
    }

    /** With {@code mvn -q}, as hooks call it, the log has errors alone: what fails the build has to be seen there. */
    private void print(Diagnostic diagnostic, boolean asErrors) {
        Consumer<CharSequence> level = switch (diagnostic.severity()) {
            case ERROR -> log::error;
            case WARNING -> asErrors ? log::error : log::warn;
            case NOTICE, OFF -> log::info;
        };
        report.lines(withCommand(diagnostic)).forEach(level);
    }

    /** The help names the goal in short; here it is a command that works where it is printed. */
    private Diagnostic withCommand(Diagnostic diagnostic) {
        return diagnostic.help() == null ? diagnostic : diagnostic.withHelp(command.in(diagnostic.help()));
    }
}
