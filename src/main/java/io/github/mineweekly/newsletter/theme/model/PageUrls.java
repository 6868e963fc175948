package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of pages as one page writes them.
 *
 * @param prefix what leads from the page to the newsletter's folder: empty or ending with {@code /}
 */
public record PageUrls(String prefix) {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "action");

    private static final String REST_OF_TAG = "(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>)";

    /** Group 1 or 3 is a tag that begins an element; what looks as one in a script or a comment is none. */
    private static final Pattern PIECE = Pattern.compile(
            "(?is)<!--.*?-->|(<(script|style)(?=[\\s>])" + REST_OF_TAG + "(?:.*?</\\2)?+|(<[a-z]" + REST_OF_TAG);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]++)(\\s*+=\\s*+)(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i:[a-z][a-z0-9+.-]*:|#|/)");

    /**
     * Addresses relative to the page, so that a site works in any folder and from {@code file://}.
     *
     * @param path of the page that links, relative to the newsletter's folder, with {@code /}
     */
    public static PageUrls from(String path) {
        return new PageUrls(
                "../".repeat((int) path.chars().filter(c -> c == '/').count()));
    }

    /** The address of a page or asset given by its path, percent-encoded. */
    public String to(String path) {
        return prefix + UrlEncoding.path(path);
    }

    /** The address of a place where a link was shared. */
    String to(LinkUse use) {
        return at(to(use.entry().issue().source().pagePath()), use.anchor());
    }

    /**
     * A place on a page.
     *
     * @param page its address
     * @param anchor the id of a heading, or empty
     */
    static String at(String page, String anchor) {
        return anchor.isEmpty() ? page : page + "#" + UrlEncoding.fragment(anchor);
    }

    /** An address as a team or an author wrote it: absolute, or relative to the newsletter's folder. */
    String typed(String address) {
        return ABSOLUTE.matcher(address).lookingAt() ? address : prefix + address;
    }

    /** HTML that a team wrote, with its addresses as this page writes them. */
    String inHtml(String html) {
        return prefix.isEmpty() ? html : PIECE.matcher(html).replaceAll(this::withAddresses);
    }

    private String withAddresses(MatchResult piece) {
        String tag = piece.group(1) == null ? piece.group(3) : piece.group(1);
        return Matcher.quoteReplacement(
                tag == null
                        ? piece.group()
                        : ATTRIBUTE.matcher(tag).replaceAll(this::withAddress)
                                + piece.group().substring(tag.length()));
    }

    private String withAddress(MatchResult attribute) {
        int group = attribute.group(3) != null ? 3 : attribute.group(4) != null ? 4 : 5;
        String address = attribute.group(group).strip();
        // What an escape begins may be hidden, as `mailto:` is from those who collect addresses.
        if (!ADDRESSES.contains(Characters.asciiLower(attribute.group(1)))
                || address.isEmpty()
                || address.startsWith("&")) {
            return Matcher.quoteReplacement(attribute.group());
        }
        String quote = group == 3 ? "\"" : group == 4 ? "'" : "";
        return Matcher.quoteReplacement(attribute.group(1) + attribute.group(2) + quote + typed(address) + quote);
    }
}
