package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Images whose address says that they are something else, or in a format that most browsers do not show. */
final class ImageFormat {
    private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "webm", "mov", "mkv", "avi", "ogv");
    private static final Set<String> SOUNDS = Set.of("mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "docx", "pptx", "xlsx", "zip");
    private static final Set<String> NOT_SHOWN = Set.of("heic", "heif", "tif", "tiff", "psd");

    /** A page around a video; the pictures of videos have addresses of their own. */
    private static final Pattern VIDEO_PAGE = Pattern.compile("(?i)https?://(?:(?:www\\.|m\\.)?"
            + "(?:youtube\\.com/(?:watch|shorts/|embed/)|bilibili\\.com/video/|vimeo\\.com/[0-9])"
            + "|youtu\\.be/|b23\\.tv/).*");

    private ImageFormat() {}

    static @Nullable Diagnostic of(String url, Location place) {
        String path = WebAddress.isWeb(url) ? WebAddress.path(url) : WebAddress.withoutSuffix(url);
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (VIDEO_PAGE.matcher(url).matches()) {
            return problem(url, "is a page with a video", place, "write a link to it: `[text](…)`");
        }
        if (path.indexOf('.') < 0) {
            return null;
        }
        if (VIDEOS.contains(ending)) {
            return problem(url, "is a video", place, "write `<video src=\"…\" controls></video>`, or a link to it");
        }
        if (SOUNDS.contains(ending)) {
            return problem(url, "is a sound", place, "write `<audio src=\"…\" controls></audio>`, or a link to it");
        }
        if (DOCUMENTS.contains(ending)) {
            return problem(url, "is a document", place, "write a link to it: `[text](…)`");
        }
        return NOT_SHOWN.contains(ending)
                ? problem(
                        url, "is in a format that most browsers do not show", place, "convert it to JPEG, PNG or WebP")
                : null;
    }

    private static Diagnostic problem(String url, String found, Location place, String help) {
        return BodyRules.IMAGE_NOT_SHOWN
                .at(place, "the image " + Printable.quote(url) + " " + found)
                .withHelp(help);
    }
}
