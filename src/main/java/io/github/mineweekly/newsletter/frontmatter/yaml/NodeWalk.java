package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finds what composing lets pass: keys given twice, tags, and control characters that are written as escapes. */
final class NodeWalk {
    /** Of Markdown, which YAML takes for a tag: {@code ![](cover.png)}. */
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\(([^()\\s]+)\\)");

    /** What YAML takes for no value without a tag that says so. */
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private static final Pattern STANDARD_TAGS =
            Pattern.compile("tag:yaml.org,2002:(str|int|float|bool|null|timestamp|seq|map|merge|value)");

    private final NodePlaces places;
    private final DiagnosticCollector diagnostics;
    private boolean clean = true;

    NodeWalk(NodePlaces places, DiagnosticCollector diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what is wrong in the tree, and returns whether nothing is; an anchored node may hold itself, so each is
     * visited once.
     */
    boolean isClean(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node)) {
                checkTag(node);
                if (node instanceof SequenceNode list) {
                    list.getValue().forEach(open::push);
                } else if (node instanceof ScalarNode scalar) {
                    checkCharacters(scalar);
                } else if (node instanceof MappingNode map) {
                    checkKeys(map);
                    map.getValue().forEach(tuple -> {
                        open.push(tuple.getKeyNode());
                        open.push(tuple.getValueNode());
                    });
                }
            }
        }
        return clean;
    }

    private void checkTag(Node node) {
        String tag = node.getTag().getValue();
        boolean lost = tag.equals(Tag.NULL.getValue())
                && node instanceof ScalarNode scalar
                && !NOTHING.contains(scalar.getValue());
        if (lost || !STANDARD_TAGS.matcher(tag).matches()) {
            clean = false;
            Matcher image = IMAGE.matcher(tag);
            diagnostics.add(
                    FrontMatterRules.YAML_SYNTAX,
                    places.span(node),
                    "the tag " + Printable.quote(tag) + " is not allowed; front matter is data without types",
                    image.matches()
                            ? "write the address alone, " + Printable.quote(image.group(1))
                            : "delete the tag, or put the value in quotes if it begins with `!`");
        }
    }

    /** As such a character, the block is refused before it is read. */
    private void checkCharacters(ScalarNode scalar) {
        OptionalInt first = scalar.getValue()
                .codePoints()
                .filter(ControlCharacters::isForbidden)
                .findFirst();
        if (first.isPresent()) {
            reportCharacter(places.span(scalar), first.getAsInt());
        }
    }

    private void reportCharacter(Span span, int character) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_CONTROL_CHARACTER,
                span,
                "an escape stands for the control character " + Characters.name(character)
                        + ", which is not allowed in front matter");
        String raw = places.text(span);
        if (TypedBackslash.isQuoted(raw)) {
            String written = Quotes.around(TypedBackslash.typed(raw));
            SuggestedFix fix =
                    SuggestedFix.unsafe(written, " if the backslash is meant", diagnostics.edit(span, written));
            diagnostics.add(fix.on(problem));
        } else {
            diagnostics.add(problem.withHelp(
                    "delete the escape; if a backslash is meant, write it twice or use single quotes"));
        }
    }

    private void checkKeys(MappingNode map) {
        Map<String, Span> first = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Span span = places.span(key);
                Span before = first.putIfAbsent(key.getValue(), span);
                if (before != null) {
                    report(key, span, before);
                }
            }
        }
    }

    private void report(ScalarNode key, Span span, Span before) {
        clean = false;
        String name = Printable.quote(key.getValue());
        int line = diagnostics.region(before).start().line();
        diagnostics.add(
                FrontMatterRules.YAML_DUPLICATE_KEY,
                span,
                "the key " + name + " is given twice; the first is in line " + line,
                "delete one of the two");
    }
}
