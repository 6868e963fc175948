package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
    private final SarifReport report = new SarifReport("1.2.3", ReportSample.RULES, ReportSample.PATHS, "");

    @Test
    void logIsValidByTheOfficialSchema() throws IOException {
        assertThat(schema().validate(ReportSample.text(report, ReportSample.diagnostics()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(ReportSample.text(report, List.of()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAWrongReport() throws IOException {
        String wrong =
                ReportSample.text(report, ReportSample.diagnostics()).replace("\"startLine\": 6", "\"startLine\": 0");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void pathIsARelativeUriThatNamesTheFileAgain() {
        String text = ReportSample.text(report, ReportSample.diagnostics());

        assertThat(text).contains("\"uri\": \"module/src/%E7%AC%AC%2020%E6%9C%9F%2Ca%3Ab%25.md\"");
        assertThat(URI.create("module/src/%E7%AC%AC%2020%E6%9C%9F%2Ca%3Ab%25.md")
                        .getPath())
                .isEqualTo("module/src/第 20期,a:b%.md");
        assertThat(text).doesNotContain("/checkout").doesNotContain("file:");
    }

    @Test
    void everyRegionCountsCodePoints() {
        SourceFile source = SourceFile.of("a.md", "a.md", "\uD83D\uDE00 x\n", false);
        Diagnostic afterAnEmoji = ReportSample.ERROR.at(source.location(3, 4), "a problem");

        assertThat(ReportSample.text(report, List.of(afterAnEmoji)))
                .contains("\"columnKind\": \"unicodeCodePoints\"", "\"startColumn\": 3", "\"endColumn\": 4");
    }

    @Test
    void aProblemIsKnownAgainWhereItsLineMovesOrIsIndented() {
        List<String> fingerprints = new ArrayList<>();
        for (String line : List.of("x", "  x", "y")) {
            Diagnostic moved = ReportSample.ERROR.at(
                    ReportSample.location("a.md", line, fingerprints.size() + 1, 1, 2), "a problem");
            String text = ReportSample.text(report, List.of(moved));
            fingerprints.add(text.substring(text.indexOf("newsletter/v1"))
                    .lines()
                    .findFirst()
                    .orElseThrow());
        }

        assertThat(fingerprints.get(1)).isEqualTo(fingerprints.get(0)).isNotEqualTo(fingerprints.get(2));
    }

    @Test
    void aReportThatIsFullSaysHowManyAreMissingAndKeepsTheWorst() throws IOException {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 1; line <= 25_003; line++) {
            Rule rule = line <= 25_001 ? ReportSample.WARNING : ReportSample.ERROR;
            many.add(rule.at(ReportSample.location("a.md", "x", line, 1, 2), "a problem"));
        }

        String text = ReportSample.text(report, many);

        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        JsonObject run = JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        assertThat(run.getAsJsonArray("results")).hasSize(25_000);
        assertThat(text.indexOf("\"startLine\": 1,"))
                .isLessThan(text.indexOf("\"startLine\": 25003,"))
                .isPositive();
        assertThat(run.getAsJsonArray("invocations").toString())
                .contains("3 more problems were found than the 25000 in this report, which are the worst");
        assertThat(ReportSample.text(report, many.subList(3, 25_003))).doesNotContain("invocations");
    }

    @Test
    void aDiskThatFillsUpIsAFailureOfTheDisk() {
        OutputStream full = new OutputStream() {
            private int room = 5_000;

            @Override
            public void write(int one) throws IOException {
                if (room-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };

        assertThatThrownBy(() -> report.write(ReportSample.diagnostics(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @ParameterizedTest
    @CsvSource({"/checkout, '', newsletter/", "/checkout/a/b, en, newsletter/a/b/en/", "/checkout, zh, newsletter/zh/"})
    void everyNewsletterOfABuildHasAnIdOfItsOwn(String module, String execution, String id) {
        RepositoryPaths paths = new RepositoryPaths(Path.of("/checkout"), Path.of(module));
        SarifReport other = new SarifReport("1", ReportSample.RULES, paths, execution);

        JsonObject run = JsonParser.parseString(ReportSample.text(other, ReportSample.diagnostics()))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        assertThat(run.getAsJsonObject("automationDetails").get("id").getAsString())
                .isEqualTo(id);
    }

    @Test
    void ruleThatIsNotListedIsABug() {
        SarifReport other = new SarifReport("1", List.of(ReportSample.ERROR), ReportSample.PATHS, "");

        assertThatThrownBy(() -> ReportSample.text(other, ReportSample.diagnostics()))
                .hasMessageContaining("sample-structural");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(Objects.requireNonNull(in));
        }
    }
}
