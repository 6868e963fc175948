package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes some of the files of the site; jobs are done side by side, and none knows of another. */
@FunctionalInterface
interface PageJob {
    /** Hands over each file as soon as it is made, in the order in which they are written. */
    void make(Consumer<OutputFile> out);

    /** Whether a file of this path may be among them, as far as is known before they are made. */
    default boolean mayMake(String path) {
        return true;
    }

    /** Whether it takes long, and on one thread. */
    default boolean isLong() {
        return false;
    }

    /** One file. */
    @FunctionalInterface
    interface One {
        OutputFile file();
    }

    /** Files that are in memory all at once, as the pages of one list by years. */
    @FunctionalInterface
    interface Few {
        List<OutputFile> files();
    }

    static PageJob one(String path, One made) {
        return oneByOne(path::equals, out -> out.accept(made.file()));
    }

    /** Files whose paths begin so. */
    static PageJob below(String beginning, Few made) {
        return below(List.of(beginning), made);
    }

    /** The same with several beginnings. */
    static PageJob below(List<String> beginnings, Few made) {
        return when(path -> beginnings.stream().anyMatch(path::startsWith), made);
    }

    /** @param paths those that the job may make */
    static PageJob when(Predicate<String> paths, Few made) {
        return oneByOne(paths, out -> made.files().forEach(out));
    }

    /** @param paths those that the job may make */
    static PageJob oneByOne(Predicate<String> paths, PageJob job) {
        return of(paths, false, job);
    }

    /** The same for what takes long, and on one thread. */
    static PageJob longOne(Predicate<String> paths, PageJob job) {
        return of(paths, true, job);
    }

    private static PageJob of(Predicate<String> paths, boolean takesLong, PageJob job) {
        return new PageJob() {
            @Override
            public void make(Consumer<OutputFile> out) {
                job.make(out);
            }

            @Override
            public boolean mayMake(String path) {
                return paths.test(path);
            }

            @Override
            public boolean isLong() {
                return takesLong;
            }
        };
    }
}
