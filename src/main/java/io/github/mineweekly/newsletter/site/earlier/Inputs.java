package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a site looks like: the settings, the files of the newsletter and of its theme, the plugin and
 * the virtual machine.
 */
public final class Inputs {
    private final String fixed;
    private final Map<Path, FileStamp> stamps;

    private Inputs(String fixed, Map<Path, FileStamp> stamps) {
        this.fixed = fixed;
        this.stamps = stamps;
    }

    /**
     * What there is now; empty if it cannot be known for sure, as when the site is written into the newsletter's own
     * folder.
     */
    public static Optional<Inputs> of(NewsletterSettings settings) throws IOException {
        Path source = settings.sources().directory();
        boolean apart = Stream.of(settings.outputDirectory(), settings.stateDirectory())
                .noneMatch(written -> PathText.absolute(written).startsWith(PathText.absolute(source)));
        String text = SettingsText.of(settings);
        if (!apart || text == null) {
            return Optional.empty();
        }
        Map<Path, FileStamp> stamps = FileStamp.below(source);
        stamps.putAll(ofTheme(settings.theme().look()));
        return Optional.of(new Inputs(text + machine() + code(), stamps));
    }

    /** Of the team's own templates, words and pictures, by file. */
    static Map<Path, FileStamp> ofTheme(Appearance look) throws IOException {
        Map<Path, FileStamp> stamps = new TreeMap<>();
        if (look.templateDirectory() != null) {
            stamps.putAll(FileStamp.below(look.templateDirectory()));
        }
        Path qrCode = look.subscription().qrCode();
        for (Path file : new Path[] {look.css(), look.logo(), look.image(), qrCode}) {
            if (file != null) {
                stamps.put(file, FileStamp.of(file));
            }
        }
        return stamps;
    }

    /**
     * The files of some paths that are none of these: what is private, elsewhere or not there.
     *
     * @param folder that the paths are relative to
     */
    public List<Path> unknown(Path folder, Collection<String> paths) {
        List<Path> unknown = new ArrayList<>();
        for (String path : paths) {
            try {
                Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
                if (!stamps.containsKey(file)) {
                    unknown.add(file);
                }
            } catch (InvalidPathException e) {
                // No file can have that name here.
            }
        }
        return unknown;
    }

    /** Whether no file was changed between the two. */
    public boolean isSameAs(Inputs other) {
        return fixed.equals(other.fixed) && stamps.equals(other.stamps);
    }

    /**
     * The SHA-256 of what is known before a file is read, but for times: where it is another, so is {@link #hash()}.
     */
    public String outline() {
        StringBuilder text = new StringBuilder(fixed);
        stamps.forEach((file, stamp) -> text.append('\n')
                .append(file)
                .append('\n')
                .append(stamp.kind())
                .append(' ')
                .append(stamp.size()));
        return ContentHash.of(text.toString());
    }

    /** The SHA-256 of all of it, by content and not by time. */
    public String hash() {
        return hash(file -> null);
    }

    /** @param known the hash of a file that was read already, or null */
    public String hash(Function<Path, @Nullable String> known) {
        StringBuilder text = new StringBuilder(fixed);
        stamps.keySet().forEach(file -> {
            String read = known.apply(file);
            text.append('\n').append(file).append('\n').append(read == null ? content(file) : read);
        });
        return ContentHash.of(text.toString());
    }

    /** The SHA-256 of a file, or what it is instead. Whoever needs one that cannot be read reports it. */
    static String content(Path file) {
        try {
            return Files.isRegularFile(file) ? ContentHash.of(file) : "not a file";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** What decides how numbers and the names of months are written, and which names files may have. */
    static String machine() {
        return "\n" + Runtime.version()
                + "\n" + System.getProperty("sun.jnu.encoding")
                + "\n" + System.getProperty("java.locale.providers");
    }

    /** The plugin and its libraries; a folder of classes counts by its name alone. */
    static String code() {
        Map<String, String> files = new TreeMap<>();
        if (Inputs.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                files.put(url.toString(), stamp(url));
            }
        }
        return files.toString();
    }

    private static String stamp(URL url) {
        try {
            Path file = Path.of(url.toURI());
            return Files.isRegularFile(file) ? FileStamp.of(file).text() : "";
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }
}
