package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.text.MediaType;

/** What browsers need to know of a file, so that they show it. */
final class ServedType {
    static final String HTML = "text/html; charset=utf-8";
    static final String PLAIN = "text/plain; charset=utf-8";

    private ServedType() {}

    static String of(String path) {
        String type = MediaType.of(path);
        if (type.equals("text/markdown")) {
            // They would offer it for download.
            return PLAIN;
        }
        boolean text = type.startsWith("text/") || type.equals("application/json") || type.equals("application/xml");
        return text ? type + "; charset=utf-8" : type;
    }
}
