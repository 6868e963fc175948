package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.List;

/** Makes some of the files of the site; jobs are done side by side, and none knows of another. */
@FunctionalInterface
interface PageJob {
    /** In the order in which they are written. */
    List<OutputFile> files();

    /** One file. */
    @FunctionalInterface
    interface One {
        OutputFile file();
    }

    static PageJob one(One made) {
        return () -> List.of(made.file());
    }
}
