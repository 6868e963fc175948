package io.github.mineweekly.newsletter.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first element of an SVG. One that has only a {@code viewBox} is as wide as its place, so that its size is not
 * known.
 */
final class SvgHeader {
    /** What editors write before the first element is shorter. */
    private static final int MOST_BYTES = 65_536;

    private static final Pattern ROOT = Pattern.compile("<svg\\s([^>]*)");
    private static final Pattern WIDTH = length("width");
    private static final Pattern HEIGHT = length("height");

    private SvgHeader() {}

    static @Nullable PictureSize read(InputStream file) throws IOException {
        Matcher root = ROOT.matcher(new String(file.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        return root.find() ? PictureReader.size(pixels(WIDTH, root.group(1)), pixels(HEIGHT, root.group(1))) : null;
    }

    /** 0 if there is none in pixels. */
    private static int pixels(Pattern attribute, String attributes) {
        Matcher length = attribute.matcher(attributes);
        return length.find() ? (int) Math.round(Double.parseDouble(length.group(1))) : 0;
    }

    private static Pattern length(String attribute) {
        return Pattern.compile("(?<![\\w:-])" + attribute + "\\s*=\\s*[\"'](\\d{1,5}(?:\\.\\d{1,9})?)(?:px)?[\"']");
    }
}
