package io.github.mineweekly.newsletter.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A section across all issues.
 *
 * @param name as the newest issue has it, without emoji at its ends
 * @param slug names its page and feed; by the name alone, whatever other sections and issues there are
 * @param parts newest issue first, at least one
 */
public record RecurringSection(String name, String slug, List<SectionPart> parts) {
    public RecurringSection {
        parts = List.copyOf(parts);
    }

    public String pagePath() {
        return "sections/" + slug + ".html";
    }

    public String pagePath(Years years) {
        return "sections/" + slug + "/" + years.first() + ".html";
    }

    public String feedPath() {
        return "sections/" + slug + ".xml";
    }

    /** How many items all its issues have. */
    public int count() {
        return SectionPart.count(parts);
    }

    /** The day of the newest issue that has it. */
    public LocalDate latest() {
        return parts.get(0).entry().issue().date();
    }
}
