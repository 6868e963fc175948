package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Span;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** The place where a block goes beyond a limit, which SnakeYAML's exception does not have. */
final class LimitProblem {
    private static final String HELP = "write values of one level: text, or lists of text";

    private LimitProblem() {}

    static void report(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        Parser events = Yaml.parser(block.text());
        int depth = 0;
        int aliases = 0;
        Span place = block.fence();
        String message = "the front matter has more nested values or aliases than are read";
        try {
            while (depth <= Yaml.DEEPEST && aliases <= Yaml.MOST_ALIASES && events.peekEvent() != null) {
                Event event = events.getEvent();
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                aliases += event instanceof AliasEvent ? 1 : 0;
                if (depth > Yaml.DEEPEST || aliases > Yaml.MOST_ALIASES) {
                    int start = new NodePlaces(block).offset(event.getStartMark());
                    place = new Span(start, start + 1);
                    message = depth > Yaml.DEEPEST
                            ? "the front matter is nested deeper than " + Yaml.DEEPEST + " levels"
                            : "the front matter has more than " + Yaml.MOST_ALIASES + " aliases";
                }
            }
        } catch (YAMLException e) {
            // What follows the limit is not YAML either; the limit is reported all the same.
        }
        diagnostics.add(FrontMatterRules.YAML_TOO_LARGE, place, message, HELP);
    }
}
