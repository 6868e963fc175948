package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The command that runs another goal of the plugin where this build was started: for the same module, with the same
 * configuration and the same parameters. Messages name it in short, as {@code mvn newsletter:fix}.
 */
public final class GoalCommand {
    private static final Pattern SHORT = Pattern.compile("`mvn newsletter:([a-z]+)(?![\\s\\S]*`mvn newsletter:)");
    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,~-]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What says how a run went, and not which issues there are or what is asked of them. */
    private static final Set<String> OF_ONE_RUN = Set.of("guess", "dryRun", "only", "skip", "rule");

    /** What Maven gives for the source of a profile that is in no pom. */
    private static final String OF_SETTINGS = "external";

    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;
    private final PomConfiguration pom;

    public GoalCommand(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.execution = execution;
        this.pom = new PomConfiguration(project, execution);
    }

    /** A message with the command in full; the last one named, since a value from an issue may hold one too. */
    public String in(String message) {
        Matcher named = SHORT.matcher(message);
        return named.find() ? named.replaceFirst(Matcher.quoteReplacement("`" + of(named.group(1)))) : message;
    }

    /** The command without an option of its own. */
    public String of(String goal) {
        List<String> words = new ArrayList<>(List.of("mvn", quoted(goalName(goal))));
        boolean readsIssues = pom.parameters(goal).contains("sourceDirectory");
        addFile(words);
        addProfiles(words);
        if (readsIssues) {
            addModule(words);
            userProperties(goal).forEach((name, value) -> words.add(quoted("-D" + name + "=" + value)));
        }
        return String.join(" ", words);
    }

    private String goalName(String goal) {
        String name = hasPrefix()
                ? "newsletter:" + goal
                : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion() + ":" + goal;
        String id = execution.getExecutionId();
        return id == null || id.equals("default-cli") || pom.setIn(id, goal).isEmpty() ? name : name + "@" + id;
    }

    private boolean hasPrefix() {
        return project.getFile() != null
                && (pom.namesPlugin() || session.getPluginGroups().contains(execution.getGroupId()));
    }

    /** The pom, if Maven was not started beside it. */
    private void addFile(List<String> words) {
        File file = session.getRequest().getPom();
        String folder = property(session.getSystemProperties(), "user.dir");
        if (file != null && folder != null && !file.toPath().equals(Path.of(folder, "pom.xml"))) {
            words.add("-f");
            words.add(quoted(PathText.relative(Path.of(folder), file.toPath())));
        }
    }

    /**
     * Those that were asked for and are in a pom of the build: without them it may not name the plugin, say something
     * else of it, or not have the module. Those that settings switch on are on the next time, too.
     */
    private void addProfiles(List<String> words) {
        List<MavenProject> modules = session.getAllProjects();
        Set<String> ofPoms = Stream.concat(Stream.of(project), modules == null ? Stream.empty() : modules.stream())
                .flatMap(of -> of.getInjectedProfileIds().entrySet().stream())
                .filter(of -> !of.getKey().equals(OF_SETTINGS))
                .flatMap(of -> of.getValue().stream())
                .collect(Collectors.toSet());
        String profiles = Stream.concat(
                        session.getRequest().getActiveProfiles().stream().filter(ofPoms::contains),
                        session.getRequest().getInactiveProfiles().stream().map(profile -> "!" + profile))
                .collect(Collectors.joining(","));
        if (!profiles.isEmpty()) {
            words.add("-P");
            words.add(quoted(profiles));
        }
    }

    private void addModule(List<String> words) {
        if (project.getFile() != null) {
            Path module = PathText.absolute(project.getBasedir().toPath());
            Path root = BuildEnvironment.root(module, session);
            if (!module.equals(root)) {
                words.add("-pl");
                words.add(quoted(PathText.relative(root, module)));
            }
        }
    }

    private static @Nullable String property(@Nullable Properties properties, String name) {
        return properties == null ? null : properties.getProperty(name);
    }

    private Map<String, String> userProperties(String goal) {
        Map<String, String> properties = new TreeMap<>();
        for (String name : session.getUserProperties().stringPropertyNames()) {
            String parameter =
                    name.startsWith(KnownParameters.PREFIX) ? name.substring(KnownParameters.PREFIX.length()) : "";
            if (pom.parameters(goal).contains(parameter) && !OF_ONE_RUN.contains(parameter)) {
                properties.put(name, session.getUserProperties().getProperty(name));
            }
        }
        return properties;
    }

    /** The parameters of a goal that the command line sets. */
    public Set<String> typedParameters(String goal) {
        return userProperties(goal).keySet().stream()
                .map(name -> name.substring(KnownParameters.PREFIX.length()))
                .collect(Collectors.toSet());
    }

    /** As a shell takes it for one word. */
    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.matches("[^\"$`\\\\!]*") ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
