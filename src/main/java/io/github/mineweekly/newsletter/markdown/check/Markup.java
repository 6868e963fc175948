package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.link.VuePressPlayers;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Map;

/**
 * A kind of markup that another tool reads and the dialect does not: what it looks like, and what is said of it.
 *
 * @param sign tells sooner than the form whether a line may be of the kind
 * @param what the end of a message about it
 */
record Markup(String name, Rule rule, MarkupSign sign, MarkupForm form, String what, String help) {
    /** As the resource has them, in order. */
    static List<Markup> all() {
        Map<String, String> parts = Map.of(
                "attributes", BraceAttributes.NAMED,
                "kramdown", BraceAttributes.OF_KRAMDOWN,
                "picture", WebAddress.PICTURE_ENDINGS,
                "players", VuePressPlayers.NAMES);
        return Resource.paragraphs("markdown/markup.txt", parts).stream()
                .map(Markup::of)
                .toList();
    }

    private static Rule rule(String id) {
        for (Rule rule : BodyRules.ALL) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule " + id);
    }

    private static Markup of(Map<String, String> fields) {
        String rule = fields.get("rule");
        return new Markup(
                Resource.value(fields, "name"),
                rule == null ? BodyRules.MARKUP_OF_OTHER_TOOL : rule(rule),
                MarkupSign.of(Resource.value(fields, "sign")),
                new MarkupForm(Resource.value(fields, "form")),
                Resource.value(fields, "says"),
                Resource.value(fields, "help"));
    }
}
