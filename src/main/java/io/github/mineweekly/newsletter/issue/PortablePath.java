package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paths no copy of the sources or of the site on Windows could hold, the same on every machine. */
public final class PortablePath {
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\u0001-\\u001F]");

    /** Names of devices, whatever follows their first dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[1-9¹²³]) *(?:\\..*)?");

    private PortablePath() {}

    /** The first name in a path with {@code /} that Windows refuses, and why; empty if there is none. */
    public static Optional<String> problem(String path) {
        for (String name : path.split("/")) {
            Optional<String> reason = reason(name);
            if (reason.isPresent()) {
                return Optional.of(
                        "the name " + Printable.quote(name) + ", which Windows cannot hold: " + reason.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reason(String name) {
        Matcher device = DEVICE.matcher(name);
        if (device.matches()) {
            return Optional.of(Printable.quote(device.group(1)) + " is a device there");
        }
        Matcher forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            return Optional.of("no name there has a " + Printable.quote(forbidden.group()));
        }
        if (name.endsWith(".")) {
            return Optional.of("no name there ends with a dot");
        }
        return name.endsWith(" ") ? Optional.of("no name there ends with a space") : Optional.empty();
    }
}
