package io.github.mineweekly.newsletter.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a page in the default browser. */
final class Browser {
    private Browser() {}

    /** @throws IOException if there is no program for it */
    static void open(String address) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", address);
    }
}
