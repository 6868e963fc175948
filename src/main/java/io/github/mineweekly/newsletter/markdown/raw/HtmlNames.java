package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The elements of HTML by what {@link HtmlMode#SANITIZE} does with them. Names are in lower case. */
public final class HtmlNames {
    /** They stay. */
    public static final Set<String> SAFE =
            names("a abbr article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del"
                    + " details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input"
                    + " ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike"
                    + " strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr");

    /** They mark a run of text, and always need an end. */
    static final Set<String> MARKS =
            names("a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small"
                    + " span strike strong sub sup tt u var");

    /** They play what they name, and what they hold is only shown where that does not work. */
    public static final Set<String> MEDIA = names("audio video");

    /** They go, and nothing is missed: the text that they hold stays. */
    static final Set<String> PLAIN =
            names("acronym address blink body data datalist dialog dir fieldset form head hgroup html label legend"
                    + " listing marquee menu nobr noscript optgroup option output param search slot");

    /** They go, and are missed; the text that they hold stays. */
    private static final Set<String> MISSED = names(
            "applet area base basefont bgsound button canvas embed keygen link map meta meter object progress select");

    /** They go with all that they hold. */
    static final Set<String> WHOLE = names("math svg template");

    /** A browser reads what follows them as anything but HTML, so they are shown as typed. */
    public static final Set<String> SWALLOWING =
            names("frame frameset iframe noembed noframes plaintext script style textarea title xmp");

    /** HTML lets their ends be left out. */
    private static final Set<String> END_OPTIONAL = names("p li dt dd tr td th thead tbody tfoot colgroup rp rt");

    private static final Set<String> TABLE = names("table");
    private static final Set<String> OF_TABLES = names("caption col colgroup tbody td tfoot th thead tr");

    /** Other elements that are only within others, with those. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            "dd", names("dl"),
            "dt", names("dl"),
            "li", names("menu ol ul"),
            "rp", names("ruby"),
            "rt", names("ruby"),
            "track", names("audio video"));

    /** Those of them that are shown as what they are without the others too. */
    private static final Set<String> SHOWN_APART = names("dd dt li rp rt");

    private static final Set<String> UNSTYLED = names("div section article main header footer aside");
    private static final Set<String> NAMES = names("class id");

    private static final Set<String> VOID = names("br col hr img input source track wbr");

    private HtmlNames() {}

    /** Whether an element is a part of a text as words are, in any case. */
    static boolean marksText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MARKS.contains(lower) || lower.equals("img");
    }

    public static boolean isKnown(String name) {
        return SAFE.contains(name)
                || PLAIN.contains(name)
                || MISSED.contains(name)
                || WHOLE.contains(name)
                || SWALLOWING.contains(name);
    }

    /**
     * Whether the element ends at once if no end is typed. What follows a player would be held by it, and so not be
     * shown; what follows an anchor would be one too, in each paragraph anew.
     */
    static boolean endsAtOnce(HtmlTag tag) {
        return !tag.closing() && (tag.isAnchor() || MEDIA.contains(tag.name()));
    }

    /** Whether a tag that nothing ends is a word about HTML. */
    static boolean isWord(String name) {
        return MARKS.contains(name) || name.equals("pre");
    }

    /** The elements that an element is only within one of; none if it may be anywhere. */
    static Set<String> around(String name) {
        return OF_TABLES.contains(name) ? TABLE : WITHIN.getOrDefault(name, Set.of());
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
                || tag.attributes().getOrDefault("type", "").equalsIgnoreCase("checkbox");
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
        boolean unseen = tag.attributes().getOrDefault("type", "").equalsIgnoreCase("hidden");
        String media = tag.attributes().getOrDefault("media", "");
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
                && NAMES.containsAll(tag.attributes().keySet());
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }
}
