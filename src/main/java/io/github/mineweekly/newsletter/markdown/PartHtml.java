package io.github.mineweekly.newsletter.markdown;

import java.util.List;
import java.util.Optional;

/**
 * The HTML of a section, a group or an item, without what is in parts of its own.
 *
 * @param title the content of its heading, without the link if the whole heading of an item was one; empty if there is
 *     no heading
 * @param holdsLink whether the title does, so that it cannot become one
 * @param marks of the title's footnotes if it is an item's: the title is without them, so that it can become a link
 * @param tagline the content of the text-only quote right below the heading of a section, or empty
 * @param prose the rest, cut where a page adds to an item that is in it: one piece more than items, or one alone
 */
public record PartHtml(String title, boolean holdsLink, String marks, String tagline, List<String> prose) {
    public PartHtml {
        prose = List.copyOf(prose);
    }

    /**
     * The source that the title of an item leads to; none if the title holds a link itself: no link may hold another.
     */
    public Optional<SourceLink> titleLink(Item item) {
        return holdsLink ? Optional.empty() : item.sources().stream().findFirst();
    }

    /** The prose as one, without room for what pages add. */
    public String text() {
        return prose.size() == 1 ? prose.get(0) : String.join("", prose);
    }
}
