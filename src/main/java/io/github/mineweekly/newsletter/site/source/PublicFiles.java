package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files that are copied whether a page refers to them or not.
 *
 * @param files the path in the source directory, with {@code /}, and the real path
 * @param outside what leads out of the source directory or nowhere, by its path
 * @param ofTools what systems, editors and Git keep for themselves, by its path
 */
public record PublicFiles(Map<String, Path> files, Set<String> outside, Set<String> ofTools) {
    /** Other names with a dot are for hosts and readers: {@code .well-known}, {@code .nojekyll}, {@code .htaccess}. */
    private static final Pattern OF_TOOLS = Pattern.compile(
            "(?i)\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._.*|.+~|~\\$.*|\\..+\\.sw[op]|\\.env(?:\\..*)?"
                    + "|\\.git(?:ignore|attributes|keep|modules)?|\\.svn|\\.hg|\\.idea|\\.vscode",
            Pattern.DOTALL);

    public PublicFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        outside = Collections.unmodifiableSet(new TreeSet<>(outside));
        ofTools = Collections.unmodifiableSet(new TreeSet<>(ofTools));
    }

    /** Lists the folder {@code public} of a source directory; an absent one has no files. */
    public static PublicFiles of(SourceFiles sources) throws IOException {
        Path root = sources.directory().resolve(SourceFiles.PUBLIC);
        Visitor visitor = new Visitor(root, sources);
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        }
        return new PublicFiles(visitor.files, visitor.outside, visitor.ofTools);
    }

    /** Follows links as long as they stay inside, so each folder is looked at before it is entered. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<String, Path> files = new TreeMap<>();
        private final Set<String> outside = new TreeSet<>();
        private final Set<String> ofTools = new TreeSet<>();
        private final Path root;
        private final SourceFiles sources;

        Visitor(Path root, SourceFiles sources) {
            this.root = root;
            this.sources = sources;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (isOfTools(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (sources.contains(folder.toRealPath())) {
                return FileVisitResult.CONTINUE;
            }
            outside.add(name(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isOfTools(file)) {
                return FileVisitResult.CONTINUE;
            }
            Path real = sources.real(file);
            if (real == null) {
                outside.add(name(file));
            } else {
                files.put(name(file), real);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            outside.add(name(file));
            return FileVisitResult.CONTINUE;
        }

        private boolean isOfTools(Path file) {
            boolean is = OF_TOOLS.matcher(file.getFileName().toString()).matches();
            if (is) {
                ofTools.add(name(file));
            }
            return is;
        }

        private String name(Path file) {
            String below = PathText.of(root.relativize(file));
            return below.isEmpty() ? SourceFiles.PUBLIC : SourceFiles.PUBLIC + "/" + below;
        }
    }
}
