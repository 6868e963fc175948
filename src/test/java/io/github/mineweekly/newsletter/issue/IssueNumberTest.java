package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueNumberTest {
    @ParameterizedTest
    @CsvSource({
        "第 20 期,20",
        "第20期,20",
        "第２０期,20",
        "第二十期,20",
        "第十期,10",
        "第一百零三期,103",
        "第两百期,200",
        "第一千二百三十四期,1234",
        "第二〇期,20",
        "C# 周刊 #20,20",
        "Weekly#20,20",
        "＃20,20",
        "No. 20,20",
        "no.20,20",
        "№ 20,20",
        "Lettre n° 20,20",
        "Boletín n.º 20,20",
        "Boletín Nº20,20",
        "Rundbrief Nr. 20,20",
        "Rundbrief Nr 20 – Mai,20",
        "Numéro 20,20",
        "Edición 20: enlaces,20",
        "Edição 20,20",
        "Weekly Edition 20,20",
        "Bülten Sayı 20,20",
        "Рассылка. Выпуск 20,20",
        "Ausgabe 20/2025,20",
        "Ausgabe 1: Start,1",
        "Nr. 1: Start,1",
        "Numéro 1,1",
        "Special Edition 10: best tools,10",
        "Ausgabe 20 Neues,20",
        "Weekly: Edition 20 News,20",
        "Lettre (n° 20) Java,20",
        "Python ist die Nummer 1 – #20,20",
        "'El número 1 en IA, #21',21",
        "Ausgabe 3 im Rückblick | #20,20",
        "Issue 20,20",
        "issue #20: 第 3 期,20",
        "A 第 7 期 #20,7",
        "第 20 号,20",
        "제20호,20",
        "Vol. 20,20",
        "Weekly vol.20: x,20",
        "Volume 20,20",
        "'Vol. 2, No. 20',20",
        "Vol. 2 #20,20",
        "'Issue 1,024: Bar',1024",
        "'#12,024',12024",
        "'#20，30 个技巧',20",
        "'第 20 期，30 个技巧',20",
        "Issue 12/2025,12",
        "'No. 20, 2026-01-04',20",
        "'#20,2026-01-04',20",
        "#20-2026-01-04,20",
        "No. 20.,20",
        "修复 #12345 的一周 第 27 期,27",
        "#12345 之后 第 27 期：红石,27",
        "A week of #12345 fixed | Issue 27,27",
        "A week of #12345 fixed (Vol. 27),27",
        "修复 #12345 的一周 第 27 期 红石,27",
        "修复 #12345 的一周,12345",
        "Vol. 27 修复 #12345 的一周,27",
        "#20: The No. 1 mistake,20",
        "#20 谈第 1 期工程,20",
        "Weekly #20 The No. 1 mistake,20",
        "周刊 01 期,1",
        "Rust 周报 387 期（2021-04-21）,387",
        "周刊389期：红石,389",
        "'第\u200B23期',23",
        "'第 2\u200B3 期',23",
        "'\uFEFFIssue\u00A0\u200B23',23"
    })
    void theNumberOfATitleIsFound(String title, int number) {
        assertThat(IssueNumber.in(title)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "Weekly 20",
        "C#20",
        "No 20 reasons",
        "&#20;",
        "#20a",
        "第期",
        "tissue 20",
        "2023 年终总结",
        "주간 테크/개발 뉴스 #2026 2/1 ~ 2/7",
        "News #2026 12/28-1/3",
        "뉴스 #2026 2.1 ~ 2.7",
        "뉴스 #2026년 2월 1일",
        "Weekly #2026 2月1日",
        "#12345678901",
        "#3309122: fixed",
        "#20240107",
        "Vol 20th",
        "involve 20",
        "3회",
        "Issue 3.5: Half",
        "Issue #12.5",
        "#12.5",
        "Vol. 3.5",
        "Issue 7½",
        "Issue 7 ½",
        "Issue 7⅓: A third",
        "'Issue 1,024.5'",
        "'No. 3,5'",
        "Issue 8/9",
        "24. Special Edition 3 x",
        "Special Edition 10 best tools",
        "Numéro 1 mondial : Java",
        "Nummer 1: Python wins",
        "Nr. 1 in Europa",
        "n° 1 mondial",
        "Edition 2025",
        "Ausgabe 2025",
        "Nr. 2025-09",
        "Edition 3.5",
        "Snr 20",
        "25 °20",
        "in 20° 30",
        "#8/9: Two in one",
        "Weekly #2025-48",
        "Weekly #2025-W48",
        "Issue 2025.01",
        "#2025-12-31"
    })
    void otherNumbersAreNoIssueNumbers(String title) {
        assertThat(IssueNumber.in(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第二十期,20,true",
        "Weekly 20,20,true",
        "20,20,true",
        "第 120 期,20,false",
        "Java 17 发布,17,false",
        "Java 17 发布,7,false",
        "Weekly 2.0,0,false",
        "Mine Weekly 20: Redstone,20,true",
        "周刊20,20,true",
        "周刊 20：红石,20,true",
        "Weekly-20,20,true",
        "Weekly 20 - Redstone,20,true",
        "20 things to do,20,false",
        "Vol. 2: 7,7,true"
    })
    void aTitleSaysItsNumber(String title, int number, boolean said) {
        assertThat(IssueNumber.isIn(title, number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "第 6-7 期合刊,'6,7'",
        "'第 9、10 期','9,10'",
        "'第六、七期','6,7'",
        "'第 6 期、第 7 期','6,7'",
        "第 6—8 期,'6,7,8'",
        "Issue 8–9,'8,9'",
        "Issue 8/9: Two,'8,9'",
        "No. 8-9,'8,9'",
        "Issues 8 & 9,'8,9'",
        "#8 - 9 tips,''",
        "#8-10 tips,''",
        "#9-10 月,''",
        "#8-9-2025,''",
        "第 20 期：第 6-7 期回顾,''",
        "第 1-10 期合集,''",
        "第 20 期,''"
    })
    void anIssueMayHaveTwoNumbers(String title, String numbers) {
        assertThat(IssueNumber.together(title).toString().replaceAll("[\\[\\] ]", ""))
                .isEqualTo(numbers);
        assertThat(numbers.isEmpty() || IssueNumber.in(title).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "周刊 2025 年第 50 期,2025",
        "2025年度第50期,2025",
        "2026 第 6-7 期,2026",
        "Weekly 2026 #3,2026",
        "'Vol. 2, No. 20',2",
        "Weekly Volume 3 (Issue 2),3",
        "第三卷第 2 期,3",
        "第 2 季 第 3 期,2",
        "Issue 12/2025,2025",
        "2026-01-04 第 20 期,0",
        "2026 年 1 月第 2 期,0",
        "Vol. 20,0",
        "第 20 期：2026 年,0",
        "周刊,0"
    })
    void aSeriesIsTheYearOrVolumeBeforeTheNumber(String title, int series) {
        assertThat(IssueNumber.series(title)).isEqualTo(series);
    }
}
