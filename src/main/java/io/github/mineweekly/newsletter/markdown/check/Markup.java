package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.link.VuePressPlayers;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of markup that another tool reads and the dialect does not: what it looks like, and what is said of it.
 *
 * @param sign tells sooner than the form whether a line may be of the kind
 * @param what the end of a message about it
 */
record Markup(String name, Rule rule, MarkupSign sign, MarkupForm form, String what, String help) {
    private static final Pattern PART = Pattern.compile("⟨([a-z-]+)⟩");

    /** As the resource has them, in order. */
    static List<Markup> all() {
        Map<String, String> parts = new HashMap<>(Map.of(
                "attributes", BraceAttributes.MEANT,
                "kramdown", BraceAttributes.OF_KRAMDOWN,
                "picture", WebAddress.PICTURE_ENDINGS,
                "players", VuePressPlayers.NAMES));
        List<Markup> kinds = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : (Resource.text("markdown/markup.txt") + "\n").split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            String form = fields.getOrDefault("form", "");
            if (colon > 0) {
                fields.merge(line.substring(0, colon), withParts(line.substring(colon + 2), parts), String::concat);
            } else if (line.isEmpty() && fields.containsKey("part")) {
                parts.put(value(fields, "part"), form);
                fields.clear();
            } else if (line.isEmpty() && !fields.isEmpty()) {
                kinds.add(of(fields, form));
                fields.clear();
            }
        }
        return Collections.unmodifiableList(kinds);
    }

    private static String withParts(String typed, Map<String, String> parts) {
        return typed.indexOf('⟨') < 0
                ? typed
                : PART.matcher(typed).replaceAll(part -> Matcher.quoteReplacement(value(parts, part.group(1))));
    }

    private static String value(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "no " + name + " in " + fields);
    }

    private static Rule rule(String id) {
        for (Rule rule : BodyRules.ALL) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule " + id);
    }

    private static Markup of(Map<String, String> fields, String form) {
        String rule = fields.get("rule");
        return new Markup(
                value(fields, "name"),
                rule == null ? BodyRules.MARKUP_OF_OTHER_TOOL : rule(rule),
                MarkupSign.of(value(fields, "sign")),
                new MarkupForm(form),
                value(fields, "says"),
                value(fields, "help"));
    }
}
