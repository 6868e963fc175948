package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NestedText;
import java.util.Locale;
import java.util.Set;

/** Maps in a front matter whose keys are said of the page. */
final class PageMaps {
    /** In a map {@code 1} and {@code y} are more often a weight, or a coordinate. */
    private static final Set<String> HELD = Set.of("true", "yes", "on", "[x]");

    private static final Set<String> NO_WORD = Set.of("true", "false", "null", "~");

    private PageMaps() {}

    /** Whether any key of a map with this name is said of the page. */
    static boolean holdsAny(String map) {
        return OtherTools.map(map).equals("part");
    }

    /** Whether a map with this name is for a generator. */
    static boolean isOfTool(String map) {
        return OtherTools.map(map).equals("tool");
    }

    /**
     * Whether the keys of a map with this name may be said of the page. In others {@code hidden} is said of what they
     * are about: a sidebar, a menu, a table of contents.
     */
    static boolean isOfPage(String map) {
        return !OtherTools.map(map).isEmpty();
    }

    /**
     * Whether a key within a map is said of the page. Of an issue, and among options, {@code active: false} may be
     * said of anything; {@code published: false} and the word {@code draft} are not.
     */
    static boolean isOfPage(Field field, NestedText nested, String key) {
        String map = field.name();
        boolean ofTool = isOfTool(map);
        if (holdsAny(map) || key.equals(map)) {
            return nested.maps().isEmpty();
        }
        boolean reaches = nested.maps().isEmpty()
                || (ofTool
                        && nested.maps().size() == 1
                        && holdsAny(nested.maps().get(0)));
        boolean word = !NO_WORD.contains(HeldBack.word(nested.text()));
        HidingKeys.Hiding hiding = HidingKeys.of(key).orElseThrow();
        boolean password = hiding.value().isEmpty();
        boolean itsOwn = ofTool && (password || hiding.tool().equalsIgnoreCase(map));
        return reaches
                && isOfPage(map)
                && (HidingKey.OF_PAGE.contains(HidingKeys.bare(key)) || itsOwn || (word && !password));
    }

    /**
     * Whether a key within a map is one of ours, by a slip of the indentation or under a name for all keys of a page.
     * In items of a list, and in a map within another, it is of what they are about.
     */
    static boolean isOwn(Field field, NestedText nested) {
        String name = OtherTools.plain(nested.name());
        String text = nested.text().strip().toLowerCase(Locale.ROOT);
        if (!isOfPage(field.name())) {
            // Tags are texts.
            boolean item = nested.listed() && !field.name().equals("tags");
            return name.equals("draft") && nested.maps().isEmpty() && !item && text.equals("true");
        }
        boolean item = nested.listed() && !nested.maps().isEmpty();
        boolean ofPage = nested.maps().stream().allMatch(PageMaps::isOfPage);
        return HELD.contains(text) && ((name.equals("draft") && !item) || (name.equals("hidden") && ofPage));
    }
}
