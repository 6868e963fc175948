package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.markdown.html.ContainerTitles;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final Set<Class<?>> OTHERS = Set.of(
            boolean.class, int.class, long.class, ContainerTitles.class, BoundedPattern.class, PathPattern.class);

    private final Set<Class<?>> types = new LinkedHashSet<>();

    /** Without one of a single value no build is remembered. */
    @Test
    void everySettingHasAText() {
        collect(NewsletterSettings.class);

        Set<String> without = new TreeSet<>();
        for (Class<?> type : types) {
            if (!OTHERS.contains(type)
                    && SettingsText.PLAIN.stream().noneMatch(plain -> plain.isAssignableFrom(type))) {
                without.add(type.getName());
            }
        }
        assertThat(types).contains(PathPattern.class, ContainerTitles.class);
        assertThat(without).isEmpty();
    }

    @Test
    void whatATeamAsksOfKeysHasAText() {
        String text = SettingsText.of(key("a.*", "2024/"));

        assertThat(text).isEqualTo(SettingsText.of(key("a.*", "2024/"))).contains("a.*", "2024/");
        assertThat(text).isNotEqualTo(SettingsText.of(key("b.*", "2024/")));
        assertThat(text).isNotEqualTo(SettingsText.of(key("a.*", "2025/")));
    }

    private static TeamKey key(String pattern, String in) {
        return KeyDefinition.parse(
                        List.of(new KeyDefinition("team", true, List.of(), null, pattern, null, List.of(in))))
                .get(0);
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType of) {
            List.of(of.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getGenericType());
            }
        } else if (type instanceof Class<?> one && one.isSealed()) {
            List.of(one.getPermittedSubclasses()).forEach(this::collect);
        } else if (type instanceof Class<?> one) {
            types.add(one);
        }
    }
}
