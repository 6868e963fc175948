package io.github.mineweekly.newsletter.edition.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a team decides about its mails.
 *
 * @param from who sends them, or null
 * @param unsubscribe an address as {@link #isAddress} takes it, or null
 */
public record MailHeaders(@Nullable Mailbox from, @Nullable String unsubscribe) {
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,900}");

    /** Where each placeholder is U+0000. */
    private static final Pattern ADDRESS =
            Pattern.compile("((https://[^/?#]|mailto:)[!-;=?-~\\x00]|\\x00)[!-;=?-~\\x00]*");

    /**
     * Whether it is an address of https or mailto, in ASCII. A placeholder of the service that sends the mail may be in
     * it, or be all of it.
     */
    public static boolean isAddress(String text) {
        return PRINTABLE.matcher(text).matches()
                && ADDRESS.matcher(Placeholders.replaced(text, "\0")).matches();
    }
}
