package io.github.mineweekly.newsletter.frontmatter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.yaml.snakeyaml.Yaml;

/** The sentences of SnakeYAML up to its tree of nodes, as its classes hold them, and what provokes each. */
final class ParserMessages {
    private static final Path TABLE = Path.of("src/test/resources/parser/messages.txt");
    private static final String CLASSES =
            "org/yaml/snakeyaml/(?:scanner/ScannerImpl|parser/ParserImpl|composer/|reader/|error/).*\\.class";
    private static final String SENTENCE = "(?s).*[A-Za-z]{2,}.* .*[A-Za-z>]{2,}.*|.* (?:but|code) .*|expected .*";

    private ParserMessages() {}

    /** All text in the code that reads like a sentence; where in the block it is wrong, "while …", too. */
    static Set<String> ofTheClasses() throws Exception {
        Set<String> found = new TreeSet<>();
        Path jar = Path.of(
                Yaml.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile classes = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(classes.entries())) {
                if (entry.getName().matches(CLASSES)) {
                    try (InputStream in = classes.getInputStream(entry)) {
                        new ClassReader(in).accept(new Texts(found), 0);
                    }
                }
            }
        }
        return found;
    }

    /** What provokes each; after {@code #} why nothing does. */
    static Map<String, String> table() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] both = line.split("\t");
            table.put(
                    both[0],
                    both[1].startsWith("#")
                            ? both[1]
                            : both[1].translateEscapes().concat("\n"));
        }
        return table;
    }

    /** The parts of a message between what is filled in that no other text has. */
    static Stream<String> parts(String message) {
        return Arrays.stream(message.split("%s", -1)).map(String::strip).filter(part -> part.length() > 12);
    }

    private static final class Texts extends ClassVisitor {
        private final Set<String> found;

        Texts(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text && text.matches(SENTENCE)) {
                        found.add(text);
                    }
                }
            };
        }
    }
}
