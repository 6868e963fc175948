package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NestedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hugo's options of how a page is built: whether there is one at all, and whether it is listed. */
final class BuildOptions {
    private static final Set<String> NOT_BUILT = Set.of("never", "false", "link");
    private static final Set<String> NOT_LISTED = Set.of("never", "false", "local");

    private BuildOptions() {}

    /** Whether a key is for them, in Hugo's older name too. */
    static boolean are(String name) {
        return OtherTools.plain(name).equals("build");
    }

    /** Which of our keys they mean; null if they hold no page back. */
    static @Nullable String key(Field field) {
        boolean never = field.value().meantTexts().stream()
                .anyMatch(text -> HeldBack.word(text).equals("false"));
        String built = never ? "draft" : key("render", field.value().textOf("render"));
        return built == null ? key("list", field.value().textOf("list")) : built;
    }

    /** The same of one within a map for the tool: {@code hugo: {build: {list: never}}}. */
    static @Nullable String key(NestedText nested) {
        return nested.maps().size() == 1 && are(nested.maps().get(0))
                ? key(OtherTools.plain(nested.name()), nested.text())
                : null;
    }

    private static @Nullable String key(String option, String text) {
        String word = HeldBack.word(text);
        boolean built = !option.equals("render") || !NOT_BUILT.contains(word);
        boolean listed = !option.equals("list") || !NOT_LISTED.contains(word);
        return !built ? "draft" : !listed ? "hidden" : null;
    }
}
