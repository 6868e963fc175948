package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The files of a job, made when the first of them is asked for, and kept: the index of the search is made as a whole,
 * and asked for file by file. Thread-safe.
 */
final class OnDemand {
    private final PageJob job;
    private @Nullable List<OutputFile> files;

    OnDemand(PageJob job) {
        this.job = job;
    }

    /** Null if the job makes no file at that path. */
    synchronized @Nullable OutputFile file(String path) {
        if (!job.paths().test(path)) {
            return null;
        }
        if (files == null) {
            files = job.made(UnaryOperator.identity());
        }
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElse(null);
    }
}
