package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Fixes of values with the signs that hands, keyboards and other tools put around them: none makes a file worse. */
class TypedValuesTest {
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("title", List.of("周刊 第 3 期", "Vue 与 React")),
            Map.entry("date", List.of("2023-01-08")),
            Map.entry("description", List.of("本周要闻")),
            Map.entry("tags", List.of("java", "java, maven", "[java]", "[java, maven]", "[\"java\"]", "[java maven]")),
            Map.entry("author", List.of("李雷", "[李雷, 韩]", "[\"李雷\"]", "\"李雷\", \"韩\"")),
            Map.entry("hidden", List.of("true", "yes")),
            Map.entry("draft", List.of("true", "ture")),
            Map.entry("number", List.of("20")),
            Map.entry("outline", List.of("[2, 3]", "deep", "2", "false")),
            Map.entry("cover", List.of("https://a.example/x.png", "img/a.png")),
            Map.entry("aliases", List.of("old/a.html", "[old/a.html]", "[old/a.html, old/b.html]")),
            Map.entry("updated", List.of("2024-01-08")),
            Map.entry("keywords", List.of("java", "[java]")),
            Map.entry("Tags", List.of("java", "[java, maven]")),
            Map.entry("editor", List.of("x y", "[a, b]")));

    private static final List<String> BEFORE =
            ("- -|-|*|• |@|`|\"|'|“|#|%|&|&a |!|!!str |>|\\||? |?|: |:|,|[|{|，|\u200b"
                            + "|\u00a0|\u3000|(|（|【|=|~|.|/|\\")
                    .lines()
                    .flatMap(line -> Stream.of(line.split("(?<!\\\\)\\|")))
                    .map(sign -> sign.replace("\\|", "|"))
                    .toList();

    private static final List<String> AFTER = List.of(
            "-", ",", ";", ".", "。", "，", "；", "\"", "'", "”", "#", " #", " #x", " # x", "`", "]", "}", ":", ": ",
            ": x", "!", "?", "\u200b", "\u00a0", "\u3000", ")", "）", "】", "\t", "\\", "/", ", -b", "，b", " \"b\"");

    private static final List<String> AROUND =
            List.of("“”", "‘’", "「」", "``", "()", "（）", "【】", "<>", "'\"", "\"”", "[]", "{}", "\"\"", "''", "［］");

    /** What no item holds that was meant. */
    private static final Pattern SIGNS =
            Pattern.compile("^[`\"'“‘「,，\\[{(（【［<\\p{Cf}]|(?<![\\p{L}\\p{N}]\\)?)[]】］]|[\"'”’」,;；，`\\]})）】］>\\p{Cf}]$");

    @Test
    void noSafeFixMakesAFileWorse() {
        check(Diagnostic::isFixable);
    }

    @Test
    void noGuessMakesAFileWorse() {
        check(problem -> problem.fix() != null);
    }

    private static void check(Predicate<Diagnostic> chosen) {
        SoftAssertions all = new SoftAssertions();
        VALUES.forEach((key, values) ->
                values.forEach(value -> typed(value).forEach(one -> check(source(key, one), key, chosen, all))));
        all.assertAll();
    }

    private static void check(SourceFile source, String key, Predicate<Diagnostic> chosen, SoftAssertions all) {
        SourceFile fixed = source.withText(Case.fixed(source, chosen));
        if (fixed.text().equals(source.text())) {
            return;
        }
        String as = source.text() + " -> " + fixed.text() + Case.problems(fixed);
        List<Diagnostic> before = Case.problems(source);
        List<Diagnostic> after = Case.problems(fixed);
        boolean readable = before.stream().noneMatch(problem -> problem.rule().structural());
        if (readable) {
            all.assertThat(after.size()).as("more: " + as).isLessThanOrEqualTo(before.size());
            all.assertThat(errors(after)).as("new: " + as).isSubsetOf(errors(before));
        }
        if (after.isEmpty()) {
            all.assertThat(items(fixed, key))
                    .as("signs: " + as)
                    .noneMatch(item -> SIGNS.matcher(item).find());
        }
        if (key.matches("hidden|draft")) {
            all.assertThat(issue(fixed).stream()).as("shown: " + as).noneMatch(one -> !one.hidden() && !one.draft());
        }
    }

    private static Optional<Issue> issue(SourceFile source) {
        return Case.parse(source).value().map(FrontMatter::issue);
    }

    private static List<String> items(SourceFile source, String key) {
        return issue(source)
                .map(issue ->
                        key.equals("author") ? issue.authors() : key.equals("aliases") ? issue.aliases() : issue.tags())
                .orElse(List.of());
    }

    private static List<String> errors(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.rule().id())
                .toList();
    }

    private static List<String> typed(String value) {
        List<String> typed = new ArrayList<>();
        typed.add(value);
        BEFORE.forEach(sign -> typed.add(sign + value));
        AFTER.forEach(sign -> typed.add(value + sign));
        AROUND.forEach(signs -> typed.add(signs.charAt(0) + value + signs.charAt(1)));
        return typed;
    }

    private static SourceFile source(String key, String value) {
        String rest = "title: 周刊\ndate: 2023-01-08\n".replaceAll("(?m)^" + key + ":.*\n", "");
        return SourceFile.of("a.md", "a.md", "---\n" + rest + key + ": " + value + "\n---\n\n文\n", false);
    }
}
