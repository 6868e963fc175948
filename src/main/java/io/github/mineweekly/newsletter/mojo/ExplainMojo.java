package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import io.github.mineweekly.newsletter.mojo.build.GoalCommand;
import io.github.mineweekly.newsletter.mojo.build.TypedProperties;
import io.github.mineweekly.newsletter.reporter.TextReport;
import io.github.mineweekly.newsletter.reporter.WrappedText;
import io.github.mineweekly.newsletter.site.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/**
 * Prints what rules are about: what is wrong, why it matters, an example, what to write instead. Without a rule it
 * lists them all.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class ExplainMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The ids of rules, in brackets after messages, separated by commas. Empty: all rules, one per line.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.rule")
    String rule;

    /**
     * Whether the goal does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        TypedProperties.check(session, execution);
        if (skip) {
            getLog().info("newsletter.skip is true: nothing to do");
        } else if (rule == null || rule.isBlank()) {
            Rules.ALL.forEach(one ->
                    getLog().info(title(one) + ": " + RuleDocumentation.of(one).summary()));
        } else {
            explain();
        }
    }

    private void explain() throws MojoFailureException {
        try {
            Rules.listed(rule).forEach(this::print);
        } catch (IllegalArgumentException e) {
            // Without the cause: Maven would print its message, with the short command, after this one.
            throw new MojoFailureException(
                    new GoalCommand(project, session, execution).in(String.valueOf(e.getMessage())));
        }
    }

    private void print(Rule one) {
        RuleDocumentation text = RuleDocumentation.of(one);
        int width = TextReport.COLUMNS - "[INFO] ".length();
        List<String> lines = new ArrayList<>(List.of(title(one), ""));
        lines.addAll(WrappedText.lines(text.what(), width));
        lines.add("");
        lines.addAll(WrappedText.lines(text.why(), width));
        lines.add("");
        text.example().lines().forEach(lines::add);
        lines.add("");
        lines.addAll(WrappedText.lines(text.useInstead(), width));
        lines.add("");
        lines.forEach(getLog()::info);
    }

    private static String title(Rule rule) {
        return rule.id() + " (" + rule.severity().label() + (rule.structural() ? ", structural)" : ")");
    }
}
