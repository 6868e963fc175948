package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.text.JsonOutput;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;

/**
 * A diagnostic as SARIF has it: a {@code result}.
 *
 * @param paths relative to the repository
 */
record SarifResult(Diagnostic diagnostic, RepositoryPaths paths) {
    /** Code hosts take this name for the root of the checkout. */
    static final String BASE = "%SRCROOT%";

    /** Writes it at once: there can be thousands. */
    void write(int ruleIndex, String fingerprint, JsonOutput json) {
        String help = diagnostic.help() == null ? "" : "\nhelp: " + Printable.escape(diagnostic.help());
        json.beginObject();
        json.name("ruleId").value(diagnostic.rule().id());
        json.name("ruleIndex").value(ruleIndex);
        json.name("level").value(SarifRule.level(diagnostic.severity()));
        message("message", Printable.escape(paths.message(diagnostic)) + help, json);
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        artifact(json);
        region("region", diagnostic.location().region(), json);
        json.endObject().endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name("newsletter/v1").value(fingerprint).endObject();
        if (diagnostic.fix() != null) {
            fix(diagnostic.fix(), json);
        }
        json.endObject();
    }

    private static void message(String name, String text, JsonOutput json) {
        json.name(name).beginObject();
        json.name("text").value(SarifRule.plain(text)).endObject();
    }

    private void artifact(JsonOutput json) {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(UrlEncoding.path(paths.of(diagnostic.location())));
        json.name("uriBaseId").value(BASE).endObject();
    }

    private void fix(Fix fix, JsonOutput json) {
        json.name("fixes").beginArray().beginObject();
        message("description", description(fix.kind()), json);
        json.name("artifactChanges").beginArray().beginObject();
        artifact(json);
        json.name("replacements").beginArray();
        for (Edit edit : fix.edits()) {
            json.beginObject();
            region("deletedRegion", edit.region(), json);
            json.name("insertedContent").beginObject();
            json.name("text").value(edit.replacement()).endObject();
            json.endObject();
        }
        json.endArray().endObject().endArray();
        json.endObject().endArray();
    }

    private static String description(Fix.Kind kind) {
        return switch (kind) {
            case SAFE -> "The one right answer.";
            case UNSAFE -> "A guess, to be looked at.";
            case ON_REQUEST -> "One of two answers, if what is there is not meant.";
        };
    }

    private static void region(String name, Region region, JsonOutput json) {
        json.name(name).beginObject();
        json.name("startLine").value(region.start().line());
        json.name("startColumn").value(region.start().column());
        json.name("endLine").value(region.end().line());
        json.name("endColumn").value(region.end().column()).endObject();
    }
}
