package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of colons within a text: they open a container of a name that there is not, or close none. One for an issue,
 * whose paragraphs it sees in order.
 */
public final class ContainerLines {
    private static final Pattern COLONS = Pattern.compile(
            "^([:：]{3,}+)[ \\t]*+(?:([^\\s:：`][^\\s：]{0,99}).*|$)", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern COLONS_AFTER_NAME = Pattern.compile("(?<!:):{3,}+$");
    private static final Pattern UNTITLED = Pattern.compile("raw|v-pre|code-group");
    private static final Pattern OF_OTHER_TOOLS = Pattern.compile("^\\{?\\.?(?:callout-)?|[{}\\[\\]].*$");

    private final BodyProblems problems;
    private final List<String> kinds;

    /** How many containers of unknown names wait for their end. */
    private int openUnknown;

    /** @param kinds the names of containers */
    public ContainerLines(BodyProblems problems, List<String> kinds) {
        this.problems = problems;
        this.kinds = kinds;
    }

    public void check(Fragment paragraph) {
        String text = paragraph.text();
        if (!text.contains(":::") && !text.contains("：：：")) {
            return;
        }
        Matcher line = COLONS.matcher(text);
        while (line.find()) {
            String name = line.group(2);
            Inline.Place place = paragraph.place(line.start(), line.end(name == null ? 1 : 2));
            if (line.group(1).indexOf('：') >= 0) {
                fullWidth(place, name);
            } else if (name != null) {
                unknown(place, name);
            } else if (openUnknown == 0) {
                problems.addOfText(
                        BodyRules.CONTAINER_UNKNOWN,
                        place,
                        "these colons close no container, and are shown as text",
                        "write as many as the container begins with, or delete the line");
            }
            openUnknown = Math.max(0, openUnknown + (name == null ? -1 : 1));
        }
    }

    private void fullWidth(Inline.Place place, @Nullable String name) {
        problems.addOfText(
                BodyRules.CONTAINER_UNKNOWN,
                place,
                "full-width colons begin and end no container, and are shown as text",
                "write " + Printable.quote(name == null ? ":::" : "::: " + name));
    }

    /** Other tools write {@code {note}} and {@code {.callout-note}}. */
    private void unknown(Inline.Place place, String name) {
        String plain = OF_OTHER_TOOLS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String known = OtherBoxes.kind(plain);
        String prefix = kinds.stream().filter(plain::startsWith).findFirst().orElse(null);
        String near = plain.startsWith("spoiler") ? "details" : known;
        near = near == null ? Misspelling.nearest(plain, kinds).orElse(prefix) : near;
        String quoted = COLONS_AFTER_NAME.matcher(name).replaceAll("");
        problems.addOfText(
                BodyRules.CONTAINER_UNKNOWN,
                place,
                "no container is named "
                        + Printable.quote(kinds.contains(quoted) ? name : quoted)
                        + "; its lines are shown as typed",
                near == null
                        ? "the names are " + String.join(", ", kinds)
                        : "write `::: " + near
                                + (UNTITLED.matcher(near).matches() ? "`" : "`, and a title after a space"));
    }
}
