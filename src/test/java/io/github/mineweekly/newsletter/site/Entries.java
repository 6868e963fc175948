package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;

/** Issues of which only the day and the body matter. */
public final class Entries {
    private Entries() {}

    public static RenderedIssue on(String day, String body) {
        Sample sample = Sample.on(day, body);
        return new RenderedIssue(sample.issue(), sample.article());
    }
}
