package io.github.mineweekly.newsletter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormOfTextsTest {
    private static final Pattern WORDS = Pattern.compile("\\s*[:：|]|\\s-");

    /** The issues are those of 2026-01-18, 2026-01-11 and 2026-01-04, with the numbers 12, 11 and 10. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    第 12 期,第 11 期,第 10 期                       ; 第 13 期
                    第１２期,第１１期,第１０期                       ; 第１３期
                    第十二期,第十一期,第十期                         ; 第十三期
                    No. 012,No. 011,No. 010                          ; No. 013
                    第 12 期：甲,第 11 期：乙,第 10 期               ; 第 13 期
                    Issue 12 - Rust,Issue 11 - Ruby,Issue 10 - Go    ; Issue 13
                    Issue 12 Rust,Issue 11 Ruby,Issue 10 Run         ; Issue 13
                    甲 | 周刊 12,乙 | 周刊 11,丙 | 周刊 10           ; 周刊 13
                    特刊,第 11 期,第 10 期                           ;
                    第 12 期,特刊,第 10 期                           ; 第 13 期
                    甲,乙,丙                                         ;
                    12 (2026-01-18),11 (2026-01-11),10 (2026-01-04)  ; 13 (2026-01-25)
                    2026年1月18日,2026年1月11日,2026年1月4日         ; 2026年1月25日
                    20260118,20260111,20260104                       ; 20260125
                    260118,260111,260104                             ; 260125
                    2026-W03,2026-W02,2026-W01                       ; 2026-W04
                    3 x 12,3 x 11,3 x 10                             ; 3 x 13
                    w-11-12,w-11-11,w-11-10                          ; w-11-13
                    """)
    void theNextTextHasTheFormOfTheLast(String texts, @Nullable String next) {
        List<FormOfTexts.Known> known = new ArrayList<>();
        LocalDate date = LocalDate.of(2026, 1, 18);
        int number = 12;
        for (String text : texts.split(",")) {
            known.add(new FormOfTexts.Known(text, new Slot(date, number)));
            date = date.minusWeeks(1);
            number--;
        }

        assertThat(new FormOfTexts(WORDS).next(known, new Slot(LocalDate.of(2026, 1, 25), 13)))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-22, 2025-W52, 2026-W01",
        "2025-12-22, 25w52, 26w01",
        "2025-12-29, 2026-W01, 2026-W02",
        "2026-12-25, 2026-W52, 2026-W53",
        "2026-12-27, 2026 第 52 周, 2026 第 53 周",
        "2027-01-01, 2026-W53, 2027-W01",
        "2026-12-25, 2026-12-25 (Week 52), 2027-01-01 (Week 53)",
        "2026-12-25, 2026-12-25-w52, 2027-01-01-w53",
        "2026-12-25, Week 52/2026-12-25, Week 53/2027-01-01",
        "2025-12-22, 2025/12, 2025/12",
        "2024-12-23, 2024 No. 7, 2024 No. 8"
    })
    void aWeekHasTheYearThatItBelongsTo(LocalDate date, String text, String next) {
        FormOfTexts.Known known = new FormOfTexts.Known(text, new Slot(date, 7));

        assertThat(new FormOfTexts(WORDS).next(List.of(known), new Slot(date.plusWeeks(1), 8)))
                .isEqualTo(next);
    }
}
