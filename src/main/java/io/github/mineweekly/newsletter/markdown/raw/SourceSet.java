package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures that browsers choose of several: the first is shown to all. */
final class SourceSet {
    private SourceSet() {}

    /** The first address of an image that has no other, as typed; null if it has none or another. */
    static @Nullable String shown(HtmlTag tag) {
        if (!tag.name().equals("img") || tag.closing() || tag.has("src") || !tag.has("srcset")) {
            return null;
        }
        List<String> offered = RawHtml.candidates(tag.attribute("srcset"));
        return offered.isEmpty() ? null : offered.get(0);
    }

    /** A tag as typed, with the address that is shown; of two, HTML reads the first. */
    static String written(HtmlTag tag, String typed) {
        String shown = shown(tag);
        int name = 1 + tag.name().length();
        return shown == null
                ? typed
                : typed.substring(0, name) + " src=\"" + shown.replace("\"", "&quot;") + "\"" + typed.substring(name);
    }

    /** Without an image a browser shows nothing. */
    static void withoutImage(Inline.Place picture, BodyProblems problems) {
        problems.add(
                BodyRules.LINK_EMPTY,
                picture,
                "`<picture>` holds no `<img>`, so that nothing is shown",
                "write `<img src=\"…\" alt=\"…\">` before `</picture>`");
    }
}
