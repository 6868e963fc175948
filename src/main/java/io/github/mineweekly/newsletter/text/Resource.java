package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** A file that the plugin brings. */
public final class Resource {
    private static final String ROOT = "/io/github/mineweekly/newsletter/";

    private Resource() {}

    /** @param path below the plugin's own package, as {@code theme/icon.png} */
    public static byte[] bytes(String path) {
        try {
            return IOUtils.resourceToByteArray(ROOT + path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    /** In UTF-8, with the line ends of Unix. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
