package io.github.mineweekly.newsletter.reporter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleDocumentation;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.util.Locale;

/** A rule as SARIF describes it: a {@code reportingDescriptor}. */
final class SarifRule {
    private SarifRule() {}

    static JsonObject json(Rule rule) {
        RuleDocumentation documentation = RuleDocumentation.of(rule);
        JsonObject json = new JsonObject();
        json.addProperty("id", rule.id());
        json.addProperty("helpUri", SarifReport.HOME + "/blob/main/docs/rules.md#" + rule.id());
        json.add("shortDescription", message(documentation.summary()));
        json.add("fullDescription", message(documentation.what()));
        JsonObject help = message(documentation.markdown());
        help.addProperty("markdown", documentation.markdown());
        json.add("help", help);
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(rule.severity()));
        json.add("defaultConfiguration", configuration);
        json.add("properties", properties(rule));
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
        JsonObject message = new JsonObject();
        message.addProperty("text", plain(text));
        return message;
    }

    /** What would be a link in a message stays text, since it may come from an issue. */
    static String plain(String message) {
        return message.replace("](", "\\](");
    }

    private static JsonObject properties(Rule rule) {
        JsonArray tags = new JsonArray();
        tags.add(rule.stage().name().toLowerCase(Locale.ROOT));
        if (rule.structural()) {
            tags.add("structural");
        }
        JsonObject properties = new JsonObject();
        properties.add("tags", tags);
        return properties;
    }
}
