package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.output.SiteState;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comparisons of records that do without the records' own: none may forget a component. */
final class WrittenByHandTest {
    @Test
    void navigationsAreEqualWhereAllPagesAre() throws ReflectiveOperationException {
        compare(
                new Navigation(true, false, true, false, true, false, true),
                (one, other) -> one.text().equals(other.text()));
    }

    @Test
    void stampsAreEqualWhereAllOfAFileIs() throws ReflectiveOperationException {
        compare(new FileStamp(FileStamp.Kind.FILE, 1, 2, 3), FileStamp::equals);
    }

    @Test
    void pagesAreEqualWhereAllThatIsKeptOfThemIs() throws ReflectiveOperationException {
        compare(new StoredPages.Page("shown", "hash", 1, 2, true), StoredPages.Page::equals);
    }

    @Test
    void keysAreEqualWhereBothAre() throws ReflectiveOperationException {
        compare(new BuildKeys("reading", "pages"), BuildKeys::isSameAs);
    }

    @Test
    void statesAreEqualWhereAllHashesAre() throws ReflectiveOperationException {
        compare(new SiteState(SiteState.Kind.CLOSED, Map.of("a.html", Set.of("1"))), SiteState::isSameAs);
    }

    private static <T extends Record> void compare(T record, BiPredicate<T, T> same)
            throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        assertThat(same.test(record, with(record, components, -1))).isTrue();
        for (int i = 0; i < components.length; i++) {
            assertThat(same.test(record, with(record, components, i)))
                    .as(components[i].getName())
                    .isFalse();
        }
    }

    /** Another record, of which one component is changed. */
    @SuppressWarnings("unchecked") // its own type
    private static <T extends Record> T with(T record, RecordComponent[] components, int changed)
            throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            components[i].getAccessor().setAccessible(true);
            Object value = components[i].getAccessor().invoke(record);
            values[i] = i == changed ? other(value) : value;
        }
        Constructor<?> constructor = record.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return (T) constructor.newInstance(values);
    }

    private static Object other(Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return constant.equals(all[0]) ? all[1] : all[0];
        }
        return value instanceof Map ? Map.of("a.html", Set.of("2")) : value + " other";
    }
}
