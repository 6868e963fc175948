package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keys of other tools that mean what one of ours means, so that a folder that comes from there can be adopted. */
public final class OtherTools {
    /**
     * What another tool's key is here.
     *
     * @param key ours
     * @param exact whether it means exactly the same, so that renaming it is safe
     */
    public record Renaming(String key, boolean exact) {}

    /**
     * How another tool holds a page back.
     *
     * @param tool the best known one
     * @param value what the value must be: {@code true}, {@code false}, or a word
     * @param key ours that says so
     */
    public record Hiding(String tool, Set<String> value, String key) {}

    private static final Map<String, String> EXACT = Map.ofEntries(
            Map.entry("pubDate", "date"),
            Map.entry("pubdate", "date"),
            Map.entry("publishDate", "date"),
            Map.entry("publish_date", "date"),
            Map.entry("publishedAt", "date"),
            Map.entry("published_at", "date"),
            Map.entry("created", "date"),
            Map.entry("createdAt", "date"),
            Map.entry("created_at", "date"),
            Map.entry("日期", "date"),
            Map.entry("lastmod", "updated"),
            Map.entry("modified", "updated"),
            Map.entry("last_modified", "updated"),
            Map.entry("updatedAt", "updated"),
            Map.entry("updated_at", "updated"),
            Map.entry("更新", "updated"),
            Map.entry("authors", "author"),
            Map.entry("作者", "author"),
            Map.entry("tag", "tags"),
            Map.entry("标签", "tags"),
            Map.entry("excerpt", "description"),
            Map.entry("desc", "description"),
            Map.entry("摘要", "description"),
            Map.entry("image", "cover"),
            Map.entry("thumbnail", "cover"),
            Map.entry("banner", "cover"),
            Map.entry("封面", "cover"),
            Map.entry("redirect_from", "aliases"),
            Map.entry("标题", "title"),
            Map.entry("期号", "number"));

    private static final Map<String, String> SIMILAR = Map.of(
            "categories", "tags",
            "category", "tags",
            "keywords", "tags",
            "keyword", "tags",
            "subtitle", "description",
            "summary", "description");

    private static final Set<String> TRUE = Set.of("true");
    private static final Set<String> FALSE = Set.of("false");
    /** By name, in order. */
    public static final NavigableMap<String, Hiding> HIDING =
            Collections.unmodifiableNavigableMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("unlisted", new Hiding("Docusaurus", TRUE, "hidden")),
                    Map.entry("headless", new Hiding("Hugo", TRUE, "hidden")),
                    Map.entry("eleventyExcludeFromCollections", new Hiding("Eleventy", TRUE, "hidden")),
                    Map.entry("listed", new Hiding("other tools", FALSE, "hidden")),
                    Map.entry("隐藏", new Hiding("other tools", TRUE, "hidden")),
                    Map.entry("private", new Hiding("WordPress", TRUE, "draft")),
                    Map.entry("isDraft", new Hiding("other tools", TRUE, "draft")),
                    Map.entry("is_draft", new Hiding("other tools", TRUE, "draft")),
                    Map.entry("published", new Hiding("Jekyll", FALSE, "draft")),
                    Map.entry("publish", new Hiding("other tools", FALSE, "draft")),
                    Map.entry("visible", new Hiding("Grav", FALSE, "draft")),
                    Map.entry("permalink", new Hiding("Eleventy", FALSE, "draft")),
                    Map.entry("status", new Hiding("WordPress", Set.of("draft", "private", "pending"), "draft")),
                    Map.entry("草稿", new Hiding("other tools", TRUE, "draft")))));

    private OtherTools() {}

    /** Which of our keys another tool's key is. */
    public static Optional<Renaming> renaming(String name) {
        String exact = EXACT.get(name);
        String similar = SIMILAR.get(name);
        return exact != null
                ? Optional.of(new Renaming(exact, true))
                : Optional.ofNullable(similar).map(key -> new Renaming(key, false));
    }

    /** How a key holds a page back elsewhere, if its value does so. */
    public static Optional<Hiding> hiding(String name) {
        return Optional.ofNullable(HIDING.get(name));
    }
}
