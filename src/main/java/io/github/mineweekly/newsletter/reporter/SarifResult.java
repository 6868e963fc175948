package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A diagnostic as SARIF has it: a {@code result}.
 *
 * @param path the file relative to the repository
 */
record SarifResult(Diagnostic diagnostic, String path) {
    /** Code hosts take this name for the root of the checkout. */
    static final String BASE = "%SRCROOT%";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    JsonObject json(int ruleIndex, String fingerprint) {
        String help = diagnostic.help() == null ? "" : "\nhelp: " + Printable.escape(diagnostic.help());
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact());
        physical.add("region", region(diagnostic.location().region()));
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        JsonObject json = new JsonObject();
        json.addProperty("ruleId", diagnostic.rule().id());
        json.addProperty("ruleIndex", ruleIndex);
        json.addProperty("level", SarifRule.level(diagnostic.severity()));
        json.add("message", SarifRule.message(Printable.escape(diagnostic.message()) + help));
        json.add("locations", arrayOf(location));
        JsonObject fingerprints = new JsonObject();
        fingerprints.addProperty("newsletter/v1", fingerprint);
        json.add("partialFingerprints", fingerprints);
        if (diagnostic.fix() != null) {
            json.add("fixes", arrayOf(fix(diagnostic.fix())));
        }
        return json;
    }

    private JsonObject artifact() {
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", uri(path));
        artifact.addProperty("uriBaseId", BASE);
        return artifact;
    }

    private JsonObject fix(Fix fix) {
        JsonArray replacements = new JsonArray();
        for (Edit edit : fix.edits()) {
            JsonObject content = new JsonObject();
            content.addProperty("text", edit.replacement());
            JsonObject replacement = new JsonObject();
            replacement.add("deletedRegion", region(edit.region()));
            replacement.add("insertedContent", content);
            replacements.add(replacement);
        }
        JsonObject change = new JsonObject();
        change.add("artifactLocation", artifact());
        change.add("replacements", replacements);
        JsonObject json = new JsonObject();
        json.add("description", SarifRule.message(description(fix.kind())));
        json.add("artifactChanges", arrayOf(change));
        return json;
    }

    private static String description(Fix.Kind kind) {
        return switch (kind) {
            case SAFE -> "The one right answer.";
            case UNSAFE -> "A guess, to be looked at.";
            case ON_REQUEST -> "One of two answers, if what is there is not meant.";
        };
    }

    private static JsonObject region(Region region) {
        JsonObject json = new JsonObject();
        json.addProperty("startLine", region.start().line());
        json.addProperty("startColumn", region.start().column());
        json.addProperty("endLine", region.end().line());
        json.addProperty("endColumn", region.end().column());
        return json;
    }

    /** A relative reference as RFC 3986 has it: every byte of UTF-8 that is not unreserved is percent-encoded. */
    private static String uri(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> UNRESERVED.indexOf(bytes[i]) >= 0
                        ? String.valueOf((char) bytes[i])
                        : String.format(Locale.ROOT, "%%%02X", bytes[i]))
                .collect(Collectors.joining());
    }

    private static JsonArray arrayOf(JsonObject one) {
        JsonArray array = new JsonArray();
        array.add(one);
        return array;
    }
}
