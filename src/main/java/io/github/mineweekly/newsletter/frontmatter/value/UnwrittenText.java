package io.github.mineweekly.newsletter.frontmatter.value;

import java.util.Map;
import java.util.regex.Pattern;

/** What programs and templates put where a text is still to be written. */
public final class UnwrittenText {
    private static final String TO_DO = "todo|tbd|fixme|undefined|\\[object object]|待定|待填写?|待补充?|";

    private static final Map<String, Pattern> WORDS = Map.of(
            "title",
            words(
                    "(?:untitled|unnamed)(?:[ _-](?:document|page|post|note|draft))?|(?:my |a )?new (?:post|page|note|document|article)"
                            + "|(?:无标题|無標題|未命名)(?:文档|文檔|文章|笔记|页面)?|新建(?:文本)?(?:文档|笔记|文章)|無題のドキュメント|新しいノート"
                            + "|제목 없음|sans titre|ohne titel|unbenannt|sin título"
                            + "|(?:(?:your|post|page) )?title(?: here)?|标题|请?(?:在此|此处)?(?:输入|填写)标题"),
            "description",
            words("(?:(?:your|a|short|brief|post|page) ){0,3}description(?: here)?|lorem ipsum.{0,999}"
                    + "|描述|文章(?:描述|摘要|简介)|请?(?:在此|此处)?(?:输入|填写)(?:描述|摘要|简介)"),
            "author",
            words("(?:your|author(?:'s)?)[ _-]?name|author|作者|你的名字|您的姓名"),
            "tags",
            Pattern.compile("your[ _-]?tags?|tag[ _-]?\\d{1,2}|标签\\d{1,2}", Pattern.CASE_INSENSITIVE));

    private static final Pattern NUMBER = Pattern.compile("[ _-]?\\(?\\d{1,3}\\)?$");

    private UnwrittenText() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?:" + TO_DO + words + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Whether a value of this key says nothing; a number after a title is that of a file. */
    public static boolean is(String key, String value) {
        Pattern words = WORDS.get(key);
        if (words == null) {
            return false;
        }
        String text = value.strip();
        return words.matcher(key.equals("title") ? NUMBER.matcher(text).replaceFirst("") : text)
                .matches();
    }
}
