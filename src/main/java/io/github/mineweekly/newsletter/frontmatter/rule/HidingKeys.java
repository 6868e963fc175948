package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys by which other tools hold a page back, with the values that do so. */
public final class HidingKeys {
    /**
     * How another tool holds a page back.
     *
     * @param tool the best known one
     * @param value what the value must be: {@code true}, {@code false}, or a word; empty if any value does so
     * @param key ours that says so
     */
    public record Hiding(String tool, Set<String> value, String key) {}

    private static final Set<String> TRUE = Set.of("true");
    private static final Set<String> FALSE = Set.of("false");

    /** What authors type after a key in their own language. */
    private static final Set<String> YES =
            Set.of("true", "对", "ja", "oui", "sí", "si", "sì", "sim", "да", "はい", "예", "네");

    private static final String OTHER = "other tools";
    private static final String WORDPRESS = "WordPress";

    /** Our own. */
    public static final List<String> OWN = List.of("hidden", "draft");

    /** By name, in order. */
    public static final NavigableMap<String, Hiding> TABLE = table();

    private static final Map<String, Hiding> BY_PLAIN_NAME = TABLE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> plain(e.getKey()), Map.Entry::getValue, (one, same) -> one));

    /** What is said before a key or after it without another meaning: whether, already, only. */
    private static final Pattern AROUND = Pattern.compile("^(?:is|是否|是|已|仅)+|여부$");

    private HidingKeys() {}

    /**
     * How a key holds a page back elsewhere, if its value does so; case, {@code -}, {@code _}, traditional
     * characters, {@code is}, {@code 是否}, {@code 是}, {@code 已} and {@code 仅} before it, also several of them, and
     * {@code 여부} after it do not count.
     */
    public static Optional<Hiding> of(String name) {
        Hiding found = BY_PLAIN_NAME.get(plain(name));
        return Optional.ofNullable(found == null ? BY_PLAIN_NAME.get(bare(name)) : found);
    }

    /** A key without what does not count. */
    public static String bare(String name) {
        return AROUND.matcher(plain(name)).replaceAll("");
    }

    private static String plain(String name) {
        return OtherTools.simplified(OtherTools.plain(name));
    }

    private static NavigableMap<String, Hiding> table() {
        NavigableMap<String, Hiding> keys = new TreeMap<>();
        addHidden(keys);
        addStates(keys);
        addReaders(keys);
        addSwitches(keys);
        addInOtherLanguages(keys);
        return Collections.unmodifiableNavigableMap(keys);
    }

    private static void addHidden(Map<String, Hiding> keys) {
        hide(keys, "Docusaurus", TRUE, "unlisted");
        hide(keys, "Hugo", TRUE, "headless");
        hide(keys, "Eleventy", TRUE, "eleventyExcludeFromCollections");
        hide(keys, "Gridea", TRUE, "hideInList");
        hide(keys, "VuePress", FALSE, "article");
        hide(keys, "Lektor", FALSE, "_discoverable");
        hide(
                keys,
                OTHER,
                TRUE,
                "isHidden",
                "hideFromList",
                "hiddenFromList",
                "hiddenInList",
                "unlist",
                "delisted",
                "invisible");
        hide(keys, OTHER, TRUE, "隐藏", "隱藏", "非表示", "숨김");
        hide(keys, OTHER, FALSE, "listed", "show", "showInList", "显示", "顯示");
    }

    private static void addStates(Map<String, Hiding> keys) {
        Set<String> states = and(PageStates.WORDS, FALSE);
        Set<String> unfinished =
                and(states, Set.of("never", "none", "later", "soon", "いいえ", "아니오", "아니요", "不", "暂不", "null", "~"));
        holdBack(keys, WORDPRESS, states, "status", "postStatus");
        holdBack(keys, "Medium", states, "publishStatus");
        holdBack(keys, OTHER, states, "state", "publicationStatus", "docStatus", "状态", "狀態", "ステータス", "상태");
        holdBack(keys, OTHER, states, "statut", "estado", "stato", "статус");
        holdBack(keys, OTHER, states, "articleStatus", "contentStatus", "pageStatus", "issueStatus", "draftStatus");
        holdBack(keys, OTHER, states, "reviewStatus", "approvalStatus", "approved");
        // "no" says that none is needed.
        holdBack(keys, OTHER, PageStates.WORDS, "review", "approval", "审核");
        holdBack(
                keys,
                OTHER,
                PageStates.WORDS,
                "workflow",
                "workflowState",
                "workflowStatus",
                "moderation",
                "editorialStatus");
        holdBack(keys, "Drupal", PageStates.WORDS, "moderationState");
        holdBack(keys, OTHER, states, "审核状态", "审核通过", "编辑状态", "公开状态", "稿件状态", "草稿状态");
        holdBack(keys, OTHER, states, "发布状态", "發布狀態", "文章状态", "文章狀態");
        holdBack(keys, OTHER, Set.of("draft", "unpublished", "private", "wip"), "stage", "phase");
        holdBack(keys, "Jekyll", unfinished, "published");
        holdBack(keys, OTHER, unfinished, "publish", "isPublished", "toPublish", "shouldPublish", "readyToPublish");
        // What was never published has no day.
        holdBack(keys, "Strapi", Set.of("null", "~", "false", "never"), "publishedAt", "publishedOn", "datePublished");
        holdBack(keys, OTHER, unfinished, "发布", "發布", "公开", "公開", "可见", "可見", "공개", "발행", "上线");
        holdBack(keys, OTHER, unfinished, "是否发布", "是否發布", "是否公开", "是否公開");
        holdBack(keys, "Grav", Set.of("false", "private", "hidden", "none", "never"), "visible");
    }

    /** Who may read it: a page for some readers is not one for all. */
    private static void addReaders(Map<String, Hiding> keys) {
        Set<String> some = Set.of(
                "private",
                "members",
                "members-only",
                "members only",
                "paid",
                "paid-only",
                "paid only",
                "tiers",
                "subscribers",
                "subscribers-only",
                "subscribers only",
                "team",
                "company",
                "employees",
                "password",
                "protected");
        Set<String> notAll =
                and(and(PageStates.WORDS, some), Set.of("none", "nobody", "only me", "仅我可见", "粉丝可见", "会员可见", "密码保护"));
        Set<String> inChinese = and(notAll, Set.of("团队", "公司", "会员", "成员", "自己", "本人", "作者"));
        holdBack(keys, OTHER, notAll, "privacy", "acl", "permission", "permissions", "accessLevel");
        holdBack(keys, OTHER, and(inChinese, FALSE), "visibility", "postVisibility", "可见性", "可見性");
        holdBack(keys, OTHER, inChinese, "可见范围", "公开范围", "公开设定");
        holdBack(
                keys,
                "Substack",
                Set.of("only_paid", "only_free", "founding", "paid", "premium", "internal"),
                "audience");
        holdBack(keys, "Ghost", TRUE, "emailOnly");
        holdBack(keys, "Buttondown", Set.of("private", "premium", "hidden"), "email_type");
        holdBack(keys, OTHER, and(some, Set.of("internal", "restricted")), "access");
        holdBack(keys, OTHER, Set.of("internal", "confidential", "restricted", "secret"), "classification");
        holdBack(keys, OTHER, Set.of("internal", "confidential", "restricted", "secret"), "confidentiality");
        holdBack(keys, OTHER, Set.of("内部", "秘密", "机密", "绝密", "保密"), "密级");
        holdBack(
                keys, OTHER, TRUE, "membersOnly", "subscribersOnly", "protected", "confidential", "secret", "internal");
        holdBack(keys, OTHER, TRUE, "memberOnly", "subscriberOnly", "internalOnly", "restricted", "paywall", "premium");
        holdBack(keys, "Hexo", Set.of(), "password", "passphrase", "passwd", "pwd");
        holdBack(keys, "Hexo", TRUE, "encrypt", "encrypted");
        holdBack(keys, WORDPRESS, TRUE, "private");
        holdBack(keys, OTHER, FALSE, "public");
    }

    private static void addSwitches(Map<String, Hiding> keys) {
        holdBack(keys, "Eleventy", FALSE, "permalink");
        holdBack(keys, "Zola", FALSE, "render");
        holdBack(keys, "Lume", FALSE, "url");
        holdBack(keys, "Grav", FALSE, "routable");
        holdBack(keys, "Obsidian", FALSE, "dg-publish");
        holdBack(keys, "Qiita", TRUE, "ignorePublish");
        holdBack(keys, "Hashnode", TRUE, "saveAsDraft", "ignorePost");
        holdBack(
                keys,
                OTHER,
                TRUE,
                "isDraft",
                "drafts",
                "isPrivate",
                "unpublished",
                "unpublish",
                "noPublish",
                "dontPublish",
                "doNotPublish",
                "notPublished",
                "notPublic",
                "draftMode",
                "embargo",
                "embargoed",
                "notForPublication");
        holdBack(keys, OTHER, TRUE, "exclude", "excluded", "ignore", "ignored", "skip", "wip");
        holdBack(keys, OTHER, TRUE, "deleted", "trash", "trashed", "expired", "disabled", "offline");
        holdBack(keys, OTHER, TRUE, "hold", "onHold", "suspended", "removed", "unfinished", "workInProgress");
        holdBack(
                keys,
                OTHER,
                FALSE,
                "reviewed",
                "proofread",
                "finished",
                "completed",
                "complete",
                "done",
                "finalized",
                "displayed");
        holdBack(keys, OTHER, FALSE, "online", "enabled", "active", "live", "released", "ready");
    }

    private static void addInOtherLanguages(Map<String, Hiding> keys) {
        holdBack(keys, OTHER, YES, "草稿", "私密", "私有", "加密", "非公开", "不公开", "未公开", "未发布", "未發布");
        holdBack(keys, OTHER, YES, "自己可见", "私密文章", "内部", "内部资料", "保密", "会员专享", "会员", "付费", "임시저장");
        holdBack(keys, OTHER, YES, "下書き", "非公開", "限定公開", "초안", "비공개");
        holdBack(keys, OTHER, YES, "entwurf", "brouillon", "borrador", "rascunho", "bozza", "черновик");
        Set<String> no = Set.of("false", "nein", "non", "não", "нет");
        holdBack(keys, OTHER, no, "veröffentlicht", "publié", "publicado", "pubblicato", "опубликовано");
        holdBack(keys, OTHER, Set.of(), "密码", "密碼", "访问密码", "パスワード", "비밀번호");
    }

    private static Set<String> and(Set<String> words, Set<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static void hide(Map<String, Hiding> keys, String tool, Set<String> value, String... names) {
        List.of(names).forEach(name -> keys.put(name, new Hiding(tool, value, "hidden")));
    }

    private static void holdBack(Map<String, Hiding> keys, String tool, Set<String> value, String... names) {
        List.of(names).forEach(name -> keys.put(name, new Hiding(tool, value, "draft")));
    }
}
