package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.site.rule.Rules;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors and the checks, on every block of the text pairs that is a map. */
class FrontMatterSchemaTest {
    private static final Schema SCHEMA =
            schema(FrontMatterSchema.json(TestSettings.frontMatter(LocalDate.of(2024, 6, 1)), false));
    private static final Schema STRICT = schema(FrontMatterSchema.json(Case.settings(), true));
    private static final Schema TEAM = schema(FrontMatterSchema.json(TeamContract.settings(), false));

    /** Errors that no schema can see, and why. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("value-cut-by-comment", "comments are no values"),
            Map.entry("title-cut-by-comment", "comments are no values"),
            Map.entry("silencing-invalid", "comments are no values"),
            Map.entry("heading-in-front-matter", "comments are no values"),
            Map.entry("front-matter-unclosed", "the text is outside the block"),
            Map.entry("merge-conflict", "the text is outside the block"),
            Map.entry("misspelt-key", "only the strict schema knows all keys"),
            Map.entry("path-too-long", "a schema counts characters, a disk bytes"),
            Map.entry("yaml-duplicate-key", "an editor's parser reports it"),
            Map.entry("yaml-syntax", "an editor's parser reports it"),
            Map.entry("yaml-control-character", "it is written as an escape, which is allowed in JSON"),
            Map.entry("hiding-key-of-other-tool", "a schema knows no merge keys, no `params` and not which day it is"),
            Map.entry("hiding-key-within-value", "the lines of a text are text"),
            Map.entry("key-missing", "a schema knows no paths"));

    /** Blocks of which the two say different things, and why. */
    private static final Map<String, String> APART = Map.ofEntries(
            Map.entry("description/date.md", "YAML 1.2 has no dates"),
            Map.entry("title/date.md", "YAML 1.2 has no dates"),
            Map.entry("title/time.md", "YAML 1.2 has no numbers to the base of 60"),
            Map.entry("title/no-break-space-only.md", "an editor's pattern may take such a space for text"),
            Map.entry("title/placeholder-in-quotes.md", "a placeholder is text"),
            Map.entry("title/placeholder-of-a-script.md", "a placeholder is text"),
            Map.entry("yaml/template.md", "a placeholder is text"),
            Map.entry("title/digits-after-zero.md", "`08` is text in YAML 1.1"),
            Map.entry("title/boolean.md", "`yes` is text in YAML 1.2"),
            Map.entry("description/no.md", "`No` is text in YAML 1.2"),
            Map.entry("list/author-no.md", "`No` is text in YAML 1.2"),
            Map.entry("cover/typographic-quotes.md", "a path may have any signs"),
            Map.entry("cover/full-width-colon.md", "a path may have any signs"),
            Map.entry("list/tags-boolean-item.md", "`yes` is text in YAML 1.2"),
            Map.entry("list/tags-item-indented-more.md", "YAML makes one text of the two lines"),
            Map.entry("list/tags-full-width-comma.md", "in quotes it is one item"),
            Map.entry("boolean/anchor.md", "anchors are no values"),
            Map.entry("boolean/anchor-before-a-comment.md", "anchors are no values"),
            Map.entry("boolean/anchor-of-another-word.md", "anchors are no values"),
            Map.entry("number/hash.md", "comments are no values"),
            Map.entry("number/two-numbers-in-a-comment.md", "comments are no values"),
            Map.entry("number/after-two-hashes.md", "comments are no values"),
            Map.entry("other-tool/merged-own-key.md", "YAML 1.2 has no merge keys"),
            Map.entry("key/hiden-with-a-slip.md", "only the strict schema knows all keys"),
            Map.entry("key/guess-with-a-number-as-a-comment.md", "only the strict schema knows all keys"),
            Map.entry("key/guess-with-a-value-to-fix.md", "only the strict schema knows all keys"),
            Map.entry("key/wrong-value-too.md", "only the strict schema knows all keys"),
            Map.entry("team/2024/listed-integer.md", "a schema knows no paths"),
            Map.entry("team/key-empty-is-absent.md", "an empty text counts as absent; an editor may ask for a value"),
            Map.entry("other-tool/hidden-says-so-already.md", "the two keys together say the same"),
            Map.entry("other-tool/own-key-in-capitals.md", "the two keys together say the same"),
            Map.entry("aliases/repeated.md", "one path can be written in several ways"),
            Map.entry("aliases/typed-in-several-ways.md", "one path can be written in several ways"),
            Map.entry("yaml/anchor-before-a-number-as-text.md", "YAML 1.2 has no numbers to the base of 60"),
            Map.entry("silence/indented.md", "comments are no values"),
            Map.entry("silence/several.md", "comments are no values"),
            Map.entry("team/silenced.md", "comments are no values"));

