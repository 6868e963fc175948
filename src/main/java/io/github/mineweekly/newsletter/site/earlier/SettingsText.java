package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.markdown.html.ContainerTitles;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings as text: equal for equal settings, in every virtual machine. */
final class SettingsText {
    /** Types whose own text says all. */
    static final List<Class<?>> PLAIN =
            List.of(CharSequence.class, Number.class, Boolean.class, Enum.class, Path.class, Temporal.class);

    /** Met something whose text says nothing for sure. */
    private static final class UnknownValue extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private SettingsText() {}

    /** Null if there is a value among them that has no such text. */
    static @Nullable String of(Record settings) {
        try {
            return text(settings);
        } catch (UnknownValue e) {
            return null;
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> values) {
            List<String> texts = values.stream().map(SettingsText::text).toList();
            return (values instanceof List ? texts.stream() : texts.stream().sorted())
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof ContainerTitles) {
            // They come from the words of the theme and of the team, whose files are looked at.
            return "titles";
        }
        if (value instanceof BoundedPattern pattern) {
            return text(pattern.regex());
        }
        if (value instanceof PathPattern pattern) {
            return text(pattern.ant());
        }
        if (PLAIN.stream().noneMatch(type -> type.isInstance(value))) {
            throw new UnknownValue();
        }
        String text = value.toString();
        return text.length() + ":" + text;
    }

    private static String record(Record record) {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(text(value(component, record))).append(';');
        }
        return text.append(')').toString();
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new UnknownValue();
        }
    }
}
