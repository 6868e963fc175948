package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.JsonOutput;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Diagnostics as a Code Quality report, which GitLab shows in a merge request. It depends on its input alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeQualityReport {
    private final RepositoryPaths paths;

    public CodeQualityReport(RepositoryPaths paths) {
        this.paths = paths;
    }

    /** Writes the whole report, ending with a line end, problem by problem: it need not fit into the memory. */
    public void write(List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        JsonOutput json = new JsonOutput(new StringBuilder(), JsonOutput.Style.PRETTY);
        json.beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            Json.write(json(diagnostic, fingerprints), json);
            json.passOn(out);
        }
        json.endArray();
        json.passOnAll(out);
        out.write('\n');
    }

    private JsonObject json(Diagnostic diagnostic, Fingerprints fingerprints) {
        String path = paths.of(diagnostic.location());
        JsonObject lines = Json.object("begin", diagnostic.location().start().line());
        JsonObject json = Json.object("description", description(diagnostic));
        json.addProperty("check_name", diagnostic.rule().id());
        json.addProperty("fingerprint", fingerprints.of(diagnostic, path));
        json.addProperty("severity", severity(diagnostic));
        json.add("location", Json.object("path", path, "lines", lines));
        return json;
    }

    private String description(Diagnostic diagnostic) {
        return Printable.escape(
                paths.message(diagnostic) + (diagnostic.help() == null ? "" : " - help: " + diagnostic.help()));
    }

    private static String severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> diagnostic.rule().structural() ? "blocker" : "critical";
            case WARNING -> "minor";
            case NOTICE, OFF -> "info";
        };
    }
}
