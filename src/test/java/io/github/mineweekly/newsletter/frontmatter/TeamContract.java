package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.site.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a team that never was, for the text pairs of the group {@code team}. */
final class TeamContract {
    private TeamContract() {}

    static FrontMatterSettings settings() {
        return new FrontMatterSettings(
                Today.of(LocalDate.of(2024, 6, 1)), Set.of("mood"), KeyDefinition.parse(keys()), true, Rules.ALL);
    }

    private static List<KeyDefinition> keys() {
        return List.of(
                of("title", false, "", null, "码海拾贝 第 \\d+ 期", null),
                of("tags", false, "Java,前端,工具,JavaScript,vue2,vue4,C,a, b", 3, null, null),
                of("author", false, "李雷,韩梅梅", null, null, null),
                of("description", false, "", null, ".{4,20}", null),
                of("editor", false, "", null, null, "string"),
                new KeyDefinition("editor", true, List.of(), null, null, null, List.of("2024/**", "special/*.md")),
                new KeyDefinition("description", true, List.of(), null, null, null, List.of("2024/**")),
                new KeyDefinition("tags", true, List.of(), null, "[^!]+", null, List.of("2024/**")),
                new KeyDefinition("level", true, List.of("1", "2"), null, null, "integer", List.of("2024/**")),
                new KeyDefinition("cover", true, List.of(), null, null, null, List.of("cover/**")),
                of("level", false, "", null, null, "integer"),
                of("reviewed", false, "", null, null, "boolean"),
                of("reviewedOn", false, "", null, null, "date"),
                of("links", false, "", 2, "https?://.+", "list"),
                of("column", false, "news,opinion,News letter", null, null, null),
                of("slow", false, "", null, "(.*)(.*)(.*)(.*)(.*)b", null),
                of("code", false, "", null, "[A-Z]{3}", null),
                of("lead", false, "", null, ".{3,}", null),
                of("nickname", false, "", null, ".{0,8}", null),
                of("isbn", false, "", null, ".{10}", null),
                of("weekday", false, "一,二,三,四,五,六,日,每天", null, null, null),
                of("layout", false, "post", null, null, null));
    }

    private static KeyDefinition of(
            String name,
            boolean required,
            String values,
            @Nullable Integer maxItems,
            @Nullable String pattern,
            @Nullable String type) {
        return new KeyDefinition(name, required, List.of(values.split(",")), maxItems, pattern, type, List.of());
    }
}
