package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * How the newsletter's own files are known without a state: pages and feeds name their generator, and with it the
 * newsletter that they belong to.
 *
 * @param id of this newsletter, in plain letters and digits
 */
public record FileMark(String id) {
    /** The generator's name is in the head of a page, near the beginning. */
    private static final int HEAD_BYTES = 4096;

    private static final String GENERATOR = "newsletter-maven-plugin";

    /** The beginning of the newsletter's content in a page of the project's site. */
    private static final String IN_SKIN = "<div data-generator=\"";

    /** What pages and feeds have after the generator's name. */
    private static final Pattern VERSION_IN_HEAD =
            Pattern.compile("<(?:generator>|meta name=\"generator\" content=\")" + GENERATOR + " ([^\"<>]*)");

    private static final Pattern ANY_ID = Pattern.compile("\\([0-9a-f]+\\)");
    private static final Pattern ANY_IN_SKIN = inSkin("[0-9a-f]+");
    private static final Pattern MARKED = Pattern.compile(".*\\.(html|xml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEARCH_SCRIPT = Pattern.compile("assets/search/[a-z]+[0-9]*-[0-9a-f]{6}\\.js");

    /** What pages write after the generator's name: the plugin's version, and this newsletter's id. */
    public String version(String plugin) {
        return plugin + " (" + id + ")";
    }

    /** What feeds name as their generator. */
    public String generator(String plugin) {
        return GENERATOR + " " + version(plugin);
    }

    /** Whether a path is that of a script of the search, whose name changes with its content. */
    public static boolean isSearchScript(String path) {
        return SEARCH_SCRIPT.matcher(path).matches();
    }

    /** Whether a file of the newsletter's folder is known by itself. */
    boolean isOn(String path, Path file) throws IOException {
        if (!MARKED.matcher(path).matches()) {
            return isSearchScript(path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isIn(in.readNBytes(HEAD_BYTES), HEAD_BYTES) || isInSkin(path, file);
        }
    }

    /** Whether a regular file of the folder is a page or feed of another newsletter. */
    boolean isOfAnother(String path, Path file) throws IOException {
        if (!MARKED.matcher(path).matches() || isOn(path, file)) {
            return false;
        }
        String text = PathUtils.readString(file, StandardCharsets.ISO_8859_1);
        return hasInHead(text.substring(0, Math.min(HEAD_BYTES, text.length())), ANY_ID.asPredicate())
                || (path.endsWith(".html") && ANY_IN_SKIN.matcher(text).find());
    }

    /** Whether a planned file will be known by itself. */
    public boolean isOn(OutputFile file) {
        if (!MARKED.matcher(file.path()).matches()) {
            return isSearchScript(file.path());
        }
        return isOn(file.content());
    }

    private boolean isOn(Content content) {
        if (content instanceof Content.Made made) {
            return isIn(made.bytes(), HEAD_BYTES);
        }
        return content instanceof Content.InSkin
                || (content instanceof Content.Spilled spilled && spilled.marked())
                || (content instanceof Content.Kept kept && kept.marked());
    }

    /** A skin may be of any length, and so may be what it has before the newsletter's content. */
    private boolean isInSkin(String path, Path file) throws IOException {
        return path.endsWith(".html")
                && inSkin(id)
                        .matcher(PathUtils.readString(file, StandardCharsets.ISO_8859_1))
                        .find();
    }

    private boolean isIn(byte[] bytes, int limit) {
        // What is looked for is ASCII.
        String head = new String(bytes, 0, Math.min(limit, bytes.length), StandardCharsets.ISO_8859_1);
        return hasInHead(head, version -> version.contains("(" + id + ")"));
    }

    private static boolean hasInHead(String head, Predicate<String> version) {
        return VERSION_IN_HEAD.matcher(head).results().anyMatch(found -> version.test(found.group(1)));
    }

    private static Pattern inSkin(String id) {
        return Pattern.compile(IN_SKIN + GENERATOR + " [^\"<>]*\\(" + id + "\\)\"");
    }
}
