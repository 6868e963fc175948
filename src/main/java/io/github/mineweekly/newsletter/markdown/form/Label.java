package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label with its value, as {@code 项目地址：[…](…)}.
 *
 * @param name without the colon
 * @param before the label as typed, its colon and the space after it
 */
record Label(String name, List<Inline> before, List<Inline> value) {
    private static final Pattern TYPED = Pattern.compile("([^:：，。、；,;.!?！？\\n]{1,20})[:：][ \u3000]*");
    private static final Pattern COLON = Pattern.compile("[:：][ \u3000]*");
    private static final Pattern ADDRESS = Pattern.compile(
            ".*(?:地址|链接|网址|官网|仓库|主页|源码|出处|原文)|(?:.* )?(?:url|link|address|source|repo|repository|github|website|homepage|リンク|링크|주소)");
    private static final Pattern NAME = Pattern.compile(".*(?:名称|标题|名字|题目)|(?:.* )?(?:name|title|タイトル|名前|제목|이름)");

    static @Nullable Label of(List<Inline> content) {
        Inline first = content.isEmpty() ? null : content.get(0);
        if (first instanceof Inline.Text text) {
            Matcher typed = TYPED.matcher(text.text());
            return typed.lookingAt() ? of(typed.group(1), text.text(), typed.end(), List.of(), content, 1) : null;
        }
        if (!(first instanceof Inline.MarkedSpan span) || span.mark() != Inline.Mark.STRONG) {
            return null;
        }
        String bold = PlainText.of(span);
        Matcher typed = TYPED.matcher(bold);
        if (typed.matches()) {
            boolean space = content.size() > 1 && PlainText.of(content.get(1)).isBlank();
            int end = space ? 2 : 1;
            return new Label(typed.group(1), content.subList(0, end), content.subList(end, content.size()));
        }
        boolean text = content.size() > 1 && content.get(1) instanceof Inline.Text;
        String next = text && content.get(1) instanceof Inline.Text after ? after.text() : "";
        Matcher colon = COLON.matcher(next);
        boolean label = TYPED.matcher(bold + ":").matches() && colon.lookingAt();
        return label ? of(bold, next, colon.end(), List.of(first), content, 2) : null;
    }

    /** Cuts a text that holds the label's end and perhaps the beginning of its value. */
    private static Label of(String name, String text, int end, List<Inline> before, List<Inline> content, int used) {
        List<Inline> label = new ArrayList<>(before);
        label.add(new Inline.Text(text.substring(0, end)));
        List<Inline> value = new ArrayList<>();
        if (end < text.length()) {
            value.add(new Inline.Text(text.substring(end)));
        }
        value.addAll(content.subList(used, content.size()));
        return new Label(name.strip(), label, value);
    }

    static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    static String withoutColon(String text) {
        return endsWithColon(text) ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** The link that the value begins with, where the label is that of an address. */
    Inline.@Nullable Link address() {
        Inline first = value.isEmpty() ? null : value.get(0);
        boolean address = ADDRESS.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return address && first instanceof Inline.Link link && WebAddress.isSite(link.url()) ? link : null;
    }

    boolean isName() {
        return !value.isEmpty() && NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
