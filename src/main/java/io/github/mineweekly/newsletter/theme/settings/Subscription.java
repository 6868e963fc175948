package io.github.mineweekly.newsletter.theme.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How readers can subscribe besides by a feed.
 *
 * @param action where the team's form for e-mail addresses is sent, an https address; null for no form
 * @param field the form's name for the e-mail address
 * @param qrCode a picture to be scanned with a phone, or null
 * @param qrLabel what scanning it leads to; empty for a general word
 */
public record Subscription(
        @Nullable String action, String field, @Nullable Path qrCode, String qrLabel) {
    /** By a feed only. */
    public static Subscription none() {
        return new Subscription(null, "", null, "");
    }

    public boolean isEmpty() {
        return action == null && qrCode == null;
    }
}
