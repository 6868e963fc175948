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

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    LimitProblem(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    void report() {
        Parser events = Yaml.parser(block.text());
        int depth = 0;
        int aliases = 0;
        try {
            while (events.peekEvent() != null) {
                Event event = events.getEvent();
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                aliases += event instanceof AliasEvent ? 1 : 0;
                if (depth > Yaml.DEEPEST) {
                    add(event, "the front matter is nested deeper than " + Yaml.DEEPEST + " levels");
                    return;
                }
                if (aliases > Yaml.MOST_ALIASES) {
                    add(event, "the front matter has more than " + Yaml.MOST_ALIASES + " aliases");
                    return;
                }
            }
        } catch (YAMLException e) {
            // What follows the limit is not YAML either; the limit is reported below.
        }
        diagnostics.add(
                FrontMatterRules.YAML_TOO_LARGE,
                block.fence(),
                "the front matter has more nested values or aliases than are read",
                HELP);
    }

    private void add(Event event, String message) {
        int start = new NodePlaces(block).offset(event.getStartMark());
        diagnostics.add(FrontMatterRules.YAML_TOO_LARGE, new Span(start, start + 1), message, HELP);
    }
}
