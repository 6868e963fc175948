package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The entries are years, so that a page's list shows whose it is. */
class ByYearTest {
    private static final ByYear.Sizes SIZES = new ByYear.Sizes(6, 2, 4);

    @Test
    void whatOnePageCanShowIsNotSplit() {
        ByYear<Integer> six = split(2024, 2024, 2023, 2021, 2021, 2020);
        assertThat(six.newest()).hasSize(6);
        assertThat(six.years()).isEmpty();
    }

    @Test
    void yearsWithLittleShareAPageFromTheOldestOn() {
        ByYear<Integer> byYear = split(2024, 2023, 2023, 2021, 2021, 2021, 2020);
        assertThat(byYear.newest()).containsExactly(2024, 2023);
        assertThat(byYear.years().entrySet())
                .containsExactly(
                        Map.entry(new Years(2023, 2024), List.of(2024, 2023, 2023)),
                        Map.entry(new Years(2020, 2021), List.of(2021, 2021, 2021, 2020)));
    }

    @Test
    void aYearWithMuchHasItsOwnPage() {
        assertThat(split(2023, 2023, 2023, 2023, 2022, 2022, 2022, 2022).years())
                .containsOnlyKeys(new Years(2023, 2023), new Years(2022, 2022));
    }

    @Test
    void aPageIsNotFilledBeyondWhatItCanShow() {
        assertThat(split(2023, 2023, 2023, 2023, 2022, 2022, 2022).years())
                .containsOnlyKeys(new Years(2023, 2023), new Years(2022, 2022));
    }

    @Test
    void aNewYearChangesNoPageButTheLast() {
        List<Integer> all = new ArrayList<>(List.of(2022, 2022, 2022, 2021, 2021, 2020, 2020));
        Map<Years, List<Integer>> before =
                ByYear.of(all, year -> year, year -> 1, SIZES).years();
        all.add(0, 2023);
        Map<Years, List<Integer>> after =
                ByYear.of(all, year -> year, year -> 1, SIZES).years();
        assertThat(before).containsOnlyKeys(new Years(2022, 2022), new Years(2020, 2021));
        assertThat(after).containsOnlyKeys(new Years(2022, 2023), new Years(2020, 2021));
    }

    @Test
    void yearsAreNamedByTheFirstAndTheLast() {
        assertThat(new Years(2020, 2020).label()).isEqualTo("2020");
        assertThat(new Years(2019, 2020).label()).isEqualTo("2019–2020");
    }

    private static ByYear<Integer> split(Integer... years) {
        return ByYear.of(List.of(years), year -> year, year -> 1, SIZES);
    }
}
