package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.MediaType;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Images whose address says that they are something else, in a format that most browsers do not show, or with an
 * address that expires.
 */
final class ImageFormat {
    /** Types of pictures that only some browsers, or none, show. */
    private static final Set<String> NOT_SHOWN =
            Set.of("image/heic", "image/heif", "image/tiff", "image/vnd.adobe.photoshop");

    /** A page around a video; the pictures of videos have addresses of their own. */
    private static final Pattern VIDEO_PAGE = Pattern.compile("(?i)https?://(?:(?:www\\.|m\\.)?"
            + "(?:youtube\\.com/(?:watch|shorts/|embed/)|bilibili\\.com/video/|vimeo\\.com/[0-9])"
            + "|youtu\\.be/|b23\\.tv/).*");

    /** A page of a repository that shows a picture; with {@code raw=true} it is the picture. */
    private static final Pattern REPOSITORY_PAGE = Pattern.compile(
            "(https?://)(?:www\\.)?(github\\.com|gitee\\.com)/([^/?#]+/[^/?#]+)/blob/([^?#]+)(\\?[^#]*)?(?:#.*)?");

    /**
     * A query that is signed until a time, as Notion, GitHub and Juejin have them and S3, OSS, COS and Azure make them;
     * a second later there is no picture.
     */
    private static final Pattern TEMPORARY = Pattern.compile("(?i)https?://[^?]*\\?(?:.*&)?(?:"
            + "(?:[a-z0-9]{1,9}-){0,3}expires=\\d|expirationTimestamp=\\d|q-sign-time=|se=\\d{4}-|jwt=)");

    private static final String LINK = "write a link to it: `[text](…)`";

    private ImageFormat() {}

    static @Nullable Diagnostic of(String url, Location place) {
        String path = WebAddress.isWeb(url) ? WebAddress.path(url) : WebAddress.withoutSuffix(url);
        String type = MediaType.of(path);
        if (VIDEO_PAGE.matcher(url).matches()) {
            return problem(url, "is a page with a video", place, LINK);
        }
        Diagnostic address = ofAddress(url, place);
        if (address != null) {
            return address;
        }
        if (type.startsWith("video/")) {
            return problem(url, "is a video", place, "write `<video src=\"…\" controls></video>`, or a link to it");
        }
        if (type.startsWith("audio/")) {
            return problem(url, "is a sound", place, "write `<audio src=\"…\" controls></audio>`, or a link to it");
        }
        if (type.startsWith("application/") && !type.equals(MediaType.UNKNOWN)) {
            return problem(url, "is a document", place, LINK);
        }
        return NOT_SHOWN.contains(type)
                ? problem(
                        url, "is in a format that most browsers do not show", place, "convert it to JPEG, PNG or WebP")
                : null;
    }

    /** Of the address of a picture, in raw HTML too. */
    static @Nullable Diagnostic ofAddress(String url, Location place) {
        Matcher page = REPOSITORY_PAGE.matcher(url);
        if (page.matches() && !(page.group(2).equals("github.com") && isRaw(page.group(5)))) {
            return problem(
                    url, "is a page of a repository, not the picture that it shows", place, "write " + raw(page));
        }
        return TEMPORARY.matcher(url).lookingAt()
                ? problem(url, "has an address that expires", place, "save the picture, and write the path of the file")
                : null;
    }

    private static boolean isRaw(@Nullable String query) {
        return query != null && query.contains("raw=");
    }

    private static String raw(Matcher page) {
        boolean gitHub = page.group(2).equals("github.com");
        return "`"
                + Printable.escape(page.group(1)
                        + (gitHub ? "raw.githubusercontent.com/" : page.group(2) + "/")
                        + page.group(3)
                        + (gitHub ? "/" : "/raw/")
                        + page.group(4))
                + "`";
    }

    private static Diagnostic problem(String url, String found, Location place, String help) {
        return BodyRules.IMAGE_NOT_SHOWN
                .at(place, "the image " + Printable.quote(url) + " " + found)
                .withHelp(help);
    }
}