    private static Schema schema(String json) {
        return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(json);
    }

    @Test
    void theSchemaAndTheChecksAgreeButWhereASchemaCannotSee() throws IOException {
        int agreed = 0;
        List<String> apart = new ArrayList<>();
        for (Case example : Case.all()) {
            Optional<String> json = json(example);
            String name = example.name();
            boolean takesForEver = name.startsWith("team/pattern-");
            if (json.isEmpty() || takesForEver) {
                continue;
            }
            List<String> errors = errors(example);
            Schema schema = name.startsWith("team/") ? TEAM : SCHEMA;
            boolean accepted = schema.validate(json.get(), InputFormat.JSON).isEmpty();
            if (accepted == errors.isEmpty()) {
                agreed++;
            } else if (errors.isEmpty() || !UNSEEN.keySet().containsAll(errors)) {
                apart.add(name);
            }
        }

        assertThat(apart).containsExactlyInAnyOrderElementsOf(APART.keySet());
        assertThat(agreed).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hiden: true",
                "outline: {level: false}",
                "outline: {level: null}",
                "outline: {level: 2, lable: a}",
                "outline: [4, 2]",
                "number: 1234567890",
                "tags: ['']",
                "author: [' ']",
                "cover: www.example.org/a.png",
                "cover: 'https:a.png'",
                "aliases: [../a.html]",
                "aliases: ['a.html#b']",
                "date: 2026-13-01"
            })
    void theStrictSchemaRefusesWhatTheChecksDo(String line) throws IOException {
        String date = line.startsWith("date") ? "" : "date: 2023-10-01\n";
        SourceFile source = SourceFile.of("a.md", "a.md", "---\ntitle: A 第 1 期\n" + date + line + "\n---\n", false);

        assertThat(Case.problems(source)).isNotEmpty();
        assertThat(STRICT.validate(json(source).orElseThrow(), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theStrictSchemaAcceptsEveryKeyThatTheChecksAccept() throws IOException {
        for (Case example : Case.all()) {
            Optional<String> json = json(example);
            boolean clean = Case.problems(example.source()).isEmpty();
            boolean silent = example.name().matches("(?:silence|team).*|other-tool/publish-date-.*-draft\\.md");
            if (json.isPresent() && clean && !silent && !APART.containsKey(example.name())) {
                assertThat(STRICT.validate(json.get(), InputFormat.JSON))
                        .as(example.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyKeyOfTheChecksIsInTheSchema() {
        JsonObject schema = JsonParser.parseString(
                        FrontMatterSchema.json(TestSettings.frontMatter(LocalDate.of(2024, 6, 1)), false))
                .getAsJsonObject();

        assertThat(new TreeSet<>(schema.getAsJsonObject("properties").keySet()))
                .containsAll(Keys.OWN)
                .containsAll(Keys.VITEPRESS);
        assertThat(schema.has("$id")).isTrue();
        assertThat(schema.getAsJsonArray("defaultSnippets")).isNotEmpty();
    }

    @Test
    void aKeyThatATeamAsksOfAllIssuesIsRequired() {
        KeyDefinition asked = new KeyDefinition("mood", true, List.of(), null, null, null, List.of());
        FrontMatterSettings settings = new FrontMatterSettings(
                Today.of(LocalDate.of(2024, 6, 1)), Set.of(), KeyDefinition.parse(List.of(asked)), true, Rules.ALL);

        assertThat(schema(FrontMatterSchema.json(settings, false))
                        .validate("{\"title\": \"a\", \"date\": \"2024-01-01\"}", InputFormat.JSON))
                .extracting(Error::getProperty)
                .containsExactly("mood");
    }

    @Test
    void aRequiredKeyIsNotEmptyWhateverItsPatternAllows() {
        KeyDefinition asked = new KeyDefinition("mood", true, List.of(), null, ".{0,20}", null, List.of());
        FrontMatterSettings settings = new FrontMatterSettings(
                Today.of(LocalDate.of(2024, 6, 1)), Set.of(), KeyDefinition.parse(List.of(asked)), true, Rules.ALL);

        assertThat(schema(FrontMatterSchema.json(settings, false))
                        .validate("{\"title\": \"a\", \"date\": \"2024-01-01\", \"mood\": \"\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<String> errors(Case example) throws IOException {
        return Case.problems(example.source()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(FrontMatterSchemaTest::id)
                .toList();
    }

    private static String id(Diagnostic problem) {
        return problem.rule().id();
    }

    private static Optional<String> json(Case example) throws IOException {
        return json(example.source());
    }

    private static Optional<String> json(SourceFile source) {
        return new Fences(source, new DiagnosticCollector(source))
                .find(text -> false)
                .flatMap(BlockAsJson::of);
    }
}
