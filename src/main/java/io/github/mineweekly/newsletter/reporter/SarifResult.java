package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.List;

/**
 * A diagnostic as SARIF has it: a {@code result}.
 *
 * @param paths relative to the repository
 */
record SarifResult(Diagnostic diagnostic, RepositoryPaths paths) {
    /** Code hosts take this name for the root of the checkout. */
    static final String BASE = "%SRCROOT%";

    JsonObject json(int ruleIndex, String fingerprint) {
        JsonObject place = Json.object("artifactLocation", artifact());
        place.add("region", region(diagnostic.location().region()));
        JsonObject json = Json.object("ruleId", diagnostic.rule().id(), "ruleIndex", ruleIndex);
        json.addProperty("level", SarifRule.level(diagnostic.severity()));
        json.add("message", SarifRule.message(paths.messageWithHelp(diagnostic)));
        json.add("locations", Json.array(Json.object("physicalLocation", place)));
        json.add("partialFingerprints", Json.object("newsletter/v1", fingerprint));
        if (diagnostic.fix() != null) {
            json.add("fixes", Json.array(fix(diagnostic.fix())));
        }
        return json;
    }

    private JsonObject artifact() {
        return Json.object("uri", UrlEncoding.path(paths.of(diagnostic.location())), "uriBaseId", BASE);
    }

    private JsonObject fix(Fix fix) {
        List<JsonObject> replacements =
                fix.edits().stream().map(SarifResult::replacement).toList();
        JsonObject change = Json.object("artifactLocation", artifact(), "replacements", replacements);
        JsonObject description = SarifRule.message(description(fix.kind()));
        return Json.object("description", description, "artifactChanges", Json.array(change));
    }

    private static JsonObject replacement(Edit edit) {
        JsonObject inserted = Json.object("text", edit.replacement());
        return Json.object("deletedRegion", region(edit.region()), "insertedContent", inserted);
    }

    private static String description(Fix.Kind kind) {
        return switch (kind) {
            case SAFE -> "The only correct fix.";
            case UNSAFE -> "A guess; review it.";
            case ON_REQUEST -> "One of two fixes; apply it only if the present text is a mistake.";
        };
    }

    private static JsonObject region(Region region) {
        JsonObject json = Json.object("startLine", region.start().line());
        json.addProperty("startColumn", region.start().column());
        json.addProperty("endLine", region.end().line());
        json.addProperty("endColumn", region.end().column());
        return json;
    }
}
