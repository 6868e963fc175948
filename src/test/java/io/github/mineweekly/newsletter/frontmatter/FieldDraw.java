package io.github.mineweekly.newsletter.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Draws fields of front matter, valid and not, in every form of YAML that issues have. */
final class FieldDraw {
    private static final List<String> WORDS = List.of(
            "Vue",
            "与",
            "React",
            "周刊",
            "第 20 期",
            "C#",
            "it's",
            "Rust",
            "🎉",
            "a-b",
            "q&a",
            "50%",
            "10:30",
            "http://a.cn/b");

    private static final List<String> SIGNS = List.of(
            "'", "\"", "'", "\"", ":", ": ", " #", "#", "@", "`", "*", "&", "[", "]", "{", "}", "，", "：", "%", "!", "|",
            ">", "- ", "? ", "？", "\\", "=", "~", "“", "”", "【", "】", ", ", "'Vue'", "\"a\"", "  ");

    private static final List<String> NOT_TEXT = List.of("20", "1.5", "yes", "true", "null", "~", "2023-01-01", "0x1F");

    private final Random random;

    FieldDraw(Random random) {
        this.random = random;
    }

    DrawnField of(String key) {
        return switch (key) {
            case "tags", "aliases", "author" -> list(key);
            case "mood", "editor", "head", "links" ->
                random.nextBoolean() ? text(key) : random.nextBoolean() ? list(key) : map(key);
            default -> {
                List<String> known = DrawnValues.OF.getOrDefault(key, List.of());
                yield known.isEmpty() ? text(key) : known(key, pick(known));
            }
        };
    }

    /** A value of a table: valid, or with what it means after an arrow. */
    private static DrawnField known(String key, String value) {
        String[] both = value.split(" => ", 2);
        String lines = key + ": " + both[0] + "\n";
        return both.length == 1
                ? DrawnField.valid(lines)
                : DrawnField.wrong(lines, Arrays.asList(DrawnField.read(both[1])));
    }

    private DrawnField text(String key) {
        String text = typed();
        return switch (random.nextInt(12)) {
            case 0 -> DrawnField.valid(key + ": |\n  " + text.strip() + "\n  " + pick(WORDS) + "：b\n");
            case 1 -> DrawnField.valid(key + ": >-\n    " + pick(WORDS) + "\n\n    # " + pick(WORDS) + "\n");
            case 2 -> DrawnField.valid(key + ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "x\"  # ok\n");
            case 3 -> DrawnField.valid(key + ":   '" + text.replace("'", "''") + "x'\n");
            case 4 -> DrawnField.valid(key + ": \"" + pick(WORDS) + "\n  b：c\n  title：d\"\n");
            case 5 -> DrawnField.valid(key + ":\n  " + pick(WORDS) + "\n  " + pick(WORDS) + "\n");
            default -> typed(key, text);
        };
    }

    /** Plain text, which YAML reads as typed or not. */
    private DrawnField typed(String key, String text) {
        String lines = key + ": " + text + "\n";
        boolean ours = !List.of("mood", "editor", "head", "links").contains(key);
        Node value = value(lines);
        boolean asText = value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR);
        boolean suspect = text.contains("#") || text.startsWith("&") || text.startsWith("!");
        if (value != null && !suspect && (asText || !ours) && !text.contains("*")) {
            return DrawnField.valid(lines);
        }
        return DrawnField.wrong(lines, withoutComments(text));
    }

    private DrawnField list(String key) {
        List<String> items =
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> item()).toList();
        String flow = key + ": [" + String.join(", ", items) + "]\n";
        String lines = random.nextBoolean()
                ? flow
                : items.stream().map(item -> "  - " + item + "\n").collect(Collectors.joining("", key + ":\n", ""));
        Node value = value(lines);
        boolean whole = value instanceof SequenceNode list
                && list.getValue().size() == items.size()
                && list.getValue().stream().allMatch(item -> item.getTag().equals(Tag.STR));
        boolean valid = whole && items.stream().noneMatch(item -> item.contains("#") || item.startsWith("&"));
        return valid
                ? DrawnField.valid(lines)
                : new DrawnField(lines, itemsInQuotes(lines, items).asMatchPredicate());
    }

    /** The lines of a list, with any of its items in quotes, and nothing else changed. */
    private static Pattern itemsInQuotes(String lines, List<String> items) {
        StringBuilder regex = new StringBuilder();
        int copied = 0;
        for (String item : items) {
            int at = lines.indexOf(item, Math.max(copied, lines.indexOf(':') + 1));
            regex.append(Pattern.quote(lines.substring(copied, at)));
            regex.append(Stream.of(
                            item,
                            "\"" + item.replace("\\", "\\\\").replace("\"", "\\\"") + "\"",
                            "'" + item.replace("'", "''") + "'")
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(", ")")));
            copied = at + item.length();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(lines.substring(copied))).toString());
    }

    /** A text, and what is left of it before each sign of a comment. */
    private static List<String> withoutComments(String text) {
        return Stream.concat(
                        Stream.of(text.strip()),
                        Pattern.compile(" +#").matcher(text).results().map(sign -> text.substring(0, sign.start())))
                .toList();
    }

    private String item() {
        return switch (random.nextInt(8)) {
            case 0 -> pick(NOT_TEXT);
            case 1 -> pick(List.of("@", "#", "%", "`", "*", "&", "!")) + pick(WORDS);
            case 2 -> "\"" + pick(WORDS) + ", " + pick(WORDS) + "\"";
            case 3 -> "'" + pick(List.of("@", "#", "[", "- ")) + "'";
            case 4 -> pick(WORDS) + pick(SIGNS).replaceAll("[\\[\\]{},，]", "") + pick(WORDS);
            default -> pick(WORDS);
        };
    }

    private DrawnField map(String key) {
        return DrawnField.valid(pick(List.of(
                key + ": {a: b, c: [d, e]}\n",
                key + ":\n  - name: A\n    link: https://a.cn\n  - {name: B}\n",
                key + ":\n  title: '@x'\n  Hidden: yes\n  date: 2023-1-1\n",
                key + ":\n- [link, {rel: icon}]\n",
                key + ": {}\n",
                key + ": [&" + key + " a, *" + key + ", {b: *" + key + "}]\n",
                key + ":\n  one: &" + key + " {a: [b]}\n  two: [*" + key + "]\n",
                key + ": [[a], [b, {c: d}]]\n")));
    }

    private static @Nullable Node value(String lines) {
        return DrawnField.compose(lines) instanceof MappingNode map
                        && map.getValue().size() == 1
                ? map.getValue().get(0).getValueNode()
                : null;
    }

    /** Words and signs in any order, in one line. */
    private String typed() {
        if (random.nextInt(8) == 0) {
            return pick(NOT_TEXT);
        }
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            text.append(pick(random.nextInt(5) < 2 ? SIGNS : WORDS));
            text.append(random.nextBoolean() ? " " : "");
        }
        String line = text.toString().strip();
        return line.isEmpty() ? "空" : line;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
