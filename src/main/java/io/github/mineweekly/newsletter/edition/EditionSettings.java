package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import java.util.Set;

/**
 * What is asked of an export.
 *
 * @param issue a path or a number; empty for the newest listed issue
 * @param editions at least one
 * @param headers of the mail
 */
public record EditionSettings(String issue, Set<Edition> editions, MailHeaders headers) {
    public EditionSettings {
        editions = Set.copyOf(editions);
    }
}
