package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://a.cn", "HTTP://a.cn/", "http://a.cn?b", "https://a.cn:80/中文#x"})
    void anAddressWithAHostIsComplete(String address) {
        assertThat(WebAddress.isComplete(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:",
                "https://",
                "https:///a",
                "https://?a",
                "https:/a.cn",
                "https://a b",
                "ftp://a",
                "//a",
                "h ttp://a"
            })
    void anyOtherIsNot(String address) {
        assertThat(WebAddress.isComplete(address)).isFalse();
    }

    @Test
    void aPathIsBeforeQueryAndAnchor() {
        assertThat(WebAddress.path("https://a.com/b/c.png?x=/d.gif#/e")).isEqualTo("/b/c.png");
        assertThat(WebAddress.path("https://a.com?x=/b.png")).isEmpty();
        assertThat(WebAddress.path("https://a.com#/b.png")).isEmpty();
        assertThat(WebAddress.path("b//c.png")).isEmpty();
    }
}
