package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePlanTest {
    @TempDir
    private Path folder;

    private final AtomicInteger indexed = new AtomicInteger();

    /** A page, its script and its index are asked for one after another, and by every letter that is typed. */
    @Test
    void anIssueIsIndexedOnceHoweverManyFilesOfTheSearchAreAskedFor() {
        List<String> paths = plan().files(UnaryOperator.identity()).stream()
                .map(OutputFile::path)
                .filter(SearchFiles::isOne)
                .toList();
        assertThat(paths).hasSizeGreaterThan(5);
        assertThat(indexed).hasValue(1);
        indexed.set(0);
        SitePlan plan = plan();

        paths.forEach(path -> assertThat(plan.file(path)).as(path).isNotNull());
        for (int i = 0; i < 3; i++) {
            assertThat(plan.file("assets/" + i + ".css")).isNull();
            assertThat(plan.file("search-" + i)).isNull();
        }

        assertThat(indexed).hasValue(1);
    }

    private SitePlan plan() {
        Sample sample = Sample.on("2026-01-04", "## A\n\n### B\n\nText of the issue.\n");
        return new SitePlan(
                TestSettings.of(folder).settings().plan(),
                ThemeFiles.of(TestSettings.appearance(null)),
                List.of(new RenderedIssue(sample.issue(), sample.article())),
                key -> sample.parsed().tree(),
                null,
                counting());
    }

    /** Every index begins with the terms of the one before. */
    private KeptPages counting() {
        return (KeptPages) Proxy.newProxyInstance(
                KeptPages.class.getClassLoader(), new Class<?>[] {KeptPages.class}, (self, method, arguments) -> {
                    if (method.getName().equals("terms")) {
                        indexed.incrementAndGet();
                    }
                    return method.getName().equals("contentOf") ? "text" : method.invoke(KeptPages.NONE, arguments);
                });
    }
}
