package io.github.mineweekly.newsletter.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Goals and their parameters, from the annotations that the plugin's descriptor is made of: they are in the compiled
 * classes, but not to be had by reflection.
 *
 * @param goals the names of the goals
 * @param properties what may follow {@code -Dnewsletter.}
 * @param owners which class has the field of a parameter, by its name in {@code <configuration>}
 */
record GoalParameters(Set<String> goals, Set<String> properties, Map<String, Class<?>> owners) {
    private static final String PACKAGE = "io.github.mineweekly.newsletter.mojo.";
    private static final String ANNOTATIONS = "Lorg/apache/maven/plugins/annotations/";
    private static final String PREFIX = "newsletter.";

    static GoalParameters read() throws IOException {
        // Plugin tools generate the goal help, after the classes of this one are compiled.
        GoalParameters parameters = new GoalParameters(new TreeSet<>(Set.of("help")), new TreeSet<>(), new TreeMap<>());
        try (Stream<Path> files = Files.list(Path.of("src/main/java", PACKAGE.replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("Mojo")) {
                    parameters.add(PACKAGE + name);
                }
            }
        }
        return parameters;
    }

    private void add(String className) throws IOException {
        Class<?> type;
        try {
            type = Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        String resource = "/" + className.replace('.', '/') + ".class";
        try (InputStream bytes = type.getResourceAsStream(resource)) {
            new ClassReader(bytes).accept(new GoalVisitor(type), ClassReader.SKIP_CODE);
        }
    }

    /** What Maven sets for the name, or null if there is no such parameter. */
    @Nullable
    Type typeOf(String parameter) {
        Class<?> owner = owners.get(parameter);
        return owner == null ? null : field(owner, parameter);
    }

    /** Null if there is no such field. */
    static @Nullable Type field(Class<?> owner, String name) {
        return Stream.of(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findAny()
                .map(Field::getGenericType)
                .orElse(null);
    }

    private final class GoalVisitor extends ClassVisitor {
        private final Class<?> type;

        GoalVisitor(Class<?> type) {
            super(Opcodes.ASM9);
            this.type = type;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return descriptor.equals(ANNOTATIONS + "Mojo;") ? new ValueVisitor("name", "", goals) : null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    if (!annotation.equals(ANNOTATIONS + "Parameter;")) {
                        return null;
                    }
                    owners.put(name, type);
                    return new ValueVisitor("property", PREFIX, properties);
                }
            };
        }
    }

    /** Adds the text of one value of an annotation to a set. */
    private static final class ValueVisitor extends AnnotationVisitor {
        private final String wanted;
        private final String prefix;
        private final Set<String> values;

        ValueVisitor(String wanted, String prefix, Set<String> values) {
            super(Opcodes.ASM9);
            this.wanted = wanted;
            this.prefix = prefix;
            this.values = values;
        }

        @Override
        public void visit(String name, Object value) {
            if (name.equals(wanted)) {
                values.add(value.toString().substring(prefix.length()));
            }
        }
    }
}
