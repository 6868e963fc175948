package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.text.Json;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * @param version the plugin's own
     * @param rules all rules that a diagnostic can have, in the order in which the log lists them
     */
    public SarifReport(String version, List<Rule> rules, RepositoryPaths paths) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.paths = paths;
    }

    /** The whole log, ending with a line end. */
    public String text(List<Diagnostic> diagnostics) {
        JsonObject run = new JsonObject();
        run.add("tool", tool());
        run.add("automationDetails", automation());
        run.add("originalUriBaseIds", bases());
        run.addProperty("columnKind", "unicodeCodePoints");
        run.add("results", results(diagnostics));
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return Json.pretty(log);
    }

    /** Code hosts take one report of an id; the modules of a build have one each. */
    private JsonObject automation() {
        JsonObject details = new JsonObject();
        String module = paths.module();
        details.addProperty("id", "newsletter/" + (module.isEmpty() ? "" : module + "/"));
        return details;
    }

    private JsonObject tool() {
        JsonArray descriptors = new JsonArray();
        rules.stream().map(SarifRule::json).forEach(descriptors::add);
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "newsletter-maven-plugin");
        driver.addProperty("version", version);
        driver.addProperty("informationUri", HOME);
        driver.add("rules", descriptors);
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        return tool;
    }

    /** The base is given in words alone: the machine's paths stay out of the report. */
    private static JsonObject bases() {
        JsonObject base = new JsonObject();
        base.add("description", SarifRule.message("The root of the repository."));
        JsonObject bases = new JsonObject();
        bases.add(SarifResult.BASE, base);
        return bases;
    }

    private JsonArray results(List<Diagnostic> diagnostics) {
        Map<String, Integer> index = new HashMap<>();
        rules.forEach(rule -> index.put(rule.id(), index.size()));
        JsonArray results = new JsonArray();
        Fingerprints fingerprints = new Fingerprints();
        List<Diagnostic> worst = diagnostics.size() <= MOST_RESULTS
                ? diagnostics
                : diagnostics.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                        .limit(MOST_RESULTS)
                        .sorted()
                        .toList();
        for (Diagnostic diagnostic : worst) {
            Integer at = index.get(diagnostic.rule().id());
            if (at == null) {
                throw new IllegalArgumentException(
                        "the rule " + diagnostic.rule().id() + " is not listed");
            }
            String path = paths.of(diagnostic.location());
            results.add(new SarifResult(diagnostic, path).json(at, fingerprints.of(diagnostic, path)));
        }
        return results;
    }
}
