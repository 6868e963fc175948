package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.mojo.build.BuildEnvironment;
import io.github.mineweekly.newsletter.mojo.build.GoalCommand;
import io.github.mineweekly.newsletter.mojo.build.OtherModules;
import io.github.mineweekly.newsletter.mojo.build.PomConfiguration;
import io.github.mineweekly.newsletter.mojo.build.PomParameters;
import io.github.mineweekly.newsletter.mojo.build.TypedProperties;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals that read issues have in common: the parameters, and what becomes of exceptions. */
@NullUnmarked // Maven fills the fields
abstract class AbstractSourceMojo extends AbstractMojo {
    private static final String SOURCE = "sourceDirectory";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The folder that holds the issues.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.sourceDirectory", defaultValue = "${project.basedir}/src/site/newsletter")
    File sourceDirectory;

    /**
     * Which files in the folder are issues, as Ant-style patterns. The default is {@code **}{@code /*.md}. Files with
     * another ending, README.md and the root's index.md never are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.includes")
    List<String> includes;

    /**
     * Which of them are not: Ant-style patterns, names of folders ({@code drafts}), and paths from the folder or from
     * the project. What is in the build directory never is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.excludes")
    List<String> excludes;

    /**
     * The newsletter's folder in the generated site. What is in it is never an issue.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "newsletter.outputDirectory",
            defaultValue = "${project.reporting.outputDirectory}/newsletter")
    File outputDirectory;

    /**
     * The largest file that is read, in bytes; a larger one is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.maxFileSize", defaultValue = "10000000")
    long maxFileSize;

    /**
     * Keys of front matter that the team defines itself, in short: {@code <extraKeys>mood</extraKeys>} is the same as a
     * {@code key} of {@code keys} with a name alone. Both add up.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.extraKeys")
    List<String> extraKeys;

    /**
     * What the team asks of keys, its own and the newsletter's, each a {@code key} with {@code name} and, as needed,
     * {@code required}, {@code type} ({@code string}, {@code list}, {@code boolean}, {@code integer}, {@code date},
     * {@code any}), {@code values} (those that are allowed, of a list its items), {@code maxItems}, {@code pattern} (a
     * regular expression for the whole value, of a list for each item) and {@code in} (paths of the issues that are
     * checked, as Ant-style patterns).
     *
     * @since 0.1.0
     */
    @Parameter
    List<KeyParameter> keys;

    /**
     * The day after which a date is in the future, as YYYY-MM-DD. The default is the date where the day begins
     * first on earth, so that no time zone calls today the future; what
     * {@code publishDate} of another tool holds back is then held until its day has begun in UTC.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.today")
    String today;

    /**
     * What rules count as, by id: {@code error}, {@code warning}, {@code notice} or {@code off}. Rules that make a
     * page impossible are always errors.
     *
     * @since 0.1.0
     */
    @Parameter
    Map<String, String> severity;

    /**
     * {@code severity} for the command line, as {@code date-in-future:off,unknown-key:error}; takes precedence over it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.severity")
    String severityText;

    /**
     * The day, as YYYY-MM-DD, before whose issues errors are only warnings: for folders that are older than the gate.
     * Rules that make a page impossible stay errors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.enforceSince")
    String enforceSince;

    /**
     * Whether the goal does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        TypedProperties.check(session, execution);
        if (skip) {
            getLog().info("newsletter.skip is true: nothing to do");
            return;
        }
        warnOfMistypedParameters();
        checkUnreadConfiguration();
        refuseUnreadModules();
        try {
            run();
        } catch (InvalidPathException | UncheckedIOException | IOException e) {
            throw new MojoExecutionException(reason(e));
        }
    }

    /** What all goals of a build have in common, in all its modules. */
    @SuppressWarnings("unchecked") // Maven's own type is a raw map
    final @Nullable Map<String, Object> contextOfBuild() {
        MavenProject top = session.getTopLevelProject();
        Map<?, ?> context = top == null
                ? getPluginContext()
                : session.getPluginContext(execution.getMojoDescriptor().getPluginDescriptor(), top);
        return (Map<String, Object>) context;
    }

