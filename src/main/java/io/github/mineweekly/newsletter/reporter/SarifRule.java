package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.text.Json;
import java.util.List;
import java.util.Locale;

/** A rule as SARIF describes it: a {@code reportingDescriptor}. */
final class SarifRule {
    private SarifRule() {}

    static JsonObject json(Rule rule) {
        RuleDocumentation documentation = RuleDocumentation.of(rule);
        String help = documentation.markdown();
        String stage = rule.stage().name().toLowerCase(Locale.ROOT);
        JsonObject json = Json.object("id", rule.id());
        json.addProperty("helpUri", SarifReport.HOME + "/blob/main/docs/rules.md#" + rule.id());
        json.add("shortDescription", message(documentation.summary()));
        json.add("fullDescription", message(documentation.what()));
        json.add("help", Json.object("text", plain(help), "markdown", help));
        json.add("defaultConfiguration", Json.object("level", level(rule.severity())));
        json.add("properties", Json.object("tags", rule.structural() ? List.of(stage, "structural") : List.of(stage)));
        return json;
    }

    /** What SARIF calls a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
            case OFF -> "none";
        };
    }

    static JsonObject message(String text) {
        return Json.object("text", plain(text));
    }

    /** What would be a link in a message stays text, since it may come from an issue. */
    static String plain(String message) {
        return message.replace("](", "\\](");
    }
}
