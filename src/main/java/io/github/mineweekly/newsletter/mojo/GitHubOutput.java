package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.mojo.build.BuildEnvironment;
import io.github.mineweekly.newsletter.reporter.AnnotationBudget;
import io.github.mineweekly.newsletter.reporter.GitHubReport;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.StepSummary;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/** What GitHub shows of a build besides its log: annotations, of which a step has few, and the summary of the step. */
final class GitHubOutput {
    /** In the data of Maven's session, which all modules share; only a class of the JDK is the same in each of them. */
    private static final String BUDGET = "io.github.mineweekly.newsletter.annotations";

    private final BuildEnvironment environment;
    private final PrintedLines printed;
    private final String title;
    private final ConcurrentMap<String, Integer> used;

    /** @param title what the summary calls the newsletter */
    GitHubOutput(BuildEnvironment environment, PrintedLines printed, MavenSession session, String title) {
        this.environment = environment;
        this.printed = printed;
        this.title = title;
        this.used = used(session);
    }

    /** How many annotations there are; one object in all modules of a build, in which one at a time prints. */
    @SuppressWarnings("unchecked") // a map of Maven's, in which this key is ours
    static ConcurrentMap<String, Integer> used(MavenSession session) {
        ConcurrentMap<String, Integer> fresh = new ConcurrentHashMap<>();
        if (session.getRepositorySession() == null
                || session.getRepositorySession().getData() == null) {
            return fresh;
        }
        SessionData data = session.getRepositorySession().getData();
        data.set(BUDGET, null, fresh);
        return (ConcurrentMap<String, Integer>) Objects.requireNonNull(data.get(BUDGET));
    }

    /**
     * Prints what no goal before has printed.
     *
     * @param worded the problem as it is printed
     * @return that the summary cannot be written, which changes nothing about the newsletter; null if it was
     */
    @Nullable
    String print(Validation validation, String sentence, UnaryOperator<Diagnostic> worded) throws IOException {
        List<Diagnostic> found = validation.diagnostics().stream()
                .filter(problem -> printed.isNew(BUDGET, problem))
                .map(worded)
                .toList();
        RepositoryPaths paths = new RepositoryPaths(environment.repository(), environment.base());
        Path summary = environment.stepSummary();
        String more = summary == null ? "the report" : "the summary of the step";
        RawOutput.print(new GitHubReport(paths, validation.dates(), new AnnotationBudget(used), more).lines(found));
        if (summary == null || found.isEmpty()) {
            return null;
        }
        try {
            append(summary, new StepSummary(paths, validation.dates()), sentence, found);
            return null;
        } catch (IOException e) {
            return "the summary of the step, which GITHUB_STEP_SUMMARY names, cannot be written: "
                    + FailureReason.sentence(e);
        }
    }

    /** One module at a time, so that all of them keep to the limit. */
    private void append(Path file, StepSummary summary, String sentence, List<Diagnostic> found) throws IOException {
        synchronized (used) {
            long size = Files.exists(file) ? Files.size(file) : 0;
            Files.writeString(
                    file,
                    summary.text(title + ": " + sentence, found, StepSummary.MOST_BYTES - size),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
