package io.github.mineweekly.newsletter.markdown.link;

/** What VuePress and others embed by {@code @[name](…)}. */
public final class VuePressPlayers {
    /** As alternatives of a pattern, in any case. */
    public static final String NAMES =
            "preview|youtube|vimeo|bilibili|acfun|youku|pdf|video|audio|artPlayer|audioReader"
                    + "|codepen|codesandbox|replit|jsfiddle|caniuse|osf|prezi|vine";

    private VuePressPlayers() {}
}
