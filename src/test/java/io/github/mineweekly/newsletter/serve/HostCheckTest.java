package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCheckTest {
    @ParameterizedTest
    @CsvSource({
        "true, 127.0.0.1, localhost:8080, true",
        "true, 127.0.0.1, LocalHost, true",
        "true, 127.0.0.1, 127.0.0.1:8080, true",
        "true, 127.0.0.1, 127.9.8.7:1, true",
        "true, 127.0.0.1, [::1]:8080, true",
        "true, 127.0.0.1, , false",
        "true, 127.0.0.1, '', false",
        "true, 127.0.0.1, evil.example:8080, false",
        "true, 127.0.0.1, localhost.evil.example, false",
        "true, 127.0.0.1, 127.0.0.1.evil.example, false",
        "true, 127.0.0.1, evil.example:localhost, false",
        "true, 127.0.0.1, 192.168.1.5:8080, false",
        "true, 127.0.0.1, 127.0.0.1:8080@evil.example, false",
        "false, 0.0.0.0, 192.168.1.5:8080, true",
        "false, 0.0.0.0, [fe80::1]:8080, true",
        "false, 0.0.0.0, localhost, true",
        "false, 0.0.0.0, evil.example, false",
        "false, desk.example, Desk.example:8080, true",
        "false, desk.example, other.example, false",
    })
    void aRequestMustNameThisServer(boolean loopback, String own, @Nullable String header, boolean allowed) {
        assertThat(new HostCheck(loopback, own).allows(header)).isEqualTo(allowed);
    }
}
