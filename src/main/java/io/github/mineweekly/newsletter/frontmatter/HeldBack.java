package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What values say by which a page is held back. */
final class HeldBack {
    private static final Pattern EMOJI =
            Pattern.compile("[\\p{So}\\p{Sk}\\x{25FB}-\\x{25FE}\\x{FE0F}\\x{200D}\\x{20E3}]");

    /** Longer ones are sentences. */
    private static final int LONGEST = 60;

    private static final String OPENING = "\\[(（【「『《“\"*";
    private static final String END = OPENING + "\\])）】」』》”,，、;；:：/／|!！?？。.…";

    /** A state and what its author adds to it: {@code draft (until Friday)}, {@code [WIP]}, {@code 草稿／待审}. */
    private static final Pattern FIRST = Pattern.compile(
            "[" + OPENING + "]{0,2}([^" + END + "]{1," + LONGEST + "}?)(?:[" + END + "].*| [-–—]+ .*)?",
            Pattern.DOTALL);

    private static final Pattern BRACKETS = Pattern.compile("^[" + OPENING + "]+|[\\])）】」』》”\"*]+$");

    private static final Pattern APART = Pattern.compile("[\\s_-]+");

    private static final String READERS = "(?:内部|团队|公司|会员|成员|自己|本人|作者)";

    /** States as they are put together in English, Chinese, Japanese and Korean. */
    private static final Pattern STATE = Pattern.compile(OtherTools.simplified(String.join(
            "|",
            "(?:first |rough |final )?draft(?: v?\\d{1,3})?|drafting|work in progress|on hold|hold|paused|planned|tbd",
            "pre ?(?:release|view)|staging|staged|inactive|disabled|offline|restricted|embargo(?:ed)?|withdrawn",
            "(?:not (?:yet )?|un)(?:approved|finished|reviewed|published|ready|released|public|listed)|retracted",
            "(?:awaiting|waiting for|pending|needs?|in|under|ready for)"
                    + " (?:review|approval|edit(?:s|ing)?|proofreading)",
            "草稿.{0,2}|初稿|草案|私密|私人|私有|保密|机密|秘密|绝密|隐藏|搁置|暂停|暂缓|定时(?:发布)?|预约",
            "(?:审核?|校对|审批|评审)?(?:还|尚|暂)?(?:未|不|待|没有?)(?:审核?|校对?|审批|评审|复审|终审|发布?|发表|发行|公开"
                    + "|通过|上线|完成|定稿?|确认|完善|修改|编辑|开始|动笔)",
            "(?:写作|撰写|编写|编辑|审核|审批|评审|校对|修改|完善|整理|起草|准备|制作|施工|内测)中",
            "已?(?:下线|下架|撤回|撤稿|删除|作废|退回|驳回|拒绝)",
            "内部|(?:仅限?|限)" + READERS + "|(?:仅限?|限)?" + READERS + "(?:可见|使用|参考|限定|专享|资料)",
            "下書き(?:中|保存)?|(?:作成|執筆|編集|確認|校正|準備|レビュー)(?:中|待ち)|公開前|(?:未|非|限定)公開",
            "予約(?:投稿|公開)?|社内(?:限定|のみ)?|(?:自分|メンバー|会員)(?:のみ|限定)",
            "초안|비공개|미공개|미발행|미게시|미완성|(?:작성|검토|편집|교정|수정|준비) ?중",
            "(?:검토|승인|발행) ?대기|임시 ?저장|예약 ?(?:발행)?|나만 ?보기")));

    /** What is said of nothing but a page that is not ready, whatever the name of its key. */
    private static final Pattern DRAFT =
            Pattern.compile(OtherTools.simplified("drafts?|wip|work in progress|unpublished|草稿|未发布|待发布|未完稿|下書き|초안"));

    private HeldBack() {}

    /** A value in small letters, without the emoji that states have in Notion; {@code true} or {@code false} if it means that. */
    static String word(String text) {
        return lower(EMOJI.matcher(text).replaceAll("").strip());
    }

    /** In small letters; {@code true} or {@code false} where it means that. */
    private static String lower(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return BooleanWord.of(plain).map(String::valueOf).orElse(plain);
    }

    /** Whether a value of another tool's key says so. */
    static boolean is(String text, HidingKeys.Hiding hiding) {
        // A password may be of emoji.
        String said = lower(text.strip());
        return hiding.value().isEmpty()
                ? !said.isEmpty() && !List.of("false", "null", "~").contains(said)
                : isOneOf(hiding.value(), text);
    }

    /** Whether a value is one of some words, or begins with one as in {@code draft (until Friday)}. */
    private static boolean isOneOf(Set<String> words, String text) {
        String first = first(text);
        return words.contains(word(text))
                || (first.length() > 1 && words.contains(lower(first)))
                || isState(words, first);
    }

    /** Whether a value is such a word alone, so that nothing is lost where ours takes its place. */
    static boolean saysNoMore(String text, HidingKeys.Hiding hiding) {
        String whole = joined(word(text));
        return hiding.value().contains(word(text)) || hiding.value().contains(whole) || isState(hiding.value(), whole);
    }

    /** Those with a small table of their own mean nothing else. */
    private static boolean isState(Set<String> words, String text) {
        return words.containsAll(HidingKeys.STATES) && STATE.matcher(text).matches();
    }

    /** Whether a value calls the page a draft, and says no more. */
    static boolean isDraft(String text) {
        String word = word(text);
        return word.length() <= LONGEST
                && DRAFT.matcher(joined(BRACKETS.matcher(word).replaceAll(""))).matches();
    }

    /** What a value begins with, without the remark after it. */
    static String first(String text) {
        Matcher first = FIRST.matcher(word(text));
        return joined(first.matches() ? first.group(1) : word(text));
    }

    private static String joined(String word) {
        return OtherTools.simplified(APART.matcher(word).replaceAll(" ").strip());
    }
}
