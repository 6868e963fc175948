package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "https://www.B%C3%9CCHER.example:8080/%C3%BC, bücher.example",
        "https://xn--fsqu00a.xn--fiqs8s/a, 例子.中国",
        "//用户@例子.中国, 例子.中国",
        "https://xn--a.example/, xn--a.example",
        "https://a%20b%00.example/, a%20b%00.example",
        "https://a%EF%BF%BF.example/, a%ef%bf%bf.example"
    })
    void aHostIsInItsScript(String address, String host) {
        assertThat(WebAddress.host(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF?a=%20#xn--a, https://例子.中国/路?a=%20#xn--a",
        "https://xn--fsqu00a.xn--fiqs8s, https://例子.中国",
        "https://example.org/xn--fsqu00a, https://example.org/xn--fsqu00a",
        "xn--fsqu00a, xn--fsqu00a"
    })
    void anAddressIsShownInItsScript(String address, String shown) {
        assertThat(WebAddress.shown(address)).isEqualTo(shown);
    }

    @Test
    void aFolderIsTheSameInItsScript() {
        String folder = WebAddress.withoutScheme("https://xn--fsqu00a.xn--fiqs8s/n/");
        assertThat(WebAddress.below(folder, WebAddress.withoutScheme("http://例子.中国:80/n/题.html")))
                .isEqualTo("题.html");
        assertThat(WebAddress.below(folder, WebAddress.withoutScheme("https://例字.中国/n/题.html")))
                .isNull();
    }
}
