package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Paths as an issue types them: relative to its own folder or, with a leading slash, to the newsletter's. */
public final class IssuePaths {
    private IssuePaths() {}

    /**
     * The path from the newsletter's folder, without {@code .} and {@code ..} and in the form that the site has. A
     * slash at the end stays. Nothing if the path leads out of the folder.
     *
     * @param key of the issue's source file
     * @param typed a path with {@code /}, decoded
     */
    public static Optional<String> resolve(String key, String typed) {
        String path = anywhere(key, typed);
        return PathText.isOutside(path) ? Optional.empty() : Optional.of(path);
    }

    /** The same, beginning with {@code ../} if the path leads out of the folder. */
    public static String anywhere(String key, String typed) {
        String whole = typed.startsWith("/") ? typed.substring(1) : folder(key) + typed;
        String joined = PathText.normalized(whole);
        return PagePaths.composed(whole.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined);
    }

    /** The path of a cover in the newsletter's folder; null if there is none, or if it is elsewhere. */
    public static @Nullable String cover(Issue issue) {
        String cover = issue.cover();
        return cover == null || WebAddress.isHttp(cover)
                ? null
                : resolve(issue.source().key(), cover).orElse(null);
    }

    /**
     * The address of a cover; null if there is none.
     *
     * @param ofPath the address of a path of the newsletter's folder; null if it has none
     */
    public static @Nullable String coverAddress(Issue issue, Function<String, @Nullable String> ofPath) {
        String path = cover(issue);
        if (path != null) {
            return ofPath.apply(path);
        }
        String cover = issue.cover();
        return cover != null && WebAddress.isHttp(cover) ? WebAddress.outsidePages(UrlEncoding.address(cover)) : null;
    }

    /** How a source file names another place of the newsletter's folder, decoded. */
    public static String relative(String key, String target) {
        String folder = folder(key);
        int common = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            if (!target.startsWith(folder.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.substring(common);
    }

    /** The folder of a source file: empty or ending with {@code /}. */
    public static String folder(String key) {
        return key.substring(0, key.lastIndexOf('/') + 1);
    }

    /** What is after the folder. */
    public static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
