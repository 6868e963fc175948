package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import java.util.Set;

/** Names of maps in a front matter whose keys are said of the page. */
final class PageMaps {
    private static final Set<String> PARTS = Set.of(("params extra meta metadata custom page post cascade properties"
                    + " workflow publish publishing publication visibility access status state frontmatter")
            .split(" "));

    /** What generators, and editors that hand pages to them, call a map of the keys that are for them. */
    private static final Set<String> TOOLS = Set.of(("hugo jekyll hexo vuepress vitepress docusaurus astro starlight"
                    + " eleventy 11ty gatsby nextra nuxt zola pelican nikola lume lektor grav gridea valaxy quarto"
                    + " mkdocs obsidian notion halo ghost wordpress")
            .split(" "));

    /** In other maps {@code hidden} is said of what they are about: a sidebar, a menu, a table of contents. */
    private static final Set<String> OF_PAGE = Set.of("newsletter", "issue", "article", "entry", "options", "settings");

    private PageMaps() {}

    /** Whether any key of a map with this name is said of the page. */
    static boolean holdsAny(String map) {
        String plain = OtherTools.plain(map);
        return PARTS.contains(plain) || TOOLS.contains(plain);
    }

    /** Whether the keys of a map with this name may be said of the page. */
    static boolean isOfPage(String map) {
        return holdsAny(map) || OF_PAGE.contains(OtherTools.plain(map));
    }
}
