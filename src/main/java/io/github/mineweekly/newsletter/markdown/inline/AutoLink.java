package io.github.mineweekly.newsletter.markdown.inline;

import java.util.regex.Pattern;

/** Addresses in angle brackets. */
final class AutoLink {
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_MAIL = 320;
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1," + (LONGEST_SCHEME - 1) + "}:");

    /** The definition that CommonMark takes from the HTML standard. Possessive, so that it never goes back. */
    private static final Pattern MAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

    private AutoLink() {}

    /** The offset after the {@code >} of the address whose {@code <} is at {@code start}, or -1. */
    static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '<' && text.charAt(i) != '>') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '>') {
            return -1;
        }
        String address = text.substring(start + 1, i);
        return SCHEME.matcher(address).lookingAt() || isMail(address) ? i + 1 : -1;
    }

    static boolean isMail(String address) {
        return address.length() <= LONGEST_MAIL && MAIL.matcher(address).matches();
    }
}
