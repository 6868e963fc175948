package io.github.mineweekly.newsletter.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class KeyParameterTest {
    @Test
    void noKeysAskNothing() throws MojoExecutionException {
        assertThat(KeyParameter.parse(null)).isEmpty();
    }

    @Test
    void aKeyIsReadWithoutSpacesAroundItsParts() throws MojoExecutionException {
        TeamKey key = KeyParameter.parse(List.of(key(one -> {
                    one.name = " tags ";
                    one.values = List.of("Java ", " ", "前端");
                    one.in = List.of("2025/**", "2026/");
                    one.pattern = "\n  .+\n";
                })))
                .get(0);

        assertThat(key.name()).isEqualTo("tags");
        assertThat(key.values()).containsExactly("Java", "前端");
        assertThat(key.isAskedOf("2025/a.md")).isTrue();
        assertThat(key.isAskedOf("2026/b/a.md")).isTrue();
        assertThat(key.isAskedOf("2024/a.md")).isFalse();
        assertThat(key.pattern())
                .isNotNull()
                .extracting(pattern -> pattern.regex())
                .isEqualTo(".+");
    }

    @Test
    void aListOfEmptyElementsIsRefused() {
        assertThatThrownBy(() ->
                        KeyParameter.parse(List.of(key("mood", one -> one.values = Collections.singletonList(null)))))
                .hasMessage("newsletter.keys: `values` of `mood` has empty elements alone");
        assertThatThrownBy(() -> KeyParameter.parse(List.of(key("mood", one -> one.in = List.of(" ")))))
                .hasMessage("newsletter.keys: `in` of `mood` has empty elements alone");
    }

    @Test
    void aListMayBeHeldToOneItem() throws MojoExecutionException {
        assertThat(KeyParameter.parse(List.of(key("tags", one -> one.maxItems = 1))))
                .singleElement()
                .satisfies(key -> assertThat(key.maxItems()).isEqualTo(1));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> KeyParameter.parse(List.of(
                        key(one -> one.pattern = "."),
                        key("title", one -> one.pattern = "第 (\\d+ 期"),
                        key("editor", one -> one.type = "text"),
                        key("tags", one -> one.type = "list"),
                        key("cover", one -> one.maxItems = 1),
                        key("links", one -> one.maxItems = 0),
                        key("mood", one -> one.in = List.of("2025/*")),
                        key("mood", one -> one.in = List.of("2025/*")),
                        key("mood", one -> one.in = List.of("2026/*")),
                        key("level", one -> {
                            one.type = "integer";
                            one.values = List.of("1", "two");
                        }),
                        key("reviewed", one -> {
                            one.type = "boolean";
                            one.values = List.of("true", "yes");
                        }))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.keys: key 1 has no `name`; "
                        + "the pattern of `title`, `第 (\\d+ 期`, is not a regular expression: Unclosed group at character 9; "
                        + "the type of `editor` is `text`; it must be one of `string`, `list`, `boolean`, `integer`, "
                        + "`date`, `any`; "
                        + "`tags` is a key of the newsletter and has its own type; delete its `type`; "
                        + "`maxItems` of `cover` asks for a list, which `cover` is not; "
                        + "`maxItems` of `links` is `0`; it must be a whole number from 1; "
                        + "the key `mood` is given twice; write one, or two with different `in`; "
                        + "the value `two` of `level` can never be found: `level` must be a whole number; "
                        + "the value `yes` of `reviewed` can never be found: `reviewed` must be `true` or `false`");
    }

    @Test
    void whatIsNeitherTrueNorFalseIsRefused() throws MojoExecutionException {
        assertThatThrownBy(() -> KeyParameter.parse(List.of(key("mood", one -> one.required = "yes"))))
                .hasMessage("newsletter.keys: `required` of `mood` is `yes`; it must be `true` or `false`");
        assertThat(KeyParameter.parse(List.of(key("mood", one -> one.required = "true"))))
                .singleElement()
                .satisfies(key -> assertThat(key.required()).isTrue());
    }

    @Test
    void emptyElementsOfAListAskNothing() throws MojoExecutionException {
        TeamKey key = KeyParameter.parse(List.of(key("mood", one -> {
                    one.values = Arrays.asList("good", null);
                    one.in = Arrays.asList("2025/**", null);
                })))
                .get(0);

        assertThat(key.values()).containsExactly("good");
        assertThat(key.isAskedOf("2025/a.md")).isTrue();
        assertThat(key.isAskedOf("a.md")).isFalse();
    }

    private static KeyParameter key(String name, Consumer<KeyParameter> more) {
        return key(one -> {
            one.name = name;
            more.accept(one);
        });
    }

    private static KeyParameter key(Consumer<KeyParameter> more) {
        KeyParameter key = new KeyParameter();
        more.accept(key);
        return key;
    }
}
