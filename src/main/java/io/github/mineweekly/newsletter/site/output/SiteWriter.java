package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.theme.settings.Generator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the newsletter's folder up to date: writes what changed, leaves what is right, deletes own files that are no
 * longer planned. Files of others stay: a file is own if the last run's state lists it with the content that it has,
 * or, when there is no state, if it is a page or feed that names this generator, or a script of the search.
 */
public final class SiteWriter {
    /** The generator's name stands in the head of a page, near the beginning. */
    private static final int HEAD_BYTES = 4096;

    private static final Pattern PAGE = Pattern.compile(".*\\.(html|xml)");
    private static final Pattern SEARCH_SCRIPT = Pattern.compile("assets/search/[a-z]+[0-9]*-[0-9a-f]{6}\\.js");

    private final Path directory;
    private final SiteState state;

    public SiteWriter(Path directory, Path stateDirectory) {
        this.directory = directory.toAbsolutePath().normalize();
        this.state = new SiteState(stateDirectory);
    }

    /** Whether an earlier run may have left something here. */
    public boolean hasWrittenBefore() {
        return state.exists() || Files.isDirectory(directory);
    }

    public Written write(List<OutputFile> files) throws IOException {
        Set<String> planned = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        // First, since a stale file may stand where a new one needs a folder, or differ from it in case only.
        Set<String> stale = staleFiles(planned);
        for (String path : stale) {
            delete(directory.resolve(path));
        }
        Map<String, String> hashes = new TreeMap<>();
        int changed = 0;
        for (OutputFile file : files) {
            hashes.put(file.path(), file.content().hash());
            changed += writeIfChanged(file) ? 1 : 0;
        }
        state.write(hashes);
        return new Written(changed, files.size() - changed, stale.size());
    }

    private boolean writeIfChanged(OutputFile file) throws IOException {
        Path target = directory.resolve(file.path()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("the path " + file.path() + " leads out of the newsletter's folder");
        }
        if (Files.isRegularFile(target) && file.content().equalsFile(target)) {
            return false;
        }
        AtomicFile.write(target, file.content());
        return true;
    }

    private Set<String> staleFiles(Set<String> planned) throws IOException {
        if (!state.exists()) {
            Set<String> pages = ownPages();
            pages.removeAll(planned);
            return pages;
        }
        Set<String> stale = new TreeSet<>();
        for (Map.Entry<String, String> known : state.read().entrySet()) {
            Path file = directory.resolve(known.getKey()).normalize();
            if (!planned.contains(known.getKey())
                    && file.startsWith(directory)
                    && Files.isRegularFile(file)
                    && SiteState.hash(file).equals(known.getValue())) {
                stale.add(known.getKey());
            }
        }
        return stale;
    }

    /** Besides pages those that hold texts of issues. */
    private Set<String> ownPages() throws IOException {
        if (!Files.isDirectory(directory)) {
            return new TreeSet<>();
        }
        Set<String> own = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (SEARCH_SCRIPT.matcher(path).matches() || (PAGE.matcher(path).matches() && namesGenerator(file))) {
                    own.add(path);
                }
            }
        }
        return own;
    }

    private static boolean namesGenerator(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            return head.contains(Generator.META_PREFIX) || head.contains(Generator.FEED_PREFIX);
        }
    }

    /** Deletes a file and the folders that this leaves empty. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(directory) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
