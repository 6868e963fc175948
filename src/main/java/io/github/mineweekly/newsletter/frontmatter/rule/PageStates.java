package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Set;
import java.util.regex.Pattern;

/** The states of a page in which nobody sees it, of WordPress, Pelican, Ghost and others, and as authors type them. */
public final class PageStates {
    /** Those of one word, and a few of two; {@link #matches} knows those that are put together. */
    public static final Set<String> WORDS = Set.of(
            "draft",
            "drafts",
            "auto-draft",
            "private",
            "pending",
            "hidden",
            "future",
            "scheduled",
            "trash",
            "deleted",
            "internal",
            "skip",
            "wip",
            "ignore",
            "ignored",
            "not yet",
            "not started",
            "todo",
            "to do",
            "to-do",
            "idea",
            "ideas",
            "backlog",
            "writing",
            "editing",
            "review",
            "rejected");

    private static final String READERS = "(?:内部|团队|公司|会员|成员|自己|本人|作者)";

    /** As they are put together in English, Chinese, Japanese and Korean, and a draft in other languages. */
    private static final String FORMS = String.join(
            "|",
            "(?:first |rough |final )?draft(?: v?\\d{1,3})?|drafting|work in progress|in progress",
            "on hold|hold|paused|planned|tbd",
            "pre ?(?:release|view)|staging|staged|inactive|disabled|offline|restricted|embargo(?:ed)?|withdrawn",
            "(?:not (?:yet )?|un)(?:approved|finished|reviewed|published|ready|released|public|listed)|retracted",
            "(?:awaiting|waiting for|pending|needs?|in|under|ready for)"
                    + " (?:review|approval|edit(?:s|ing)?|proofreading)",
            "entwurf|brouillon|borrador|rascunho|bozza|черновик",
            "草稿.{0,2}|初稿|草案|私密|私人|私有|保密|机密|秘密|绝密|隐藏|搁置|暂停|暂缓|定时(?:发布)?|预约",
            "(?:稿件|审核?|校对|审批|评审)?(?:还|尚|暂)?(?:未|不|待|没有?)(?:审核?|校对?|审批|审阅|评审|复审|终审|发布?|发表"
                    + "|发行|公开|通过|上线|完成|定稿?|确认|完善|修改|编辑|开始|动笔)",
            "(?:进行|写作|撰写|编写|编辑|审核|审批|审阅|评审|校对|修改|完善|整理|起草|准备|制作|施工|内测)中",
            "已?(?:下线|下架|撤回|撤稿|删除|作废|退回|驳回|拒绝)",
            "内部|(?:仅限?|限)" + READERS + "|(?:仅限?|限)?" + READERS + "(?:可见|使用|参考|限定|专享|资料)",
            "未着手|進行中|下書き(?:中|保存)?|(?:作成|執筆|編集|確認|校正|準備|レビュー)(?:中|待ち)|公開前|(?:未|非|限定)公開",
            "予約(?:投稿|公開)?|社内(?:限定|のみ)?|(?:自分|メンバー|会員)(?:のみ|限定)",
            "시작 ?전|초안|비공개|미공개|미발행|미게시|미완성|(?:진행|작성|검토|편집|교정|수정|준비) ?중",
            "(?:검토|승인|발행) ?대기|임시 ?저장|예약 ?(?:발행)?|나만 ?보기");

    private static final Pattern STATE = Pattern.compile(OtherTools.simplified(FORMS));

    private PageStates() {}

    /** A regular expression of the same for a schema, which sees values as they are typed; those in small letters. */
    public static String pattern() {
        return "^(?:" + OtherTools.inBothForms(FORMS.replace(" ", "[ _-]")) + ")$";
    }

    /** Whether a text is put together as one, in small letters and simplified characters, one space between words. */
    public static boolean matches(String text) {
        return STATE.matcher(text).matches();
    }
}
