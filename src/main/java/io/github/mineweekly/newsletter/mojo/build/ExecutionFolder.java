package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;

/** The folder in which an execution of a goal has its reports apart from those of others. */
public final class ExecutionFolder {
    private static final int HASH_BYTES = 4;

    private ExecutionFolder() {}

    /** Its name; empty for the executions that have no id of their own, to which Maven gives one. */
    public static String of(MojoExecution execution) {
        String id = execution.getExecutionId();
        Set<String> ofMaven = Set.of("default", "default-cli", "default-site", "default-" + execution.getGoal());
        if (id == null || ofMaven.contains(id)) {
            return "";
        }
        String name = id.replaceAll("[^A-Za-z0-9_-]", "_");
        // Two ids in Chinese may be equally long.
        return name.equals(id) ? id : name + "-" + ContentHash.of(id, HASH_BYTES);
    }
}
