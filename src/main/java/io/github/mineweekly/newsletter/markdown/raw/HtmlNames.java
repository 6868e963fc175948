package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of HTML by what {@link HtmlMode#SANITIZE} does with them, as the resource says. Names are in lower case.
 */
public final class HtmlNames {
    /** They stay. */
    public static final Set<String> SAFE = RawHtml.elements("safe");

    static final Set<String> PLAIN = RawHtml.elements("plain");
    private static final Set<String> MISSED = RawHtml.elements("missed");
    private static final Set<String> WHOLE = RawHtml.elements("whole");
    /** A browser reads what follows them as anything but HTML, so they are shown as typed. */
    static final Set<String> SWALLOWING = RawHtml.elements("swallowing");

    static final Set<String> MARKS = RawHtml.elements("mark");
    private static final Set<String> VOID = RawHtml.elements("void");
    private static final Set<String> END_OPTIONAL = RawHtml.elements("end-optional");
    private static final Set<String> OF_TABLES = RawHtml.elements("of-table");
    private static final Set<String> UNSTYLED = RawHtml.elements("unstyled");

    /** Other elements that are only within others, with those. */
    private static final Map<String, List<String>> WITHIN = Map.of(
            "dd", List.of("dl"),
            "dt", List.of("dl"),
            "figcaption", List.of("figure"),
            "li", List.of("ul", "ol", "menu"),
            "rp", List.of("ruby"),
            "rt", List.of("ruby"),
            "summary", List.of("details"),
            "track", List.copyOf(RawHtml.MEDIA));

    /** Those of them that are shown as what they are without the others too. */
    private static final Set<String> SHOWN_APART = Set.of("dd", "dt", "figcaption", "li", "rp", "rt", "summary");

    private HtmlNames() {}

    /** Whether an element is a part of a text as words are, in any case. */
    static boolean marksText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MARKS.contains(lower) || lower.equals("img");
    }

    static boolean isKnown(String name) {
        return isHtml(name) || SWALLOWING.contains(name);
    }

    /** Whether an element is known, and what follows its tag is HTML. */
    public static boolean isHtml(String name) {
        return SAFE.contains(name) || isLeftOut(name);
    }

    /**
     * Whether the element ends at once if no end is typed. What follows a player would be held by it, and so not be
     * shown; what follows an anchor would be one too, in each paragraph anew.
     */
    static boolean endsAtOnce(HtmlTag tag) {
        return !tag.closing() && (tag.isAnchor() || RawHtml.MEDIA.contains(tag.name()));
    }

    /** Whether a tag that nothing ends is a word about HTML. */
    static boolean isWord(String name) {
        return MARKS.contains(name) || name.equals("pre");
    }

    /** The elements that an element is only within one of; none if it may be anywhere. */
    static List<String> around(String name) {
        return OF_TABLES.contains(name) ? List.of("table") : WITHIN.getOrDefault(name, List.of());
    }

    /** The element that a block is in at least; null if it may be anywhere. A reading is shown the same without it. */
    static @Nullable String needed(String name) {
        boolean reading = around(name).contains("ruby");
        return SHOWN_APART.contains(name) && !reading ? around(name).get(0) : null;
    }

    /** Whether an element that is only within others is shown as what it is without them too. */
    static boolean isShownApart(String name) {
        return SHOWN_APART.contains(name);
    }

    /** Whether the element holds what comes before its end, some blocks later too. */
    static boolean holds(String name) {
        return !isVoid(name) && (SAFE.contains(name) || PLAIN.contains(name) || WHOLE.contains(name));
    }

    /** Whether the element goes with all that it holds. */
    public static boolean isWhole(String name) {
        return WHOLE.contains(name);
    }

    /** Whether the tags of the element go. */
    public static boolean isLeftOut(String name) {
        return PLAIN.contains(name) || MISSED.contains(name) || WHOLE.contains(name);
    }

    /** Whether the element may be in an issue; of {@code input} only the box of a task. */
    static boolean isKept(HtmlTag tag) {
        boolean box = tag.closing()
                || !tag.name().equals("input")
                || tag.attribute("type").equalsIgnoreCase("checkbox");
        return box && !isPictureOnly(tag) && SAFE.contains(tag.name());
    }

    /**
     * A choice of {@code picture}: what {@code img} names is shown everywhere. It is missed where the choice is by the
     * width of the screen, and not where it is the same in other colours or in another format.
     */
    private static boolean isPictureOnly(HtmlTag tag) {
        return tag.name().equals("source")
                && tag.attributes().containsKey("srcset")
                && !tag.attributes().containsKey("src");
    }

    /** Whether the element cannot be in an issue and its absence is seen. */
    static boolean isMissed(HtmlTag tag) {
        boolean field = tag.name().equals("input") && !isKept(tag);
        boolean unseen = tag.attribute("type").equalsIgnoreCase("hidden");
        String media = tag.attribute("media");
        boolean chosen = !media.isBlank() && !media.contains("prefers-color-scheme");
        return MISSED.contains(tag.name())
                || WHOLE.contains(tag.name())
                || (isPictureOnly(tag) && chosen)
                || (field && !unseen);
    }

    /** What follows {@code <pre>} is one block of raw HTML, and is looked at as such. */
    static boolean needsEnd(String name) {
        return !END_OPTIONAL.contains(name) && !name.equals("pre");
    }

    /** Whether what is in the element looks the same without it, but for a style of the team's. */
    static boolean isPlain(HtmlTag tag) {
        return UNSTYLED.contains(tag.name())
                && Set.of("class", "id").containsAll(tag.attributes().keySet());
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }
}
