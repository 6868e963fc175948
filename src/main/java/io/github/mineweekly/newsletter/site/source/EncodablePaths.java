package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which paths this machine's locale can encode as names of files. Under {@code LC_ALL=C} Java can name no file
 * {@code 工具.html}.
 *
 * @param encoding of names of files
 * @param locale the setting that chose it, as {@code LC_ALL=C}; empty if there is none
 */
public record EncodablePaths(Charset encoding, String locale) {
    private static final String PROBE = "\u00E9\u5DE5\uD83D\uDE80";

    /** As this machine has it. Where names are Unicode whatever the locale, as on Windows, it encodes all. */
    public static EncodablePaths here() {
        try {
            var unused = Path.of(PROBE);
            return new EncodablePaths(StandardCharsets.UTF_8, "");
        } catch (InvalidPathException e) {
            String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                    .filter(name -> System.getenv(name) != null)
                    .filter(name -> !System.getenv(name).isEmpty())
                    .map(name -> name + "=" + System.getenv(name))
                    .findFirst()
                    .orElse("");
            String name = System.getProperty("sun.jnu.encoding", "US-ASCII");
            return new EncodablePaths(
                    Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII, locale);
        }
    }

    /** Whether a file can have this path as far as the locale goes; it may be impossible for other reasons. */
    public boolean has(String path) {
        return hasAll() || encoding.newEncoder().canEncode(path);
    }

    /** Whether there is no path that the locale cannot encode. */
    boolean hasAll() {
        return encoding.equals(StandardCharsets.UTF_8);
    }

    /** Why a path is not one on this machine: the locale's doing, or what this system forbids. */
    public String describe(InvalidPathException refused) {
        return problem(List.of(refused.getInput()))
                .orElseGet(() -> "the path `" + Printable.escape(refused.getInput()) + "` cannot be used here: "
                        + refused.getReason());
    }

    /** What is wrong with paths that are to be written, in one sentence; empty if nothing is. */
    public Optional<String> problem(Collection<String> paths) {
        List<String> lost = paths.stream().filter(path -> !has(path)).sorted().toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        String more = lost.size() == 1 ? "" : ", the first of " + Counted.of(lost.size(), "such file");
        return Optional.of("the locale (" + (locale.isEmpty() ? "none is set" : locale) + ") encodes names of files as "
                + encoding.name() + ", which cannot hold `" + Printable.escape(lost.get(0)) + "`" + more
                + ": set LC_ALL=C.UTF-8");
    }
}
