package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list in brackets as its author typed it, in one line, whether YAML can read it or not.
 *
 * @param line the line that holds the list
 */
record FlowList(KeyLine line, List<FlowItem> items) {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern SEVERAL =
            Pattern.compile("(?:QUOTED)(?:[，、；;|\\s]++(?:QUOTED))++".replace("QUOTED", QUOTED.pattern()));

    /** What is between two commas, without the spaces around it. */
    record FlowItem(String text, Span span) {
        /** The item as YAML can read it. */
        String written() {
            boolean readable = Yaml.errorIndex("[" + text + "]").isEmpty() && text.indexOf('#') != 0;
            if (readable) {
                return text;
            }
            return isSeveral() && TypedBackslash.slashed(text).equals(text)
                    ? QUOTED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(", "))
                    : ValueProblem.written(text);
        }

        /** Whether it is several texts in quotes, with no comma between them that YAML knows. */
        boolean isSeveral() {
            return SEVERAL.matcher(text).matches();
        }

        /** Whether what is written is more than the text in quotes, or the text may be meant as a list or a map. */
        boolean isOnlyGuessed() {
            return isSeveral()
                    || (ValueProblem.NO_TEXT.matcher(text).matches()
                            && !written().equals(text));
        }

        /** Whether quotes that were typed would become part of the text. */
        boolean keepsQuotes() {
            return "\"'".indexOf(text.charAt(0)) >= 0
                    && !isSeveral()
                    && TypedBackslash.slashed(text).equals(text)
                    && KeyLineProblem.intended(text).equals(text)
                    && !written().equals(text);
        }
    }

    /** The list after a key; null if the text is no list that ends with it. */
    static @Nullable FlowList of(KeyLine line) {
        String text = line.text();
        if (text.length() < 2 || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
            return null;
        }
        List<FlowItem> items = new ArrayList<>();
        int start = 1;
        int depth = 1;
        char quote = 0;
        char before = '[';
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && "[{,:".indexOf(before) >= 0) {
                quote = c;
            } else {
                depth += depth(c);
                if (depth <= 1 && (c == ',' || depth == 0)) {
                    items.add(item(line, start, i));
                    start = i + 1;
                }
                if (depth == 0) {
                    return i == text.length() - 1 ? new FlowList(line, items) : null;
                }
            }
            before = c == ' ' ? before : c;
        }
        return null;
    }

    private static int depth(char c) {
        return switch (c) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }

    /** Whether YAML can read the list by itself; what an alias stands for is elsewhere. */
    boolean isReadable() {
        return Yaml.isParsable(line.text());
    }

    private static FlowItem item(KeyLine line, int from, int to) {
        String text = line.text().substring(from, to);
        int start = line.value().start()
                + from
                + (text.length() - text.stripLeading().length());
        return new FlowItem(text.strip(), new Span(start, start + text.strip().length()));
    }
}
