package io.github.mineweekly.newsletter.frontmatter;

import java.util.List;
import java.util.Map;

/** Values of keys that are not text, as typed, and after an arrow what the one right reading of a wrong one is. */
final class DrawnValues {
    static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry(
                    "date",
                    List.of(
                            "2023-10-01",
                            "\"2023-10-01\"",
                            "'2023-10-01' # Sunday",
                            "2023-10-1 => 2023-10-01",
                            "2023/10/01 => 2023-10-01",
                            "2023.10.1 => 2023-10-01",
                            "2023年10月1日 => 2023-10-01",
                            "2023-10-01 12:30 => 2023-10-01",
                            "2023-13-01 => -",
                            "03/04/2023 => -",
                            "&x 2023-10-01 => 2023-10-01",
                            "[2023-10-01] => -",
                            "`2023-10-01` => 2023-10-01",
                            "{day: 1} => -")),
            Map.entry("updated", List.of("2023-10-02", "2023-10-2 => 2023-10-02", "{a: b} => -", "*x => -")),
            Map.entry(
                    "hidden",
                    List.of(
                            "true",
                            "false",
                            "true # why",
                            "&x true => true",
                            "yes => true",
                            "No => false",
                            "是 => true",
                            "\"true\" => true",
                            "ture => true",
                            "“true” => true",
                            "true, => true",
                            "@yes => -",
                            "true: x => -",
                            "[true] => -",
                            "2 => -",
                            "maybe => -")),
            Map.entry("draft", List.of("true", "off => false", "'no' => false", "{} => -", "`true` => true")),
            Map.entry(
                    "number",
                    List.of(
                            "20",
                            "0",
                            "\"20\" => 20",
                            "20期 => 20",
                            "第20 => 20",
                            "1.5 => -",
                            "*20 => -",
                            "0x14 => -",
                            "[20] => -",
                            "&x 20 => 20",
                            "-1 => -",
                            "#20 => 20")),
            Map.entry(
                    "outline",
                    List.of(
                            "deep",
                            "false",
                            "2",
                            "[2, 3]",
                            "{level: 2, label: a}",
                            "{label: 'on: this page'}",
                            "\"[2, 3]\" => [2, 3]",
                            "[2 3] => [2, 3]",
                            "deap => deep",
                            "h2-h3 => [2, 3]",
                            "(2, 3) => [2, 3]",
                            "[4, 2] => -",
                            "7 => -",
                            "{lable: x} => {label: x}",
                            "[2, 3,,] => [2, 3]",
                            "[@2] => -")),
            Map.entry(
                    "cover",
                    List.of(
                            "a.png",
                            "\"a b.png\"",
                            "https://example.org/a.png",
                            "`a.png` => a.png",
                            "[a.png] => -",
                            "www.example.org/a.png => https://www.example.org/a.png",
                            "@a.png => -",
                            "20 => -")),
            Map.entry("unlisted", List.of("no", "0")),
            Map.entry("online", List.of("true", "[a, b]")),
            Map.entry("hide", List.of("[toc]", "'x'")),
            Map.entry("titel", List.of("周刊 => 周刊", "\"a: b\" => 'a: b'", "[a] => '[a]'")),
            Map.entry("Tags", List.of("[a, b] => [a, b]", "{a: b} => {a: b}")),
            Map.entry("keywords", List.of("[a, b] => -", "a => -")),
            Map.entry("pubDate", List.of("2023-10-01 => 2023-10-01", "soon => -")));

    private DrawnValues() {}
}
