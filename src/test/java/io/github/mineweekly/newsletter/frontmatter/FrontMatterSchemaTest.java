package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.frontmatter.block.Fences;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FrontMatterSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(FrontMatterSchema.json());

    /** Faults that an editor shows too. A date that no calendar has takes a validator that asserts formats; a misspelt key may be the team's own. */
    private static final Set<Rule> SEEN = Set.of(
            FrontMatterRules.TITLE_MISSING,
            FrontMatterRules.TITLE_NOT_TEXT,
            FrontMatterRules.DATE_MISSING,
            FrontMatterRules.DATE_NOT_ISO,
            FrontMatterRules.HIDDEN_NOT_BOOLEAN,
            FrontMatterRules.DRAFT_NOT_BOOLEAN,
            FrontMatterRules.DESCRIPTION_NOT_TEXT,
            FrontMatterRules.TAGS_INVALID,
            FrontMatterRules.AUTHOR_INVALID);

    /** Values that only YAML 1.1 takes for something else than text, while editors read YAML 1.2; merged and half-width ones. */
    private static final Set<String> OLD_TYPES = Set.of(
            "description/date.md",
            "list/tags-boolean-item.md",
            "list/tags-full-width-comma.md",
            "other-tool/merged-own-key.md",
            "title/boolean.md",
            "title/date.md",
            "title/time.md");

    @TestFactory
    Stream<DynamicTest> whatTheChecksAcceptTheSchemaAccepts() throws IOException {
        return cases(
                false,
                (json, rules) -> assertThat(errors(SCHEMA, json)).as(json).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatAnEditorCanSeeTheSchemaRefuses() throws IOException {
        return cases(
                true, (json, rules) -> assertThat(errors(SCHEMA, json)).as(json).isNotEmpty());
    }

    private interface Check {
        void of(String json, List<Rule> rules);
    }

    private static Stream<DynamicTest> cases(boolean faulty, Check check) throws IOException {
        return Case.all().stream().flatMap(example -> {
            Optional<String> json = json(example);
            List<Rule> rules = rules(example);
            String name = example.name().replace('\\', '/');
            boolean chosen = faulty
                    ? rules.stream().anyMatch(SEEN::contains)
                            && !rules.contains(FrontMatterRules.MISSPELT_KEY)
                            && !OLD_TYPES.contains(name)
                    : rules.isEmpty() && !name.startsWith("silence/");
            return json.isPresent() && chosen
                    ? Stream.of(DynamicTest.dynamicTest(example.name(), () -> check.of(json.get(), rules)))
                    : Stream.empty();
        });
    }

    private static Optional<String> json(Case example) {
        try {
            SourceFile source = example.source();
            return new Fences(source, new DiagnosticCollector(source)).find().flatMap(BlockAsJson::of);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Rule> rules(Case example) {
        try {
            return Case.parse(example.source()).diagnostics().stream()
                    .filter(found ->
                            found.severity() == Severity.ERROR || found.rule().equals(FrontMatterRules.UNKNOWN_KEY))
                    .map(found -> found.rule())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
