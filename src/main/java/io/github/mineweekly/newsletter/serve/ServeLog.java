package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.site.check.Validation;

/** Where a preview reports what happens. Called on one thread at a time. */
public interface ServeLog {
    void info(String line);

    void warn(String line);

    /** @param found with the problems that were not there before */
    void problems(Validation found);
}
