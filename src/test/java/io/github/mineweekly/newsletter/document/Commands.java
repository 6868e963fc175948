package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands of a document: goals, phases, profiles, options and properties exist. */
final class Commands {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])(?:mvn|\\./mvnw)((?: +[^\\s`|;&…]+)+)");
    private static final Pattern OWN_GOAL = Pattern.compile("(?:newsletter|newsletter-maven-plugin:[^:\\s]+):(\\w+)");
    private static final Set<String> PHASES =
            Set.of("clean", "validate", "test", "package", "verify", "install", "deploy", "site", "site-deploy");
    private static final Set<String> OTHER_GOALS =
            Set.of("site:site", "site:jar", "site:run", "site:stage", "site:deploy", "versions:set");
    private static final Set<String> OPTIONS = Set.of("-q", "-B", "-o", "-T", "2C", "-ntp", "--");

    /** Of other plugins, each said in a test's own run or in the plugin's documentation. */
    private static final Set<String> PROPERTIES = Set.of(
            "maven.test.skip",
            "invoker.skip",
            "skipTests",
            "locales",
            "detail",
            "gpg.skip",
            "newVersion",
            "generateBackupPoms",
            "stdout.encoding",
            "sun.stdout.encoding");

    private final GoalParameters known;
    private final String pom;

    Commands(GoalParameters known) throws IOException {
        this.known = known;
        this.pom = Files.readString(Path.of("pom.xml"));
    }

    /** All commands of a text, without the name of the program. */
    static Stream<String> in(String text) {
        return COMMAND.matcher(text).results().map(match -> match.group(1).strip());
    }

    void check(String command) {
        for (String word : command.replaceAll("[\"'()]", "").split(" +")) {
            assertThat(isKnown(word))
                    .as("`" + word + "` of `mvn " + command + "`")
                    .isTrue();
        }
    }

    private boolean isKnown(String word) {
        if (word.startsWith("-D")) {
            return isProperty(word.substring(2).replaceFirst("=.*", ""));
        }
        if (word.startsWith("-P")) {
            return List.of(word.substring(2).split(",")).stream()
                    .map(id -> id.replaceFirst("^-", ""))
                    .allMatch(id -> pom.contains("<id>" + id + "</id>"));
        }
        Matcher goal = OWN_GOAL.matcher(word);
        return goal.find()
                ? known.goals().contains(goal.group(1))
                : PHASES.contains(word) || OTHER_GOALS.contains(word) || OPTIONS.contains(word);
    }

    private boolean isProperty(String name) {
        return name.startsWith("newsletter.")
                ? known.properties().contains(name.substring("newsletter.".length()))
                : PROPERTIES.contains(name);
    }

    /** Goals and properties that are named without a command. */
    void checkNames(String code) {
        if (code.startsWith("-D") && !code.contains("<")) {
            List.of(code.split(" "))
                    .forEach(word -> assertThat(isKnown(word)).as(word).isTrue());
        } else if (code.matches("newsletter:\\w+")) {
            assertThat(isKnown(code)).as(code).isTrue();
        }
    }
}
