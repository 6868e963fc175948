package io.github.mineweekly.newsletter.theme.template;

import com.samskivert.mustache.DefaultCollector;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template asks for. The components of a record are read from its fields: the platform compiles each
 * method that is called by reflection a number of times, and does not so with fields. Immutable and thread-safe.
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
