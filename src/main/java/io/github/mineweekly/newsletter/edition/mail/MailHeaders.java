package io.github.mineweekly.newsletter.edition.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a team decides about its mails.
 *
 * @param from who sends them, or null
 * @param unsubscribe an address of https or mailto, in ASCII, or null
 */
public record MailHeaders(@Nullable Mailbox from, @Nullable String unsubscribe) {}
