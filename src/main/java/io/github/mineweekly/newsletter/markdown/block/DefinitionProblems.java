package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.markdown.inline.Definitions;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.regex.Pattern;

/** Reports link definitions that nothing refers to: their lines are on no page. */
final class DefinitionProblems {
    private static final Pattern ADDRESS = Pattern.compile("(?:[^/]*/|[#?]|mailto:|\\p{ASCII}*\\.).*", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("//.*|(?i)comment.*", Pattern.DOTALL);
    private static final Pattern ALERT = Pattern.compile("!\\p{L}{1,50}");

    private DefinitionProblems() {}

    static void add(List<Definitions.Unused> all, HiddenText hidden, BodyProblems problems) {
        List<Definitions.Unused> unused =
                all.stream().filter(definition -> !isHidden(definition, hidden)).toList();
        List<Definitions.Unused> links =
                unused.stream().filter(DefinitionProblems::isLink).toList();
        if (!links.isEmpty()) {
            // Lists of links are kept from issue to issue, so one line says it of all.
            Definitions.Unused first = links.get(0);
            String others = BodyProblems.counted(links.size() - 1);
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    first.place(),
                    "nothing refers to the label " + label(first) + ", so its address is not shown" + others,
                    "write " + Printable.quote("[…][" + first.label() + "]") + " where it belongs, or delete the line");
        }
        for (Definitions.Unused definition : unused) {
            if (definition.repeated() && !isComment(definition)) {
                problems.add(
                        BodyRules.CONTENT_DROPPED,
                        definition.place(),
                        "the label " + label(definition) + " is defined above; this address is not used",
                        "give it a label of its own");
            } else if (!isAddress(definition) && !definition.label().startsWith("^")) {
                // Of a footnote whose label has a space, another check says so.
                problems.add(
                        BodyRules.CONTENT_DROPPED,
                        definition.place(),
                        "the line is the address of a label, " + label(definition) + ", and is not shown",
                        ALERT.matcher(definition.label()).matches()
                                ? "write " + label(definition) + " without the colon"
                                : "write " + Printable.quote("\\[" + definition.label() + "]:") + " if it is text");
            }
        }
    }

    /** One whose label is defined above has no effect either where hidden text does not refer to it. */
    private static boolean isHidden(Definitions.Unused definition, HiddenText hidden) {
        int start = definition.place().start();
        return definition.repeated() ? hidden.holds(start) : hidden.explains(definition.label(), start);
    }

    private static boolean isLink(Definitions.Unused definition) {
        return !definition.repeated() && isAddress(definition) && !isComment(definition);
    }

    /** As {@code [//]: # (for authors)}. */
    private static boolean isComment(Definitions.Unused definition) {
        return definition.url().equals("#")
                || COMMENT.matcher(definition.label()).matches();
    }

    private static boolean isAddress(Definitions.Unused definition) {
        return definition.url().isEmpty()
                || COMMENT.matcher(definition.label()).matches()
                || ADDRESS.matcher(definition.url()).matches();
    }

    private static String label(Definitions.Unused definition) {
        return Printable.quote("[" + definition.label() + "]");
    }
}
