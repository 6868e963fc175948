package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private final SarifReport report = new SarifReport("1.2.3", ReportSample.RULES, ReportSample.PATHS);

    @Test
    void logIsValidByTheOfficialSchema() throws IOException {
        assertThat(schema().validate(report.text(ReportSample.diagnostics()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(report.text(List.of()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaWouldTellAFault() throws IOException {
        String wrong = report.text(ReportSample.diagnostics()).replace("\"startLine\": 6", "\"startLine\": 0");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void pathIsARelativeUriThatNamesTheFileAgain() {
        String text = report.text(ReportSample.diagnostics());

        assertThat(text).contains("\"uri\": \"module/src/%E7%AC%AC%2020%E6%9C%9F%2Ca%3Ab%25.md\"");
        assertThat(URI.create("module/src/%E7%AC%AC%2020%E6%9C%9F%2Ca%3Ab%25.md")
                        .getPath())
                .isEqualTo("module/src/第 20期,a:b%.md");
        assertThat(text).doesNotContain("/checkout").doesNotContain("file:");
    }

    @Test
    void everyRegionCountsCodePoints() {
        assertThat(report.text(List.of())).contains("\"columnKind\": \"unicodeCodePoints\"");
    }

    @Test
    void ruleThatIsNotListedIsABug() {
        SarifReport other = new SarifReport("1", List.of(ReportSample.ERROR), ReportSample.PATHS);

        assertThatThrownBy(() -> other.text(ReportSample.diagnostics())).hasMessageContaining("sample-structural");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(Objects.requireNonNull(in));
        }
    }
}
