package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;

/** Something that happens to a newsletter between two builds. */
@FunctionalInterface
interface Edit {
    /** Does it, and tells it in a few words. */
    String make() throws IOException;
}
