package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An {@link Optional} is a public result; what is given, kept or returned within a package is {@code @Nullable}. */
class OptionalUseTest {
    private static final Path ROOT = Path.of("src/main/java");
    private static final Set<Class<?>> OPTIONALS = Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

    record Example(Optional<String> component) {
        static Optional<String> withinThePackage() {
            return Optional.empty();
        }

        public static Optional<String> forAll() {
            return Optional.empty();
        }
    }

    @Test
    void noParameterAndNoFieldIsAnOptional() throws IOException {
        List<Class<?>> types = types();

        assertThat(types).hasSizeGreaterThan(300);
        assertThat(types.stream().flatMap(OptionalUseTest::uses)).isEmpty();
    }

    @Test
    void aComponentIsFound() {
        assertThat(uses(Example.class)).hasSize(2);
    }

    @Test
    void noResultWithinAPackageIsAnOptional() throws IOException {
        assertThat(types().stream().flatMap(OptionalUseTest::resultsWithinPackage))
                .isEmpty();
    }

    @Test
    void aResultWithinAPackageIsFound() {
        assertThat(resultsWithinPackage(Example.class))
                .singleElement()
                .asString()
                .contains("withinThePackage");
    }

    /** Private ones may serve a chain of calls, and that of a number spares a box. */
    private static Stream<String> resultsWithinPackage(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && method.getReturnType() == Optional.class)
                .filter(method ->
                        (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0)
                .map(Method::toString);
    }

    /** Fields, with those of components, and parameters, with those of constructors; what a compiler adds does not count. */
    private static Stream<String> uses(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && OPTIONALS.contains(field.getType()))
                .map(Field::toString);
        Stream<String> parameters = Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(method -> !method.isSynthetic()
                        && Arrays.stream(method.getParameterTypes()).anyMatch(OPTIONALS::contains))
                .map(Executable::toString);
        return Stream.concat(fields, parameters);
    }

    private static List<Class<?>> types() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("package-info.java")) {
                    add(named(file), types);
                }
            }
        }
        return types;
    }

    private static void add(Class<?> type, List<Class<?>> types) {
        types.add(type);
        for (Class<?> inner : type.getDeclaredClasses()) {
            add(inner, types);
        }
    }

    private static Class<?> named(Path file) {
        String path = ROOT.relativize(file).toString();
        String name = path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, OptionalUseTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
