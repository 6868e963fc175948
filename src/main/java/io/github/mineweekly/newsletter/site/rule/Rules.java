package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Misspelling;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All rules of all stages. */
public final class Rules {
    /** In the order in which they are looked for. */
    public static final List<Rule> ALL = Stream.of(FileRules.ALL, FrontMatterRules.ALL, BodyRules.ALL, CrossRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Pattern BETWEEN = Pattern.compile("[\\s,\\[\\]`]+");

    private Rules() {}

    /**
     * The rule of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest, and the goal that lists all
     */
    public static Rule of(String id) {
        return ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no rule `" + id + "`" + nearest(id) + " (`mvn newsletter:explain` lists all)"));
    }

    /**
     * The rules of ids that are separated by commas or spaces, each once; in brackets too, as messages end with them.
     *
     * @throws IllegalArgumentException if there is none of an id, or if a text names none
     */
    public static List<Rule> listed(String ids) {
        List<Rule> rules = BETWEEN.splitAsStream(ids)
                .filter(id -> !id.isEmpty())
                .map(Rules::of)
                .distinct()
                .toList();
        if (rules.isEmpty() && !ids.isBlank()) {
            throw new IllegalArgumentException(
                    "`" + ids.strip() + "` names no rule (`mvn newsletter:explain` lists all)");
        }
        return rules;
    }

    private static String nearest(String id) {
        return Misspelling.nearestName(id, ALL.stream().map(Rule::id).toList())
                .map(known -> "; did you mean `" + known + "`?")
                .orElse("");
    }
}
