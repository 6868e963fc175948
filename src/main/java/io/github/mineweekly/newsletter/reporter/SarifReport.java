package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnostics as a log in the Static Analysis Results Interchange Format, version 2.1.0, which code hosts and editors
 * read. It depends on its input alone: no time, no name of a machine, no absolute path.
 *
 * <p>Immutable and thread-safe.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    static final String HOME = "https://github.com/mineweekly/newsletter-maven-plugin";
    private static final int MOST_RESULTS = 25_000;
    private final String version;
    private final List<Rule> rules;
    private final RepositoryPaths paths;
    private final String execution;
    private final JsonObject tool;

    /**
     * @param version the plugin's own
     * @param rules all rules that a diagnostic can have, in the order in which the log lists them
     * @param execution the id of the execution in the pom; empty if it has none of its own
     */
    public SarifReport(String version, List<Rule> rules, RepositoryPaths paths, String execution) {
        this.execution = execution;
        this.version = version;
        this.rules = List.copyOf(rules);
        this.paths = paths;
        this.tool = tool();
    }

    /** Writes the whole log, ending with a line end, result by result: it need not fit into the memory. */
    public void write(List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        JsonOutput json = new JsonOutput(new StringBuilder(), JsonOutput.Style.PRETTY);
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        json.beginObject();
        Json.write(tool, json.name("tool"));
        Json.write(automation(), json.name("automationDetails"));
        Json.write(bases(), json.name("originalUriBaseIds"));
        json.name("columnKind").value("unicodeCodePoints");
        if (diagnostics.size() > MOST_RESULTS) {
            Json.write(invocations(diagnostics.size() - MOST_RESULTS), json.name("invocations"));
        }
        writeResults(worst(diagnostics), json.name("results"), out);
        json.endObject();
        json.endArray();
        json.endObject();
        json.passOnAll(out);
        out.write('\n');
    }

    /** What the run says of itself: how many results it has left out. */
    private static JsonArray invocations(int left) {
        String message =
                left + " more problems were found than the " + MOST_RESULTS + " in this report, which are the worst";
        JsonObject notification = Json.object("level", "warning", "message", SarifRule.message(message));
        return Json.array(
                Json.object("executionSuccessful", true, "toolExecutionNotifications", Json.array(notification)));
    }

    /** Code hosts take one report of an id; each newsletter of a build, in a module or an execution, has one. */
    private JsonObject automation() {
        String id = Stream.of("newsletter", paths.module(), execution)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "", "/"));
        return Json.object("id", id);
    }

    private JsonObject tool() {
        List<JsonObject> descriptors = rules.stream().map(SarifRule::json).toList();
        JsonObject driver = Json.object("name", "newsletter-maven-plugin", "version", version);
        driver.addProperty("informationUri", HOME);
        driver.add("rules", Json.array(descriptors));
        return Json.object("driver", driver);
    }

    /** The base is given in words alone: the machine's paths stay out of the report. */
    private static JsonObject bases() {
        return Json.object(
                SarifResult.BASE, Json.object("description", SarifRule.message("The root of the repository.")));
    }

    private static List<Diagnostic> worst(List<Diagnostic> diagnostics) {
        return diagnostics.size() <= MOST_RESULTS
                ? diagnostics
                : diagnostics.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                        .limit(MOST_RESULTS)
                        .sorted()
                        .toList();
    }

    private void writeResults(List<Diagnostic> diagnostics, JsonOutput json, OutputStream out) throws IOException {
        Map<String, Integer> index = new HashMap<>();
        rules.forEach(rule -> index.put(rule.id(), index.size()));
        Fingerprints fingerprints = new Fingerprints();
        json.beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            Integer at = index.get(diagnostic.rule().id());
            if (at == null) {
                throw new IllegalArgumentException(
                        "the rule " + diagnostic.rule().id() + " is not listed");
            }
            String path = paths.of(diagnostic.location());
            Json.write(new SarifResult(diagnostic, paths).json(at, fingerprints.of(diagnostic, path)), json);
            json.passOn(out);
        }
        json.endArray();
    }
}
