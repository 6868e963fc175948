package io.github.mineweekly.newsletter.theme.template;

import com.samskivert.mustache.DefaultCollector;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template asks for. The components of a record are read from its fields: Java 17 generates a class for
 * each method that reflection calls more than 15 times, and none for a field. Immutable and thread-safe.
 */
final class RecordCollector extends DefaultCollector {
    @Override
    protected @Nullable Method getMethod(Class<?> type, String name) {
        return type.isRecord() && isComponent(type, name) ? null : super.getMethod(type, name);
    }

    private static boolean isComponent(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(name::equals);
    }
}
