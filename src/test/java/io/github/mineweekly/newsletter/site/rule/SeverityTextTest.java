package io.github.mineweekly.newsletter.site.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeverityTextTest {
    @Test
    void textTakesPrecedenceOverTheMap() {
        assertThat(SeverityText.parse(
                        Map.of("unknown-key", "error", "number-gap", "Off"),
                        " unknown-key: notice ,date-in-future:off,"))
                .containsOnly(
                        entry("unknown-key", Severity.NOTICE),
                        entry("number-gap", Severity.OFF),
                        entry("date-in-future", Severity.OFF));
    }

    @Test
    void everyProblemIsReported() {
        assertThatThrownBy(() -> SeverityText.parse(Map.of(), "unknwon-key:error,date-in-future:warn,number-gap"))
                .hasMessageContaining("there is no rule `unknwon-key`; did you mean `unknown-key`?")
                .hasMessageContaining("the severity of `date-in-future` is `warn`; it must be one of "
                        + "`error`, `warning`, `notice`, `off`")
                .hasMessageContaining("the severity of `number-gap` is ``");
        assertThatThrownBy(() -> SeverityText.parse(Map.of(), "unknown-key=error"))
                .hasMessage("write `rule:severity`, as `date-shared:off`, for `unknown-key=error`");
    }

    @Test
    void structuralRuleStaysAnError() {
        assertThat(SeverityText.parse(Map.of("date-missing", "error"), "")).hasSize(1);
        assertThatThrownBy(() -> SeverityText.parse(Map.of("date-missing", "warning"), ""))
                .hasMessageContaining("`date-missing` makes a page impossible and stays an error");
    }

    @Test
    void anEmptyElementOfThePomIsNotASeverity() {
        assertThatThrownBy(() -> SeverityText.parse(Collections.singletonMap("date-shared", null), ""))
                .hasMessage("the severity of `date-shared` is ``; it must be one of "
                        + "`error`, `warning`, `notice`, `off`");
    }
}
