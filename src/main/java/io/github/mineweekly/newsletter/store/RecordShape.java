package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record, one after the other. A record may hold others of its own type. */
final class RecordShape {
    private final Constructor<?> constructor;

    /** Not the accessors: Java 17 generates a class for each method that reflection calls more than 15 times. */
    private final List<Field> fields = new ArrayList<>();

    private final List<Shape> components = new ArrayList<>();

    /** The shape has no components yet: they may refer to it. */
    RecordShape(Class<?> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no constructor of its components", e);
        }
    }

    void add(RecordComponent component, Shape shape) {
        fields.add(field(component));
        components.add(shape);
    }

    private Field field(RecordComponent component) {
        try {
            Field field = constructor.getDeclaringClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a component without a field: " + component, e);
        }
    }

    void write(@Nullable Object value, StoreOutput out) {
        try {
            for (int i = 0; i < components.size(); i++) {
                components.get(i).write(fields.get(i).get(Objects.requireNonNull(value)), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be read: " + constructor.getDeclaringClass(), e);
        }
    }

    Object read(StoreInput in) throws IOException {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | IllegalArgumentException e) {
            throw new IOException("a stored record is damaged", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + constructor.getDeclaringClass(), e);
        }
    }
}
