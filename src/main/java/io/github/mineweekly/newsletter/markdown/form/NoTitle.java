package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts that look like a title and are none. */
public final class NoTitle {
    /** Texts of links that say where they lead, but not to what. */
    enum Generic {
        /** That stand for the address itself, as a noun. */
        ADDRESS("link", "source", "链接", "地址", "原文", "来源", "原文链接", "项目地址", "リンク", "링크"),
        /** That lead to the whole of what is told. */
        WHOLE(("read more, leer más, leia mais, lire la suite, weiterlesen, mehr lesen, читать далее, "
                        + "阅读更多, 阅读原文, 查看原文, 閱讀更多, 閱讀原文, 続きを読む, 더 읽기")
                .split(", ")),
        /** That lead to the whole; a title where more is said. */
        WHOLE_ALONE(
                "original", "read on", "continue reading", "full article", "read the article", "阅读全文", "查看全文", "全文"),
        /** That point at a place, or at something else than what is told. */
        PLACE(("here, this article, more, read more here, sign up here, register here, más información, "
                        + "saiba mais, en savoir plus, mehr erfahren, mehr infos, подробнее, 这里, 点击这里, 点击查看, 更多, "
                        + "查看更多, 查看详情, こちら, 詳しくはこちら, 여기, 자세히 보기, 더 보기")
                .split(", ")),
        /** That name a site, or the kind of what is there. */
        KIND(("website, github, demo, docs, reddit, hacker news, twitter, mastodon, youtube, "
                        + "video, gist, discussion, slides, audio, homepage, 官网, 主页, 演示, 文档, 视频, 音频, 讨论")
                .split(", ")),
        /** That point at a place, or name the kind of what is there; a title where more is said. */
        ALONE(("learn more, comments, "
                        + "blog, code, source code, repo, repository, documentation, paper, changelog, release notes, "
                        + "代码, 源码, 仓库, 博客, 论文, 更新日志")
                .split(", "));

        /** Signs around such words: {@code Read more →}, {@code [原文]}. */
        private static final String BEFORE = "[【「(（ ";

        private static final String AFTER = "]】」)） →»>…";

        @SuppressWarnings("ImmutableEnumChecker") // Set.of() is immutable
        private final Set<String> texts;

        Generic(String... texts) {
            this.texts = Set.of(texts);
        }

        /** Whether a text stands for the address of what is told, where it is alone. */
        static boolean isAddress(String text) {
            Generic generic = of(text);
            return generic == ADDRESS || generic == WHOLE || generic == WHOLE_ALONE;
        }

        /** Whether it may point at something else than what is told. */
        boolean isPlace() {
            return this == PLACE || this == ALONE;
        }

        /** Null for a text that says more. */
        static @Nullable Generic of(String text) {
            int start = Characters.after(text, 0, BEFORE);
            int end = Math.max(start, Characters.before(text, text.length(), AFTER));
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(generic -> generic.texts.contains(lower))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Words before a colon that say of what kind the text after it is. */
    private static final Set<String> LABELS =
            Set.of(("note, tip, warning, source, via, author, about, address, link, url, "
                            + "pros, cons, fuente, fonte, quelle, источник, 注, 注意, 提示, 说明, 备注, 作者, 译者, 来源, 原文, 译文, 地址, 链接, "
                            + "简介, 介绍, 描述, 推荐语, 推荐理由, 优点, 缺点, 评论, 点评, 摘要, 项目地址, 项目说明, 出处, 出典, 備考, 출처, 참고")
                    .split(", "));

    /** A change, an issue or a version of a program, or a time within a recording. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?:PR|MR|[Ii]ssue) ?)?[#!]?\\d{1,9}|[0-9a-f]{7,40}|v?\\d{1,9}(?:\\.\\d{1,9}){1,4}[\\w.+-]{0,40}|\\d{1,3}(?::\\d{2}){1,2}");

    private static final Set<String> PROFILE_HOSTS =
            Set.of("github.com", "gitlab.com", "gitee.com", "twitter.com", "x.com", "weibo.com", "t.me");
    private static final Pattern PROFILE =
            Pattern.compile("/(?:people|profile|authors?|users?|u|in)/[^/]+/?|/@[^/]+/?", Pattern.CASE_INSENSITIVE);
    private static final int SHORT_NAME = 8;

    private NoTitle() {}

    /** Whether a link's text says where it leads, but not to what. */
    public static boolean is(String text) {
        Generic generic = Generic.of(text);
        boolean alone = generic == Generic.WHOLE_ALONE || generic == Generic.ALONE;
        return (generic != null && !alone) || isChange(text);
    }

    /** The same of a link that nothing is said of. */
    public static boolean isAlone(String text) {
        return Generic.of(text) != null || isChange(text);
    }

    /** Whether it is the number of a change, an issue or a version, or a time. */
    static boolean isChange(String text) {
        return CHANGE.matcher(text).matches();
    }

    /** @param text without its colon */
    public static boolean isLabel(String text) {
        return LABELS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is the name of a person, or of a site by its short name. */
    static boolean isName(String text, String url) {
        String path = WebAddress.path(url);
        boolean top = path.isEmpty() || path.equals("/");
        return isPerson(text, url) || (top && text.codePointCount(0, text.length()) <= SHORT_NAME);
    }

    /** Whether it is the name of a person. */
    public static boolean isPerson(String text, String url) {
        return isHandle(text) || isProfile(url);
    }

    /** Whether it is {@code @name}, and not the name of a package as {@code @scope/name}. */
    static boolean isHandle(String text) {
        return text.startsWith("@") && text.indexOf('/') < 0;
    }

    /** Whether it is the address of what a person has somewhere. */
    private static boolean isProfile(String url) {
        String path = WebAddress.path(url.replace("matrix.to/#/", "matrix.to/"));
        boolean one = path.length() > 1 && path.indexOf('/', 1) < 0;
        return (one && PROFILE_HOSTS.contains(WebAddress.host(url)))
                || PROFILE.matcher(path).matches();
    }
}
