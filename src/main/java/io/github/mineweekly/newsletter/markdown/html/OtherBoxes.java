package io.github.mineweekly.newsletter.markdown.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the boxes of other tools are called here: those of Obsidian and MyST, and the Chinese names of ours. */
public final class OtherBoxes {
    private static final Map<String, List<String>> NAMES = Map.of(
            "note", List.of("note", "abstract", "summary", "tldr", "注意", "说明"),
            "tip", List.of("tip", "hint", "success", "check", "done", "提示"),
            "info",
                    List.of(
                            "info",
                            "seealso",
                            "admonition",
                            "topic",
                            "sidebar",
                            "margin",
                            "aside",
                            "versionadded",
                            "versionchanged",
                            "example",
                            "todo",
                            "question",
                            "help",
                            "faq",
                            "信息"),
            "important", List.of("important", "重要"),
            "warning", List.of("warning", "attention", "deprecated", "警告"),
            "caution", List.of("caution"),
            "danger", List.of("danger", "error", "failure", "fail", "missing", "bug", "危险"),
            "details", List.of("details", "dropdown"));

    private OtherBoxes() {}

    /** The kind of container for a name in any case, or null. */
    public static @Nullable String kind(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(box -> box.getValue().contains(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
