package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.util.Set;

/**
 * A script of the search.
 *
 * @param path relative to the newsletter's folder; its name changes with its content
 * @param content to be written as UTF-8
 */
public record SearchFile(String path, String content) {
    static final String FOLDER = "assets/search/";
    private static final String EXTENSION = ".js";
    private static final int HASH_BYTES = 3;

    /** The file that hands a value to the page's script under the file's own name, which ends with the value's hash. */
    static SearchFile hashed(String start, String json) {
        return named(start + "-" + hashOf(json), json);
    }

    private static SearchFile named(String name, String json) {
        return new SearchFile(FOLDER + name + EXTENSION, "newsletterSearch(\"" + name + "\"," + json + ");\n");
    }

    /**
     * The same under a path that no other has: hashes are short, and of thousands of files two may have the same.
     *
     * @param hash of the value, which may be longer than the one in the name
     * @param paths of the others; gets this one
     */
    static SearchFile hashed(String start, String json, String hash, Set<String> paths) {
        SearchFile file = named(start + "-" + hashIn(hash), json);
        // A space after a value means nothing, and changes the hash.
        for (String spaced = json + " "; !paths.add(file.path()); spaced += " ") {
            file = hashed(start, spaced);
        }
        return file;
    }

    /** Of the file that {@link #hashed} makes. */
    static String path(String start, String hash) {
        return FOLDER + start + "-" + hash + EXTENSION;
    }

    /** The beginning of a longer hash of the same, which is what names have. */
    static String hashIn(String longer) {
        return longer.substring(0, Math.min(longer.length(), 2 * HASH_BYTES));
    }

    /** The hash in the name. */
    String hash() {
        return hash(path);
    }

    static String hash(String path) {
        return path.substring(path.lastIndexOf('-') + 1, path.length() - EXTENSION.length());
    }

    static String hashOf(String content) {
        return ContentHash.of(content, HASH_BYTES);
    }
}
