package io.github.mineweekly.newsletter.markdown.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UrlNormalizationTest {
    @TestFactory
    Stream<DynamicTest> formsOfOneAddressAreEqual() throws IOException {
        return pairs("same.txt")
                .map(pair -> DynamicTest.dynamicTest(
                        pair[0],
                        () -> assertThat(UrlNormalization.key(pair[0])).isEqualTo(UrlNormalization.key(pair[1]))));
    }

    @TestFactory
    Stream<DynamicTest> differentPagesStayApart() throws IOException {
        return pairs("different.txt")
                .map(pair -> DynamicTest.dynamicTest(
                        pair[0],
                        () -> assertThat(UrlNormalization.key(pair[0])).isNotEqualTo(UrlNormalization.key(pair[1]))));
    }

    @Test
    void whatIsNoWebAddressStaysAsItIs() {
        assertThat(UrlNormalization.key("mailto:a@b.cn")).isEqualTo("mailto:a@b.cn");
    }

    private static Stream<String[]> pairs(String name) throws IOException {
        try (InputStream in = UrlNormalizationTest.class.getResourceAsStream("/links/" + name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" {2}")).toList().stream();
        }
    }
}
