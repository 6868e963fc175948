package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import java.io.IOException;
import java.util.List;

/** Reads all issues of a newsletter, as a build does. */
public final class Readings {
    private Readings() {}

    public static List<ReadFile> all(NewsletterSettings settings, ReadMemory memory) throws IOException {
        return all(settings, new TreeKeeper.None(false, true), memory);
    }

    public static List<ReadFile> all(NewsletterSettings settings, TreeKeeper trees, ReadMemory memory)
            throws IOException {
        SourceListing listing = SourceListing.of(settings.sources());
        Reading reading = new Reading(
                settings.sources(),
                settings.frontMatter(),
                settings.markdown(),
                settings.theme().name(),
                listing.pageKeys(),
                path -> false,
                trees,
                memory);
        return reading.readAll(listing, 2, Progress.NONE).issues();
    }
}
