package io.github.mineweekly.newsletter.mojo.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project's pom says about this plugin: for all goals, and in which executions. */
public final class PomConfiguration {
    private final MavenProject project;
    private final MojoExecution execution;
    private final @Nullable Plugin plugin;

    public PomConfiguration(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
        this.plugin = plugin(project, key());
    }

    private String key() {
        return execution.getGroupId() + ":" + execution.getArtifactId();
    }

    /** As Maven looks for the configuration of a goal that is called by name. */
    private static @Nullable Plugin plugin(MavenProject project, String key) {
        Plugin built = project.getPlugin(key);
        return built != null || project.getPluginManagement() == null
                ? built
                : project.getPluginManagement().getPluginsAsMap().get(key);
    }

    /** Whether the pom names the plugin, so that Maven knows its prefix. */
    public boolean namesPlugin() {
        return plugin != null;
    }

    /** Which code Maven loads for the plugin: its version and what it is given besides. */
    public List<String> code() {
        List<String> code = new ArrayList<>();
        if (plugin != null) {
            code.add("version " + plugin.getVersion());
            plugin.getDependencies().forEach(dependency -> code.add(dependency.toString()));
        }
        return code;
    }

    /** The parameters of a goal that an execution sets otherwise than the plugin's own configuration. */
    public Set<String> setIn(String executionId, String goal) {
        if (plugin == null || plugin.getExecutionsAsMap().get(executionId) == null) {
            return Set.of();
        }
        Map<String, String> common = values(plugin.getConfiguration());
        Map<String, String> own =
                values(plugin.getExecutionsAsMap().get(executionId).getConfiguration());
        return own.entrySet().stream()
                .filter(set -> parameters(goal).contains(set.getKey()))
                .filter(set -> !set.getValue().equals(common.get(set.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasExecution(String id) {
        return executionIds().contains(id);
    }

    /** The ids of executions that set parameters of a goal which the plugin's own configuration does not, and these. */
    public Map<String, Set<String>> setInExecutionsAlone(String goal) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String id : executionIds()) {
            Set<String> names = setIn(id, goal);
            names.removeAll(
                    values(plugin == null ? null : plugin.getConfiguration()).keySet());
            if (!names.isEmpty()) {
                found.put(id, names);
            }
        }
        return found;
    }

    /**
     * The phases that the pom binds a goal to.
     *
     * @param usual the phase of an execution that names none
     */
    public Set<String> phasesOf(String goal, String usual) {
        Set<String> phases = new TreeSet<>();
        for (PluginExecution bound : executions(goal)) {
            phases.add(bound.getPhase() == null ? usual : bound.getPhase());
        }
        return phases;
    }

    /** The configuration of a goal's first execution, which holds the plugin's; else the plugin's; null for none. */
    @Nullable
    public Object of(String goal) {
        Object common = plugin == null ? null : plugin.getConfiguration();
        List<PluginExecution> bound = executions(goal);
        return bound.isEmpty() || bound.get(0).getConfiguration() == null
                ? common
                : bound.get(0).getConfiguration();
    }

    /** The ids of the executions of a goal, of those that have one value of a parameter the first. */
    public List<String> executionsByValue(String goal, String parameter) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (PluginExecution bound : executions(goal)) {
            ids.putIfAbsent(values(bound.getConfiguration()).getOrDefault(parameter, ""), bound.getId());
        }
        return List.copyOf(ids.values());
    }

    /** Every parameter that the pom sets, for all goals, in executions and for the report. */
    List<Xpp3Dom> all() {
        return parameters(bound -> true);
    }

    /** Every parameter that the pom sets for all goals, in this execution and for the report. */
    List<Xpp3Dom> ofExecution() {
        return parameters(bound -> bound.getId().equals(execution.getExecutionId()));
    }

    private List<Xpp3Dom> parameters(Predicate<PluginExecution> chosen) {
        List<@Nullable Object> configurations = new ArrayList<>();
        if (plugin != null) {
            configurations.add(plugin.getConfiguration());
            plugin.getExecutions().stream()
                    .filter(chosen)
                    .forEach(bound -> configurations.add(bound.getConfiguration()));
        }
        configurations.addAll(ofReport());
        return configurations.stream()
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .toList();
    }

    /** What {@code <reporting>} says of the plugin. */
    public List<@Nullable Object> ofReport() {
        List<@Nullable Object> configurations = new ArrayList<>();
        for (ReportPlugin report : project.getModel().getReporting() == null
                ? List.<ReportPlugin>of()
                : project.getModel().getReporting().getPlugins()) {
            if (report.getKey().equals(key())) {
                configurations.add(report.getConfiguration());
                report.getReportSets().forEach(set -> configurations.add(set.getConfiguration()));
            }
        }
        return configurations;
    }

    private List<PluginExecution> executions(String goal) {
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(bound -> bound.getGoals().contains(goal))
                        .toList();
    }

    private List<String> executionIds() {
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream().map(PluginExecution::getId).toList();
    }

    /** The names of a goal's parameters; empty if Maven does not say. */
    public Set<String> parameters(String goal) {
        MojoDescriptor own = execution.getMojoDescriptor();
        MojoDescriptor descriptor = own == null || own.getPluginDescriptor() == null
                ? null
                : own.getPluginDescriptor().getMojo(goal);
        return descriptor == null
                ? Set.of()
                : KnownParameters.of(descriptor).stream()
                        .map(Parameter::getName)
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> values(@Nullable Object configuration) {
        Map<String, String> values = new TreeMap<>();
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                values.put(child.getName(), child.toString());
            }
        }
        return values;
    }
}
