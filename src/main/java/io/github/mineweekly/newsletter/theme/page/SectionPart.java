package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.markdown.Section;
import java.util.List;

/**
 * What one issue has of a section.
 *
 * @param anchor the id of the section's heading on the page
 * @param sections in the order of the page
 */
public record SectionPart(Teaser teaser, String anchor, List<Section> sections) {
    public SectionPart {
        sections = List.copyOf(sections);
    }
}