    /** Once for all goals of a build. */
    final void warnOfMistypedParameters() {
        PrintedLines printed = new PrintedLines(contextOfBuild(), "pom");
        PomParameters.of(session, project, execution).warnings().stream()
                .filter(printed::isNew)
                .forEach(getLog()::warn);
    }

    private void refuseUnreadModules() throws MojoExecutionException {
        List<String> unread =
                isAboutIssues() ? OtherModules.unread(session, project, execution, sourceDirectory) : List.of();
        if (unread.isEmpty()) {
            return;
        }
        String reason = "newsletter:" + execution.getGoal() + " runs in one module alone when it is called by name";
        if (!sourceDirectory.isDirectory()) {
            throw new MojoExecutionException(
                    reason + ", and there are no issues in this one: add -pl " + String.join(", or -pl ", unread));
        }
        getLog().warn(reason + "; for the issues in others, add -pl " + String.join(", or -pl ", unread));
    }

    /** Whether the goal does its work on the issues of a module, so that it must be the right one. */
    boolean isAboutIssues() {
        return true;
    }

    /** A goal that is called by name reads the plugin's configuration, and of executions that of its own id alone. */
    private void checkUnreadConfiguration() throws MojoExecutionException {
        PomConfiguration pom = new PomConfiguration(project, execution);
        if (execution.getSource() != MojoExecution.Source.CLI || pom.hasExecution(execution.getExecutionId())) {
            return;
        }
        Set<String> typed = command().typedParameters(execution.getGoal());
        Map<String, Set<String>> unread = pom.setInExecutionsAlone(execution.getGoal());
        if (isAboutIssues() && !unread.isEmpty() && !typed.contains(SOURCE) && !sourceDirectory.isDirectory()) {
            refuseUnread(unread);
        }
        unread.forEach((id, names) -> {
            names.removeAll(typed);
            if (!names.isEmpty()) {
                getLog().warn(String.join(", ", names) + " of the execution `" + id + "` "
                        + (names.size() == 1 ? "is" : "are") + " not read by a goal that is called by name: move "
                        + (names.size() == 1 ? "it" : "them") + " to the plugin's <configuration>, or run newsletter:"
                        + execution.getGoal() + "@" + id);
            }
        });
    }

    /** The folder that executions name was meant: without issues a gate passes, and a new one is in no newsletter. */
    private void refuseUnread(Map<String, Set<String>> unread) throws MojoExecutionException {
        List<String> goals = unread.entrySet().stream()
                .filter(set -> set.getValue().contains(SOURCE))
                .map(set -> "newsletter:" + execution.getGoal() + "@" + set.getKey())
                .toList();
        if (!goals.isEmpty()) {
            throw new MojoExecutionException("newsletter:" + execution.getGoal()
                    + " does not read the sourceDirectory of an execution when it is called by name, and there is no folder "
                    + logPath(sourceDirectory) + ": run " + String.join(", or ", goals));
        }
    }

    /** Why a goal failed, for a message without the cause: Maven would print the cause's too, often only a path. */
    final String reason(Exception problem) {
        getLog().debug(problem);
        return problem instanceof InvalidPathException path
                ? EncodablePaths.here().describe(path)
                : FailureReason.sentence(problem);
    }

    abstract void run() throws MojoExecutionException, MojoFailureException, IOException;

    /** The files that the goal is about, if it can be asked about some; empty for all. */
    String only() {
        return "";
    }

    /** Whether Maven asks nobody: {@code mvn -B}. */
    final boolean isBatch() {
        return !session.getRequest().isInteractiveMode();
    }

    final GoalCommand command() {
        return new GoalCommand(project, session, execution);
    }

    final Path buildDirectory() {
        return Path.of(project.getBuild().getDirectory());
    }

    final BuildEnvironment environment() {
        return BuildEnvironment.of(project, session, System.getenv());
    }

    /** A path as the log shows it: relative to where Maven was started, if it is in there. */
    final String logPath(File file) {
        return PathText.relative(environment().root(), PathText.absolute(file.toPath()));
    }
}
