package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code subscribe}.
 *
 * @param form the team's own for e-mail, or null
 * @param qrCode a picture to be scanned, or null
 * @param ways the feeds of the newsletter
 * @param sections the feeds of sections
 */
public record SubscribeView(
        String lead, @Nullable SignUpForm form, @Nullable QrCode qrCode, List<Way> ways, List<Way> sections) {
    /**
     * @param field its name
     * @param note where the address is sent
     */
    public record SignUpForm(String action, String field, String note) {}

    /** @param size null if it is not known */
    public record QrCode(String url, CoverView.@Nullable Size size, String label) {}

    /**
     * A feed.
     *
     * @param url as a link
     * @param address as programs want it
     * @param shown as people read it
     */
    public record Way(String name, String url, String address, String shown) {}

    public boolean hasFeeds() {
        return !ways.isEmpty();
    }

    public boolean hasSections() {
        return !sections.isEmpty();
    }
}
