package io.github.mineweekly.newsletter.theme.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** A file of the theme as the plugin brings it. */
final class Resource {
    private static final String FOLDER = "/io/github/mineweekly/newsletter/theme/";

    private Resource() {}

    static byte[] bytes(String name) {
        try {
            return IOUtils.resourceToByteArray(FOLDER + name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
