package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.Sample;

/** Issues of which only the day and the body matter. */
final class Entries {
    private Entries() {}

    static Entry on(String day, String body) {
        Sample sample = Sample.on(day, body);
        return new Entry(sample.issue(), sample.article());
    }
}
