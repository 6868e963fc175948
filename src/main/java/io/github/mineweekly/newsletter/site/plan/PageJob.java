package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.List;
import java.util.function.Predicate;

/** Makes some of the files of the site; jobs are done side by side, and none knows of another. */
@FunctionalInterface
interface PageJob {
    /** In the order in which they are written. */
    List<OutputFile> files();

    /** Whether a file of this path may be among them, as far as is known before they are made. */
    default boolean mayMake(String path) {
        return true;
    }

    /** One file. */
    @FunctionalInterface
    interface One {
        OutputFile file();
    }

    static PageJob one(String path, One made) {
        return when(path::equals, () -> List.of(made.file()));
    }

    /** Files whose paths begin so, as the pages of one list by years. */
    static PageJob below(String beginning, PageJob job) {
        return below(List.of(beginning), job);
    }

    /** The same with several beginnings. */
    static PageJob below(List<String> beginnings, PageJob job) {
        return when(path -> beginnings.stream().anyMatch(path::startsWith), job);
    }

    /** @param paths those that the job may make */
    static PageJob when(Predicate<String> paths, PageJob job) {
        return new PageJob() {
            @Override
            public List<OutputFile> files() {
                return job.files();
            }

            @Override
            public boolean mayMake(String path) {
                return paths.test(path);
            }
        };
    }
}
