package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     * @param value what the value must be: {@code true}, {@code false}, or a word; empty if any value does so
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
    private static final String OTHER = "other tools";

    /** By name, in order. */
    public static final NavigableMap<String, Hiding> HIDING = hidingKeys();

    private static final Map<String, Hiding> HIDING_BY_PLAIN_NAME = HIDING.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> plain(e.getKey()), Map.Entry::getValue));

    private OtherTools() {}

    /** From which day, or up to which, another tool shows a page. */
    public enum Schedule {
        FROM,
        UNTIL
    }

    private static final Map<String, Schedule> SCHEDULES = Map.ofEntries(
            Map.entry("publishdate", Schedule.FROM),
            Map.entry("publishon", Schedule.FROM),
            Map.entry("publishat", Schedule.FROM),
            Map.entry("published", Schedule.FROM),
            Map.entry("publishedat", Schedule.FROM),
            Map.entry("pubdate", Schedule.FROM),
            Map.entry("pubdatetime", Schedule.FROM),
            Map.entry("scheduled", Schedule.FROM),
            Map.entry("scheduledat", Schedule.FROM),
            Map.entry("embargo", Schedule.FROM),
            Map.entry("expirydate", Schedule.UNTIL),
            Map.entry("expiredate", Schedule.UNTIL),
            Map.entry("expirationdate", Schedule.UNTIL),
            Map.entry("expires", Schedule.UNTIL),
            Map.entry("expiresat", Schedule.UNTIL),
            Map.entry("expiry", Schedule.UNTIL),
            Map.entry("unpublishdate", Schedule.UNTIL),
            Map.entry("unpublishon", Schedule.UNTIL));

    /** Which end of the time a page is shown for another tool's key sets. */
    public static Optional<Schedule> schedule(String name) {
        return Optional.ofNullable(SCHEDULES.get(plain(name)));
    }

    /** Which of our keys another tool's key is. */
    public static Optional<Renaming> renaming(String name) {
        String exact = EXACT.get(name);
        String similar = SIMILAR.get(name);
        return exact != null
                ? Optional.of(new Renaming(exact, true))
                : Optional.ofNullable(similar).map(key -> new Renaming(key, false));
    }

    /** How a key holds a page back elsewhere, if its value does so; case, {@code -} and {@code _} do not count. */
    public static Optional<Hiding> hiding(String name) {
        return Optional.ofNullable(HIDING_BY_PLAIN_NAME.get(plain(name)));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static NavigableMap<String, Hiding> hidingKeys() {
        NavigableMap<String, Hiding> keys = new TreeMap<>();
        hide(keys, "Docusaurus", TRUE, "unlisted");
        hide(keys, "Hugo", TRUE, "headless");
        hide(keys, "Eleventy", TRUE, "eleventyExcludeFromCollections");
        hide(keys, "Gridea", TRUE, "hideInList");
        hide(keys, "VuePress", FALSE, "article");
        hide(keys, OTHER, TRUE, "isHidden", "隐藏", "隱藏");
        hide(keys, OTHER, FALSE, "listed", "show");
        Set<String> closed = Set.of("private", "hidden", "draft", "internal");
        holdBack(keys, "WordPress", TRUE, "private");
        holdBack(keys, "WordPress", Set.of("draft", "private", "pending", "hidden", "unpublished"), "status");
        holdBack(keys, "Jekyll", FALSE, "published");
        holdBack(keys, "Grav", Set.of("false", "private"), "visible");
        holdBack(keys, "Eleventy", FALSE, "permalink");
        holdBack(keys, "Zola", FALSE, "render");
        holdBack(keys, "Obsidian", FALSE, "dg-publish");
        holdBack(keys, "Qiita", TRUE, "ignorePublish");
        holdBack(keys, "Medium", Set.of("draft", "unlisted"), "publishStatus");
        holdBack(keys, "Hexo", Set.of(), "password");
        holdBack(keys, OTHER, TRUE, "isDraft", "isPrivate", "unpublished", "草稿", "下書き", "非公开", "非公開", "不公开", "비공개");
        holdBack(keys, OTHER, FALSE, "publish", "isPublished", "public", "发布", "發布", "公开", "公開");
        holdBack(keys, OTHER, FALSE, "online", "enabled", "active", "live", "released");
        holdBack(keys, OTHER, TRUE, "disabled", "offline");
        holdBack(keys, OTHER, Set.of("draft", "unpublished", "private"), "state");
        holdBack(keys, OTHER, closed, "visibility");
        return Collections.unmodifiableNavigableMap(keys);
    }

    private static void hide(Map<String, Hiding> keys, String tool, Set<String> value, String... names) {
        List.of(names).forEach(name -> keys.put(name, new Hiding(tool, value, "hidden")));
    }

    private static void holdBack(Map<String, Hiding> keys, String tool, Set<String> value, String... names) {
        List.of(names).forEach(name -> keys.put(name, new Hiding(tool, value, "draft")));
    }
}
