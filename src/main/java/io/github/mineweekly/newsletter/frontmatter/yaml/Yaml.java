package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * SnakeYAML up to its tree of nodes. Its constructors, which turn {@code 2023-13-45} into a day of 2024 and run the
 * code of tags, are never reached.
 */
public final class Yaml {
    static final int DEEPEST = 20;
    static final int MOST_ALIASES = 20;

    private Yaml() {}

    /**
     * The root of a text's only document, or null if there is none.
     *
     * @throws YAMLException if the text is not YAML or goes beyond a limit; the latter without a mark
     */
    public static @Nullable Node compose(String text) {
        return new Composer(parser(text), new Resolver(), options()).getSingleNode();
    }

    static Parser parser(String text) {
        return new ParserImpl(new StreamReader(text), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    /** The index (in code points) at which a text stops being YAML; nothing if it does not stop. */
    static OptionalInt errorIndex(String text) {
        try {
            compose(text);
            return OptionalInt.empty();
        } catch (YAMLException e) {
            Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            return OptionalInt.of(mark == null ? 0 : mark.getIndex());
        }
    }

    /** Whether a block, once a range is replaced, is YAML beyond an offset of the block as it is, or to its end. */
    static boolean reaches(FrontMatterBlock block, Span range, String replacement, int offset) {
        String text = block.text();
        int from = range.start() - block.start();
        int to = range.end() - block.start();
        String fixed = text.substring(0, from) + replacement + text.substring(to);
        OptionalInt error = errorIndex(fixed);
        int index = Math.min(error.orElse(0), fixed.codePointCount(0, fixed.length()));
        int moved = offset - block.start() + replacement.length() - (to - from);
        return error.isEmpty() || fixed.offsetByCodePoints(0, index) > moved;
    }

    /** Whether a block is YAML at least up to the end of a line, once a range of this line is replaced. */
    static boolean succeeds(FrontMatterBlock block, Span range, String replacement, int line) {
        return reaches(block, range, replacement, block.lines().end(line) + 1);
    }

    static boolean isMap(String text) {
        return node(text) instanceof MappingNode;
    }

    /** The root of a text's only document; null if it is not YAML, or empty. */
    private static @Nullable Node node(String text) {
        try {
            return compose(text);
        } catch (YAMLException e) {
            return null;
        }
    }

    /** Whether a text is YAML, but for aliases whose anchors are elsewhere. */
    static boolean isParsable(String text) {
        try {
            aliases(text);
            return true;
        } catch (YAMLException e) {
            return false;
        }
    }

    /** The anchors that the aliases of a YAML text refer to. */
    static Set<String> aliases(String text) {
        Set<String> aliases = new HashSet<>();
        Parser parser = parser(text);
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            if (parser.getEvent() instanceof AliasEvent alias) {
                aliases.add(alias.getAnchor());
            }
        }
        return aliases;
    }

    /** Whether a text as the value of a key, without quotes, is read as this very text. */
    public static boolean isPlainText(String text) {
        return node(text) instanceof ScalarNode scalar
                && scalar.getValue().equals(text)
                && ValueKind.of(scalar) == ValueKind.TEXT
                && errorIndex("key: " + text).isEmpty();
    }
}
