package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.EntryId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever its format.
 *
 * @param newsletterId what ids begin with
 * @param path of the page that the feed follows, relative to the newsletter's folder
 * @param title of the newsletter, or of the newsletter and a section
 * @param description one sentence, or empty
 * @param language a language tag
 * @param author who stands for entries without an author
 * @param generator the plugin's name and version
 * @param icon the absolute address of a square picture
 * @param logo the absolute address of a wide picture; null for none
 * @param entries newest first
 */
public record Feed(
        SiteAddress site,
        String newsletterId,
        String path,
        String title,
        String description,
        String language,
        String author,
        String generator,
        String icon,
        @Nullable String logo,
        List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** The feed of the whole newsletter and that of a page have ids of their own. */
    String id() {
        return EntryId.of(newsletterId, path);
    }

    String id(FeedEntry entry) {
        return EntryId.of(newsletterId, entry.path() + (entry.part().isEmpty() ? "" : "#" + entry.part()));
    }

    /** Whether an entry is in another language than the feed. */
    boolean isInOther(FeedEntry entry) {
        return !entry.language().isEmpty() && !entry.language().equals(language);
    }

    /** The last change of an entry; without any, the beginning of time, so that the file never depends on a clock. */
    LocalDate updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
