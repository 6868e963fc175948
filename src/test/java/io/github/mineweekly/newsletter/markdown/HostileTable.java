package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Prints what each hostile text costs at a size and at twice that size, in milliseconds of the processor, and how it
 * ends. No test, so it runs only when it is named: {@code mvn test -Dtest=HostileTable -Dhostile.size=500000}.
 */
class HostileTable {
    private static final int SIZE = Integer.getInteger("hostile.size", 500_000);

    @Test
    void print() {
        CpuTime.of(SeedTest.body());
        System.out.printf(Locale.ROOT, "%-28s %8s %8s  %s%n", "characters", SIZE, 2 * SIZE, "ends with");
        Hostile.cases().forEach((name, text) -> {
            String once = text.apply(SIZE);
            CpuTime.of(once);
            long first = CpuTime.of(once);
            long second = CpuTime.of(text.apply(2 * SIZE));
            System.out.printf(Locale.ROOT, "%-28s %8d %8d  %s%n", name, first, second, end(once));
        });
    }

    private static String end(String body) {
        return new ArticleRenderer(MarkdownSettings.defaults())
                .render(Samples.issue(body), Samples.PAGES).diagnostics().stream()
                        .map(problem -> problem.rule())
                        .filter(Rule::structural)
                        .map(Rule::id)
                        .findFirst()
                        .orElse("page");
    }
}
