package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The compiled classes of the plugin. */
final class ClassFiles {
    static final String PACKAGE = "io/github/mineweekly/newsletter/";

    private ClassFiles() {}

    static List<ClassReader> all() throws IOException {
        List<ClassReader> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".class")) {
                    classes.add(new ClassReader(Files.readAllBytes(file)));
                }
            }
        }
        return classes;
    }

    private static Path folder() {
        try {
            return Path.of(Diagnostic.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
