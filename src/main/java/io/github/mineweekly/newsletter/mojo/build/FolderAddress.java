package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a folder of the web, from which the addresses of the files in it are made. */
public final class FolderAddress {
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?<host>[^\\s/?#@:\\[\\]]+|\\[[0-9a-f:.]+])(?<port>:\\d{1,5})?(?<path>/[^\\s?#{}]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]++|\\[.++");
    private static final Pattern PAGE = Pattern.compile(".*/[^/]+\\.html?/?", Pattern.CASE_INSENSITIVE);

    private FolderAddress() {}

    /**
     * The address with a slash at its end, in the characters that feeds and sitemaps may hold. Empty if it is not a
     * complete one of http or https, is that of a page, or has a query, a fragment, a property that Maven does not
     * know, or the name and password of a user, which all pages would show.
     */
    public static Optional<String> of(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        // An address of the site that began with two slashes would lead to another host.
        String path = parts.group("path") == null ? "/" : parts.group("path").replaceAll("/{2,}", "/");
        String host = host(parts.group("host"));
        if (!HOST.matcher(host).matches() || PAGE.matcher(path).matches()) {
            return Optional.empty();
        }
        String port = parts.group("port") == null ? "" : parts.group("port");
        return Optional.of(parts.group("scheme").toLowerCase(Locale.ROOT) + "://" + host + port
                + UrlEncoding.address(path.endsWith("/") ? path : path + "/"));
    }

    /** The host as the name system knows it, if it can be one. */
    private static String host(String typed) {
        return typed.startsWith("[") ? typed : WebAddress.asciiHost(typed);
    }
}
