package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import io.github.mineweekly.newsletter.mojo.build.GoalCommand;
import io.github.mineweekly.newsletter.mojo.build.TypedProperties;
import io.github.mineweekly.newsletter.site.rule.Rules;
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
 * Prints what a rule is about: what is wrong, why it matters, an example, what to write instead. Without a rule it
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
     * The rule's id, in brackets after a message.
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
            Rule found = Rules.of(rule.strip());
            getLog().info(title(found));
            getLog().info("");
            RuleDocumentation.of(found).markdown().lines().forEach(getLog()::info);
        } catch (IllegalArgumentException e) {
            String message = new GoalCommand(project, session, execution).in(String.valueOf(e.getMessage()));
            throw new MojoFailureException(message, e);
        }
    }

    private static String title(Rule rule) {
        return rule.id() + " (" + rule.severity().label() + (rule.structural() ? ", structural)" : ")");
    }
}
