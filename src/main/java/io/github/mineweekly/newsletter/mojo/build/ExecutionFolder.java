package io.github.mineweekly.newsletter.mojo.build;

import java.util.Set;
import org.apache.maven.plugin.MojoExecution;

/** The folder in which an execution of a goal has its reports apart from those of others. */
public final class ExecutionFolder {
    private ExecutionFolder() {}

    /** Its name; empty for the executions that have no id of their own, to which Maven gives one. */
    public static String of(MojoExecution execution) {
        String id = execution.getExecutionId();
        Set<String> ofMaven = Set.of("default", "default-cli", "default-site", "default-" + execution.getGoal());
        return id == null || ofMaven.contains(id) ? "" : id.replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
