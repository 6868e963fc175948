package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a type by what its components are declared to be, so that no name of a class is stored. */
final class Shapes {
    private final List<Substitute<?, ?>> substitutes;
    private final Map<Type, Shape> known = new HashMap<>();

    Shapes(List<Substitute<?, ?>> substitutes) {
        this.substitutes = substitutes;
    }

    /** @throws IllegalArgumentException if there is no way to store such a type */
    Shape of(Type type) {
        Shape before = known.get(type);
        if (before != null) {
            return before;
        }
        if (type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw) {
            return collection(raw, of.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type);
        }
        for (Substitute<?, ?> substitute : substitutes) {
            if (substitute.type() == plain) {
                return remember(type, substituted(substitute));
            }
        }
        return plain.isRecord() ? ofRecord(plain) : remember(type, simple(plain));
    }

    private Shape simple(Class<?> type) {
        if (type == String.class) {
            return new Shape((value, out) -> out.text((String) value), StoreInput::text);
        }
        if (type == int.class) {
            return new Shape((value, out) -> out.number(present(value, Integer.class)), in -> (int) in.number());
        }
        if (type == Integer.class) {
            return of(int.class).orAbsent();
        }
        if (type == Long.class) {
            return of(long.class).orAbsent();
        }
        if (type == long.class) {
            return new Shape((value, out) -> out.number(present(value, Long.class)), StoreInput::number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Shape((value, out) -> out.number(present(value, Boolean.class) ? 1 : 0), in -> in.number() != 0);
        }
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants())).orAbsent();
        }
        if (type.isSealed()) {
            return ofSealed(type).orAbsent();
        }
        throw unknown(type);
    }

    private Shape ofRecord(Class<?> type) {
        RecordShape shape = new RecordShape(type);
        Shape nullable = remember(type, new Shape(shape::write, shape::read).orAbsent());
        for (RecordComponent component : type.getRecordComponents()) {
            shape.add(component, of(component.getGenericType()));
        }
        return nullable;
    }

    private static Shape oneOf(List<?> constants) {
        return new Shape(
                (value, out) -> out.number(constants.indexOf(value)), in -> constants.get(index(in, constants.size())));
    }

    /** Of several types, distinguished by their place among those that are permitted. */
    private Shape ofSealed(Class<?> type) {
        List<Class<?>> permitted = List.of(type.getPermittedSubclasses());
        List<Shape> shapes = new ArrayList<>();
        Shape shape = new Shape(
                (value, out) -> {
                    int index = permitted.indexOf(Objects.requireNonNull(value).getClass());
                    out.number(index);
                    shapes.get(index).write(value, out);
                },
                in -> shapes.get(index(in, permitted.size())).read(in));
        // One of them may hold others of the whole type.
        known.put(type, shape.orAbsent());
        permitted.forEach(one -> shapes.add(of(one)));
        return shape;
    }

    private Shape collection(Class<?> raw, Type[] arguments) {
        Shape first = of(arguments[0]);
        if (raw == Map.class) {
            return map(first, of(arguments[1]));
        }
        if (raw == List.class) {
            return new Shape((value, out) -> write(value, first, out), in -> fill(in, first, new ArrayList<>()));
        }
        if (raw == Set.class) {
            return new Shape((value, out) -> write(value, first, out), in -> fill(in, first, new LinkedHashSet<>()));
        }
        throw unknown(raw);
    }

    private static void write(@Nullable Object values, Shape shape, StoreOutput out) {
        Collection<?> all = (Collection<?>) Objects.requireNonNull(values);
        out.number(all.size());
        all.forEach(one -> shape.write(one, out));
    }

    private static Collection<@Nullable Object> fill(StoreInput in, Shape shape, Collection<@Nullable Object> into)
            throws IOException {
        for (int left = in.size(); left > 0; left--) {
            into.add(shape.read(in));
        }
        return into;
    }

    /** Sorted, since the order of most maps is not a part of them. */
    private static Shape map(Shape keys, Shape values) {
        return new Shape(
                (value, out) -> {
                    Map<?, ?> sorted = new TreeMap<Object, Object>((Map<?, ?>) Objects.requireNonNull(value));
                    out.number(sorted.size());
                    sorted.forEach((key, of) -> {
                        keys.write(key, out);
                        values.write(of, out);
                    });
                },
                in -> {
                    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
                    for (int left = in.size(); left > 0; left--) {
                        map.put(keys.read(in), values.read(in));
                    }
                    return map;
                });
    }

    private <T, S> Shape substituted(Substitute<T, S> substitute) {
        Shape stored = of(substitute.as());
        return new Shape(
                (value, out) -> stored.write(
                        value == null
                                ? null
                                : substitute.to().apply(substitute.type().cast(value)),
                        out),
                in -> {
                    Object read = stored.read(in);
                    try {
                        return read == null
                                ? null
                                : substitute.from().apply(substitute.as().cast(read));
                    } catch (RuntimeException e) {
                        throw new IOException("a stored record is damaged", e);
                    }
                });
    }

    private Shape remember(Type type, Shape shape) {
        known.put(type, shape);
        return shape;
    }

    private static int index(StoreInput in, int size) throws IOException {
        long index = in.number();
        if (index < 0 || index >= size) {
            throw StoreInput.damaged();
        }
        return (int) index;
    }

    private static <T> T present(@Nullable Object value, Class<T> type) {
        return type.cast(Objects.requireNonNull(value));
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no way to store a " + type);
    }
}
