package io.github.mineweekly.newsletter.serve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was meant for this server. A page elsewhere can have its own name lead to this machine, and then
 * read what is served here; its requests name that host. Nobody can redirect an address.
 */
final class HostCheck {
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

    private final boolean loopback;
    private final String own;

    /**
     * @param loopback whether the server is for this machine alone
     * @param host the name that the server was given
     */
    HostCheck(boolean loopback, String host) {
        this.loopback = loopback;
        this.own = host.toLowerCase(Locale.ROOT);
    }

    /** @param header of the request; null if it has none */
    boolean allows(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String host = PORT.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return LOOPBACK.matcher(host).matches()
                || host.equals(own)
                || (!loopback && ADDRESS.matcher(host).matches());
    }
}
