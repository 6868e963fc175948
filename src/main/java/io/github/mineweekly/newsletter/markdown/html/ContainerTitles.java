package io.github.mineweekly.newsletter.markdown.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The titles of containers and alerts that bring none, in the page's language. English ones are as on GitHub. */
public final class ContainerTitles {
    private static final List<String> KINDS =
            List.of("tip", "info", "note", "important", "warning", "caution", "danger", "details");
    private static final String ENGLISH = "en";

    private static final Map<String, List<String>> TITLES = Map.of(
            ENGLISH,
            List.of("Tip", "Info", "Note", "Important", "Warning", "Caution", "Danger", "Details"),
            "zh",
            List.of("提示", "信息", "备注", "重要", "警告", "小心", "危险", "详细信息"),
            "ja",
            List.of("ヒント", "情報", "補足", "重要", "警告", "注意", "危険", "詳細"),
            "ko",
            List.of("팁", "정보", "참고", "중요", "경고", "주의", "위험", "자세히"));

    private final List<String> titles;

    /** @param language a language tag; one without titles of its own gets the English ones */
    public ContainerTitles(String language) {
        String code = Locale.forLanguageTag(language).getLanguage();
        titles = TITLES.getOrDefault(code, TITLES.getOrDefault(ENGLISH, List.of()));
    }

    String of(String kind) {
        return titles.get(KINDS.indexOf(kind));
    }
}
