package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes issues of items in one form and in all of them, with neighbours that are no items, and prints how many of the
 * items are found, with their sources, and how many others. The same seed gives the same issues.
 */
final class MeasureForms {
    private static final int ISSUES = 30;
    private static final String[] WORDS = (
            "编译器 缓存 索引 队列 字体 按钮 协议 浏览器 终端 日历 压测 值班 告警 证书 模型 数据库 复盘 渲染 重试 调度 Rust Go "
                    + "WebAssembly Linux Kubernetes").split(" ");

    /** What is beside the items, and is none. */
    private static final String[] NEIGHBOURS = {
        "本周天气不错，值班的同事请在群里报到。",
        "[首页](https://a.cn/) | [归档](https://a.cn/archive) | [订阅](https://a.cn/feed)",
        "- [工具](#工具)\n- [文章](#文章)\n- [上一期](./09-26.md)",
        "- [@zhang](https://github.com/zhang)\n- [@li](https://github.com/li)\n- [@wang](https://github.com/wang)",
        "- [#12](https://github.com/o/r/pull/12) 修复闪退\n- [#13](https://github.com/o/r/pull/13) 改文档",
        "> 一句引文，出自 [某书](https://a.cn/book) 的第三章。",
        "- 买菜\n- 做饭\n- 看 [球](https://a.cn/ball)",
        "**注意**\nhttps://a.cn/notice",
        "- **优点：** 快，见 [压测](https://a.cn/p)\n- **缺点：** 大，见 [体积](https://a.cn/c)",
        "[作者](https://a.cn/author)说他花了两年。",
        "- 时间：周三\n- 地点：线上",
        "- 会议链接：https://a.cn/z\n- 报名 https://a.cn/y",
        "- 我们发布了新版本，见 https://a.cn/v\n- 更多内容在 https://a.cn/w",
    };

    private final Random random;
    private final List<String> made = new ArrayList<>();
    private int count;

    private MeasureForms(int seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] args) {
        System.out.printf(Locale.ROOT, "%-14s %6s %6s %6s %6s%n", "form", "issues", "made", "found", "false");
        for (Form form : Form.values()) {
            measure(form.id(), List.of(form));
        }
        measure("all", List.of(Form.values()));
    }

    private static void measure(String name, List<Form> forms) {
        int made = 0;
        int found = 0;
        int wrong = 0;
        for (int issue = 0; issue < ISSUES; issue++) {
            MeasureForms maker = new MeasureForms(issue);
            String text = maker.issue(forms);
            List<String> seen = new ArrayList<>();
            Samples.article(text).items().stream()
                    .filter(item -> !item.sources().isEmpty())
                    .forEach(item -> seen.add(
                            item.heading().text() + " " + item.sources().get(0).url()));
            List<String> missing = new ArrayList<>(maker.made);
            seen.forEach(missing::remove);
            List<String> others = new ArrayList<>(seen);
            maker.made.forEach(others::remove);
            made += maker.made.size();
            found += maker.made.size() - missing.size();
            wrong += others.size();
            if (Boolean.getBoolean("forms.print") && (!missing.isEmpty() || !others.isEmpty())) {
                System.out.println(text + "\nmissing " + missing + "\nfalse " + others + "\n====");
            }
        }
        System.out.printf(Locale.ROOT, "%-14s %6d %6d %6d %6d%n", name, ISSUES, made, found, wrong);
    }

    private String issue(List<Form> forms) {
        boolean shifted = forms.contains(Form.LINK_HEADING);
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 3; section++) {
            Form form = forms.get(random.nextInt(forms.size()));
            text.append(shifted ? "# " : "## ").append(title()).append("\n\n");
            if (random.nextBoolean()) {
                text.append("> ").append(title()).append("\n\n");
            }
            neighbour(text);
            items(form, text);
        }
        return text.toString();
    }

    private void items(Form form, StringBuilder text) {
        int size = 2 + random.nextInt(4);
        boolean group = form == Form.DEEP_HEADING
                || (form != Form.HEADING && form != Form.LINK_HEADING && random.nextBoolean());
        if (group) {
            text.append("### ").append(title()).append("\n\n");
        }
        for (int i = 0; i < size; i++) {
            String name = title();
            String url = url();
            made.add(name + " " + url);
            text.append(item(form, name, url));
        }
        text.append('\n');
    }

    private String item(Form form, String name, String url) {
        return switch (form) {
            case HEADING -> "### " + name + "\n\n> " + url + "\n\n" + sentence() + "\n\n";
            case LINK_HEADING -> "## [" + name + "](" + url + ")\n\n" + sentence() + "\n\n";
            case DEEP_HEADING -> "#### [" + name + "](" + url + ")\n\n" + sentence() + "\n\n";
            case BOLD_LINE -> "**" + name + "**\n" + url + "\n" + sentence() + "\n\n";
            case LABELS -> "- 项目地址：[" + name + "](" + url + ")\n- 项目说明：" + sentence() + "\n\n---\n\n";
            case BOLD_ENTRY -> "- **" + name + "：** " + sentence() + "见 [原文](" + url + ")。\n";
            case LAST_LINK -> "- " + name + (random.nextBoolean() ? " " + url : "（[原文](" + url + ")）") + "\n";
            case CHANGE -> "- [#" + count + "](" + url + ") **" + name + "**\n";
            case LINK -> "- [" + name + "](" + url + ")" + (random.nextBoolean() ? "：" + sentence() : "") + "\n";
        };
    }

    private void neighbour(StringBuilder text) {
        text.append(NEIGHBOURS[random.nextInt(NEIGHBOURS.length)]).append("\n\n");
        text.append(sentence()).append("\n\n");
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i >= 0; i--) {
            title.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return title.append(++count).toString();
    }

    private String sentence() {
        return title() + "，" + title() + "。";
    }

    private String url() {
        return "https://example.org/" + Long.toString(random.nextLong() >>> 1, 36);
    }
}
