package io.github.mineweekly.newsletter.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Loads the classes anew whose work is counted, each with a count in it. */
final class CountingLoader extends ClassLoader {
    private static final String HERE = CountingLoader.class.getPackageName() + ".";
    private static final List<String> COUNTED =
            List.of("io.github.mineweekly.", "com.vladsch.flexmark.", "org.jsoup.", "org.yaml.snakeyaml.");

    CountingLoader(ClassLoader parent) {
        super(parent);
    }

    Object create(Class<?> type) {
        try {
            var constructor = loadClass(type.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot create " + type, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean counts = name.startsWith(Steps.class.getName());
        boolean counted = !name.startsWith(HERE) && COUNTED.stream().anyMatch(name::startsWith);
        if (!counts && !counted) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = bytes(name);
            byte[] used = counts ? bytes : counting(bytes);
            return defineClass(name, used, 0, used.length);
        }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counting(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new CountingClass(writer), 0);
        return writer.toByteArray();
    }
}
