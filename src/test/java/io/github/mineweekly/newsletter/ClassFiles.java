package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The compiled classes of the plugin. */
final class ClassFiles {
    static final String PACKAGE = "io/github/mineweekly/newsletter/";

    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_TYPE = 16;
    private static final Pattern TYPE = Pattern.compile("L([^;]+);");

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

    /** What is in the pool of constants: all classes that a class uses, and {@code class.method} of what it calls. */
    static Set<String> named(ClassReader type) {
        Set<String> names = new TreeSet<>();
        char[] buffer = new char[type.getMaxStringLength()];
        for (int i = 1; i < type.getItemCount(); i++) {
            int item = type.getItem(i);
            if (item == 0) {
                continue;
            }
            int tag = type.readByte(item - 1);
            if (tag == CLASS) {
                names.add(type.readUTF8(item, buffer));
            }
            if (tag == METHOD || tag == INTERFACE_METHOD) {
                names.add(type.readClass(item, buffer) + "."
                        + type.readUTF8(type.getItem(type.readUnsignedShort(item + 2)), buffer));
            }
            if (tag == NAME_AND_TYPE || tag == METHOD_TYPE) {
                String descriptor = type.readUTF8(tag == METHOD_TYPE ? item : item + 2, buffer);
                TYPE.matcher(descriptor).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }

    /** {@code class.method(parameters)result} of what a class calls. */
    static Set<String> calls(ClassReader type) {
        Set<String> calls = new TreeSet<>();
        char[] buffer = new char[type.getMaxStringLength()];
        for (int i = 1; i < type.getItemCount(); i++) {
            int item = type.getItem(i);
            if (item != 0 && List.of(METHOD, INTERFACE_METHOD).contains(type.readByte(item - 1))) {
                int name = type.getItem(type.readUnsignedShort(item + 2));
                calls.add(type.readClass(item, buffer) + "." + type.readUTF8(name, buffer)
                        + type.readUTF8(name + 2, buffer));
            }
        }
        return calls;
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
