package io.github.mineweekly.newsletter.edition.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sender.
 *
 * @param name or empty
 * @param address as {@code team@example.org}
 */
public record Mailbox(String name, String address) {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,10}");
    private static final Pattern NAMED = Pattern.compile("([^<>\\p{Cntrl}]*)<([^<>]*)>");

    /** Reads {@code team@example.org} or {@code Team <team@example.org>}; empty if it is neither. */
    public static Optional<Mailbox> parse(String text) {
        Matcher named = NAMED.matcher(text.strip());
        String name = named.matches() ? unquoted(named.group(1).strip()) : "";
        String address = named.matches() ? named.group(2).strip() : text.strip();
        return ADDRESS.matcher(address).matches() ? Optional.of(new Mailbox(name, address)) : Optional.empty();
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /**
     * As a header has it; a name is encoded whenever one of its characters could mean something there, and then the
     * address has a line of its own: one with an encoded word has at most 76 characters.
     */
    String header() {
        if (name.isEmpty()) {
            return address;
        }
        boolean plain = name.matches("[A-Za-z0-9 ]{1,50}");
        return (plain ? name + " " : HeaderText.encoded(name) + "\r\n ") + "<" + address + ">";
    }
}
