package io.github.mineweekly.newsletter.frontmatter;

import java.util.List;
import java.util.Set;

/** The keys of the contract. */
final class Keys {
    /** Keys whose misspelling is an error: a lost one would change what readers see. */
    static final List<String> GUARDED = List.of("title", "date", "description", "outline", "hidden", "draft", "number");

    static final List<String> OWN = List.of(
            "title",
            "date",
            "description",
            "outline",
            "hidden",
            "draft",
            "number",
            "updated",
            "author",
            "tags",
            "cover",
            "aliases");

    /** VitePress's own keys, so that its folders can be pointed at as they are. */
    static final Set<String> VITEPRESS = Set.of(
            "layout",
            "titleTemplate",
            "head",
            "prev",
            "next",
            "aside",
            "sidebar",
            "navbar",
            "footer",
            "editLink",
            "lastUpdated",
            "search",
            "pageClass",
            "dir",
            "markdownStyles");

    private Keys() {}
}
